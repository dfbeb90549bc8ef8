import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CARD_TAG, readIdentity, type CardId, type CardIdentity } from '../../core/card/identity.ts';
import { boxAt, type BoxPlace } from '../../core/card/boxPlace.ts';
import { bodyOf } from '../../core/card/heading.ts';
import type { CardKind, FieldId } from '../../core/card/kind.ts';
import { slideLanguage } from '../../core/card/language.ts';
import { bodyShape, headingShape, TITLE_SHAPE } from '../../core/card/names.ts';
import type { Deck } from '../../core/deck/deck.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { SlideSketch } from '../../core/deck/sketch.ts';
import type { SlideSize } from '../../core/deck/slideSize.ts';
import { kinds } from '../../core/method/kinds.ts';
import { partnership } from '../../core/method/partnership.ts';
import { boxesOn, textIn } from '../../core/recognition/boxes.ts';
import type { ResizedContent } from '../../workbench/host/editing.ts';
import { seeded } from '../../workbench/host/faults/chance.ts';
import type { FaultName } from '../../workbench/host/faults/catalogue.ts';
import type { FaultSetting, FaultState } from '../../workbench/host/faults/switchboard.ts';
import { EmbeddedHost } from '../../workbench/host/host.ts';
import { sketchFile } from '../../office/fileSketch.ts';
import type { OfficeLibrary } from '../../office/library.ts';
import { PRESENTATION } from '../../opc/budget.ts';
import { checkFile } from '../../opc/checkFile.ts';
import { OfficeDeck } from '../../office/officeDeck.ts';
import { headlessOffice, type HeadlessOffice } from '../../workbench/host/node/headlessOffice.ts';
import { afterDeed, isBoxDeletion, isSlideMove, isTold, type SlideMove, type ToldDeed } from './intrusion.ts';
import { readSaved, type SavedCard } from './savedCard.ts';
import type { Script } from './script.ts';
import type { Hand, TextSpan, Venue } from './venue.ts';

export interface OfficeOptions extends Pick<Script, 'language'>, Partial<Pick<Script, 'profile'>> {
  /**
   * Whether many workshops run in one process. Closed pages are then reused. Time passes only for calls that are never
   * answered, so that the result of a workshop does not depend on the speed of the machine.
   */
  readonly many?: boolean;
  /** Receives every error that Office throws; without it, errors go to the console. */
  readonly log?: (error: unknown) => void;
}

const fieldIds = partnership.fields.map(one => one.id);

/** The folder with the templates. npm runs its scripts in the root folder of the project. */
const ASSETS = join(process.cwd(), 'assets');

/** A venue with the real Office.js and the Office layer of the pane, on the embedded host. */
export class OfficeVenue implements Venue {
  readonly host: EmbeddedHost;
  readonly #office: HeadlessOffice;
  readonly #newDeck: () => OfficeDeck;
  readonly #intrusions: Intrusions;
  /** The pane's callbacks with a short delay, by timer id. */
  readonly #waits: Map<number, () => void>;

  private constructor(parts: {
    host: EmbeddedHost;
    office: HeadlessOffice;
    newDeck: () => OfficeDeck;
    intrusions: Intrusions;
    waits: Map<number, () => void>;
  }) {
    this.host = parts.host;
    this.#office = parts.office;
    this.#newDeck = parts.newDeck;
    this.#intrusions = parts.intrusions;
    this.#waits = parts.waits;
  }

  /** Opens a deck in PowerPoint. Throws PackageError when the deck cannot be read. */
  static async open(bytes: Uint8Array, options: OfficeOptions): Promise<OfficeVenue> {
    const { language, profile = 'windows', many = false, log = console.error } = options;
    const intrusions = new Intrusions();
    const host: EmbeddedHost = new EmbeddedHost(bytes, {
      language: slideLanguage[language],
      profile,
      chance: () => intrusions.chance(host),
    });
    const office = await headlessOffice(host, { reuse: many });
    const waits = new Map<number, () => void>();
    const library = { ...office, window: withoutHeart(office.window, waits) };
    const newDeck = (): OfficeDeck =>
      new OfficeDeck(library, {
        kinds,
        template,
        checkFile: bytes => Promise.resolve(checkFile(bytes, PRESENTATION)),
        log,
        pause: 0,
        ...(many && { after: (_ms, work) => whenUnanswered(host, work) }),
      });
    return new OfficeVenue({ host, office, newDeck, intrusions, waits });
  }

  openPane(): Deck {
    return this.#newDeck();
  }

  get requests(): number {
    return this.host.requests;
  }

  async idle(): Promise<void> {
    await this.host.idle();
    // Office.js notifies the pane in a later task. A zero-delay timer would take a whole millisecond.
    await this.moment();
    const over = [...this.#waits.values()];
    this.#waits.clear();
    for (const work of over) work();
  }

  moment(): Promise<void> {
    return new Promise(resolve => setImmediate(resolve));
  }

  slides(): readonly SlideId[] {
    return this.host.slides().map(one => one.id as SlideId);
  }

  cardOn(slide: SlideId): CardId | null {
    return identityOn(this.host, slide)?.id ?? null;
  }

  select(slide: SlideId, field: FieldId | null): void {
    if (field === null) this.host.select({ slides: [slide] });
    else this.host.select({ slide, shape: placeOf(this.host, slide, field).shape, start: 0, length: 0 });
  }

  boxes(slide: SlideId): ReadonlyMap<FieldId, string> | null {
    return boxesOf(this.host, slide);
  }

  type(slide: SlideId, field: FieldId, text: string): void {
    const { shape, cell, before, body } = this.#box(slide, field);
    const { start, lead } = body;
    this.#intrusions.byPerson(() => this.host.type(slide, shape, before.slice(0, start) + lead + text, cell));
  }

  /** Returns the box of a field, the raw text of a box with a heading, and the range of the entries in that text. */
  #box(slide: SlideId, field: FieldId) {
    const { shape, heading, cell } = placeOf(this.host, slide, field);
    const place = { shape, ...(cell && { cell }) };
    const before = heading ? (textIn(sketchOf(this.host, slide), place) ?? '') : '';
    return { ...place, before, body: bodyOf(before, heading) };
  }

  rename(slide: SlideId, field: FieldId | null, text: string): boolean {
    const name = field === null ? TITLE_SHAPE : headingShape(field);
    const named = this.host.textBoxes(slide).findLast(one => one.name === name);
    if (named) this.#intrusions.byPerson(() => this.host.type(slide, named.shapeId, text));
    return named !== undefined;
  }

  deleteBox(slide: SlideId, field: FieldId): void {
    const { shape } = placeOf(this.host, slide, field);
    this.#intrusions.byPerson(() => this.host.deleteShape(slide, shape));
  }

  arrange({ do: kind, slide: number, at }: SlideMove): void {
    const slides = this.slides();
    const slide = slides[number - 1];
    if (slide === undefined) return;
    this.#intrusions.byPerson(() => {
      if (kind === 'deleteSlide') this.host.deleteSlide(slide);
      else if (kind === 'duplicateSlide') this.host.duplicateSlide(slide);
      else this.host.moveSlide(slide, Math.min(at, slides.length - 1));
    });
  }

  resize({ width, height }: SlideSize, content: ResizedContent): void {
    this.#intrusions.byPerson(() => this.host.resizeSlides(width, height, content));
  }

  async format(slide: SlideId, field: FieldId, { start, length }: TextSpan, bold: boolean): Promise<void> {
    const { shape, body } = this.#box(slide, field);
    await this.#office.PowerPoint.run(async context => {
      const { textRange } = context.presentation.slides.getItem(slide).shapes.getItem(shape).textFrame;
      textRange.getSubstring(body.start + start, length).font.bold = bold;
      await context.sync();
    });
  }

  undo(): boolean {
    return this.#intrusions.byPerson(() => this.host.undo());
  }

  redo(): boolean {
    return this.#intrusions.byPerson(() => this.host.redo());
  }

  fault(name: FaultName, setting: FaultSetting<FaultName>): void {
    this.host.fault(name, setting);
    this.#intrusions.expect(name, setting);
  }

  faults(): readonly FaultState[] {
    return this.host.faults();
  }

  watch(listener: (hand: Hand) => void): () => void {
    return this.host.subscribe(change => {
      if (change === 'content') listener(this.#intrusions.hand());
    });
  }

  saved(kind: CardKind, card: SlideId | null): { slides: number; card: SavedCard | null } {
    return readSaved(this.host.save(), kind, card);
  }

  close(): void {
    this.#office.close();
  }
}

/**
 * Distinguishes changes by people from changes by the add-in when a fault makes a change between two requests. The host
 * does not report that a fault made the change, but draws a random number right before it.
 */
class Intrusions {
  readonly #numbers = seeded(1);
  #coAuthor: { readonly deed: ToldDeed | null; readonly often: number } = {
    deed: null,
    often: 0,
  };
  #undoes = 0;
  #hand: Hand = 'addIn';

  /**
   * Handles the switch of a fault. The changes of a co-author are recognised only with a single, fully specified deed.
   */
  expect(name: FaultName, setting: FaultSetting<FaultName>): void {
    const { often = 1 } = setting as FaultSetting<'coAuthor' | 'hostUndo'>;
    if (name === 'hostUndo') this.#undoes = setting.on ? often : 0;
    if (name !== 'coAuthor') return;
    const [deed, ...others] = (setting as FaultSetting<'coAuthor'>).deeds ?? [];
    const told = setting.on && deed && others.length === 0 && isTold(deed);
    this.#coAuthor = { deed: told ? deed : null, often };
  }

  chance(host: EmbeddedHost): number {
    const number = this.#numbers();
    const isOn = (name: FaultName): boolean => host.faults().some(one => one.name === name && one.on);
    const { deed, often } = this.#coAuthor;
    const intrudes =
      deed && isOn('coAuthor')
        ? number < often && changes(host, deed)
        : number < this.#undoes && isOn('hostUndo') && host.canUndo;
    this.#hand = intrudes ? 'person' : 'addIn';
    return number;
  }

  byPerson<R>(work: () => R): R {
    this.#hand = 'person';
    try {
      return work();
    } finally {
      this.#hand = 'addIn';
    }
  }

  /** Returns who made the change that is being reported. */
  hand(): Hand {
    const hand = this.#hand;
    this.#hand = 'addIn';
    return hand;
  }
}

function changes(host: EmbeddedHost, deed: ToldDeed): boolean {
  const slide = host.slides()[deed.slide - 1];
  if (isSlideMove(deed)) return slide !== undefined;
  const box = slide && host.textBoxes(slide.id).find(one => one.name === deed.box);
  return box !== undefined && (isBoxDeletion(deed) || afterDeed(box.text, deed) !== box.text);
}

function identityOn(host: EmbeddedHost, slide: SlideId): CardIdentity | null {
  return readIdentity(host.tag(slide, CARD_TAG) ?? '');
}

function boxesOf(host: EmbeddedHost, slide: SlideId): ReadonlyMap<FieldId, string> | null {
  if (!host.slides().some(one => one.id === slide)) return null;
  const boxes = host.textBoxes(slide);
  const texts = new Map(boxes.map(one => [one.name, one.text]));
  const own = fieldIds.flatMap((id): [FieldId, string][] => {
    const text = texts.get(bodyShape(id));
    return text === undefined ? [] : [[id, text]];
  });
  if (own.length > 0 || !identityOn(host, slide)?.boxes) return new Map(own);
  const adopted = sketchOf(host, slide);
  return new Map(
    boxesOn(adopted, partnership).flatMap(([field, place]): [FieldId, string][] => {
      const text = textIn(adopted, place);
      return text === null ? [] : [[field, text]];
    }),
  );
}

/** Finds the box of a field: by its name on our own card, and by the tag on someone else's slide. */
function placeOf(host: EmbeddedHost, slide: SlideId, field: FieldId): BoxPlace {
  const name = bodyShape(field);
  const own = host.textBoxes(slide).findLast(one => one.name === name);
  if (own) return boxAt({ shape: own.shapeId, name });
  const found = boxesOn(sketchOf(host, slide), partnership).find(([id]) => id === field);
  if (!found) throw new RangeError(`Slide ${slide} has no box ${field}`);
  return found[1];
}

function sketchOf(host: EmbeddedHost, slide: SlideId): SlideSketch {
  const sketches = sketchFile('', host.save());
  const found = sketches.ok && sketches.value.find(one => one.slide === slide);
  if (!found) throw new RangeError(`The deck has no slide ${slide}`);
  return found;
}

/** Calls `work` each time the host leaves a call without an answer. Returns a function that stops this. */
function whenUnanswered(host: EmbeddedHost, work: () => void): () => void {
  const before = host.unanswered;
  let open = true;
  const look = (): void => {
    if (!open) return;
    if (host.unanswered > before) work();
    else setImmediate(look);
  };
  setImmediate(look);
  return () => (open = false);
}

/** The limit in ms between short timers and polls. A timer with a shorter delay is not a poll. */
const SHORT = 1000;

/**
 * Returns the window of a page without polls, because a poll is a step of a workshop. Short timers fire when the venue
 * is idle, so that a series of events ends.
 */
function withoutHeart(
  view: HeadlessOffice['window'],
  waits: Map<number, () => void>,
): OfficeLibrary['window'] {
  let last = 0;
  return {
    document: view.document,
    addEventListener: view.addEventListener.bind(view),
    removeEventListener: view.removeEventListener.bind(view),
    setTimeout: (work: TimerHandler, ms = 0) => {
      if (ms <= SHORT) waits.set(++last, work as () => void);
      return last;
    },
    clearTimeout: id => void waits.delete(id ?? 0),
  };
}

const templates = new Map<string, Promise<Uint8Array>>();

function template(name: string): Promise<Uint8Array> {
  const known =
    templates.get(name) ?? readFile(join(ASSETS, `${name}.pptx`)).then(file => new Uint8Array(file));
  templates.set(name, known);
  return known;
}
