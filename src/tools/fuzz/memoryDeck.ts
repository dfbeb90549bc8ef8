import { readIdentity, writeIdentity, type CardIdentity } from '../../core/card/identity.ts';
import { kindOf, type Field, type FieldId, type Kinds } from '../../core/card/kind.ts';
import { bodyShape, CLOCK_SHAPE, PROMPT_SHAPE, TITLE_SHAPE } from '../../core/card/names.ts';
import type { LookedShape, Mend, SlideLooks } from '../../core/deck/slideLooks.ts';
import type {
  CardLabel,
  CardOnSlide,
  Deck,
  Decide,
  FieldEdit,
  InsertOrder,
  Reading,
  Sign,
  Support,
} from '../../core/deck/deck.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { SlideSketch } from '../../core/deck/sketch.ts';
import { repairsOf } from '../../core/deck/readBack.ts';
import { done, trouble, type Outcome, type TroubleCode } from '../../core/deck/trouble.ts';
import { replaced } from '../../core/text/replacement.ts';
import type { Deed } from '../../host/faults/deed.ts';
import { seeded } from '../../host/faults/chance.ts';
import { writable } from '../../pptx/xml.ts';
import { afterDeed, isBoxDeletion, isSlideMove, isTold, type SlideMove } from '../replay/intrusion.ts';
import { MemoryFaults, type MemoryFault } from './memoryFaults.ts';
import { MemoryPresentation, type MemorySlide } from './memoryPresentation.ts';

/** What plain data does not tell of a shape. */
const unseen = {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  size: null,
  bold: null,
  ink: null,
  fill: null,
  description: null,
  isDecorative: null,
} as const;

const LABELS: Readonly<Record<CardLabel, string>> = { prompt: PROMPT_SHAPE, clock: CLOCK_SHAPE };

/** Why a request has no answer. */
class Refusal extends Error {
  readonly code: TroubleCode;

  private constructor(code: TroubleCode) {
    super(code);
    this.code = code;
  }

  static readonly #all = new Map<TroubleCode, Refusal>();

  /** One for each reason: it takes longer to make an error than to do what is asked. */
  static of(code: TroubleCode): Refusal {
    const refusal = Refusal.#all.get(code) ?? new Refusal(code);
    Refusal.#all.set(code, refusal);
    return refusal;
  }
}

/**
 * The deck port on plain data, with those faults of the embedded host that can be told through
 * the port: for what the core decides, for the pane, and for many workshops in little time.
 */
export class MemoryDeck extends MemoryPresentation implements Deck {
  readonly faults = new MemoryFaults();
  /** Trouble for the next calls of `write`, one each; null lets one through. */
  readonly refusals: (TroubleCode | null)[] = [];
  /** Called before each write, as another editor who is quicker. */
  beforeWrite: () => void = () => undefined;
  enough = true;
  /** The slide that is selected, behind which the next one is inserted; null for none, and the last one counts. */
  selected: SlideId | null = null;
  /** The box in which the person at this deck types. */
  caret: { readonly slide: SlideId; readonly field: FieldId } | null = null;
  /** What the slides of files look like, or why they cannot be read. */
  readonly files = new Map<string, Outcome<readonly SlideSketch[]>>();
  /** What the slides look like in a copy of the deck, or why there is none. */
  copy: Outcome<readonly SlideSketch[]> = trouble('hostFailed');
  /** Requests so far, as the Office layer would make them. */
  requests = 0;
  readonly #kinds: Kinds;
  readonly #listeners = new Set<(sign: Sign) => void>();
  readonly #chance = seeded(1);
  /** Which fault refuses the reads of the request of this moment. */
  #refusesReads: MemoryFault | null = null;
  /** How many requests after an insertion or a tag have theirs refused. */
  #readsToRefuse = 0;

  constructor(...kinds: Kinds) {
    super();
    this.#kinds = kinds;
  }

  support(): Support {
    return { enough: this.enough };
  }

  find(): Promise<Outcome<readonly CardOnSlide[]>> {
    return this.#call(() => done(this.#asked(() => this.#cards())));
  }

  /** Every shape is text, side by side. */
  sketch(which: 'all' | 'selected'): Promise<Outcome<readonly SlideSketch[]>> {
    return this.#call(() =>
      done(
        this.#request(() =>
          this.slides.flatMap((slide, at) =>
            which === 'all' || slide.id === this.selected ? [this.#sketchOf(slide, at + 1)] : [],
          ),
        ),
      ),
    );
  }

  /** What `copy` has of these slides. */
  sketchCopy(slides: readonly SlideId[]): Promise<Outcome<readonly SlideSketch[]>> {
    const { copy } = this;
    const wanted = copy.ok ? done(copy.value.filter(one => slides.includes(one.slide))) : copy;
    return this.#call(() => this.#request(() => wanted));
  }

  /** What `files` has under this name. */
  sketchFile(name: string): Promise<Outcome<readonly SlideSketch[]>> {
    return Promise.resolve(this.files.get(name) ?? trouble('fileBroken', { file: name }));
  }

  read(card: CardOnSlide): Promise<Outcome<Reading>> {
    return this.#call(() => done(this.#asked(() => this.#read(card))));
  }

  write(card: CardOnSlide, decide: Decide): Promise<Outcome<Reading>> {
    this.beforeWrite();
    const refusal = this.refusals.shift();
    return this.#call(() => {
      if (refusal) throw Refusal.of(refusal);
      const before = this.#asked(() => this.#read(card));
      const edits = decide(before);
      if (!edits.ok) return edits;
      if (edits.value.length === 0) return done(before);
      const { at, after } = this.#write(card, edits.value);
      const { repairs, decided } = repairsOf(edits.value, { before, at, after }, decide);
      const mended = repairs.length > 0 ? this.#write(card, repairs).after : after;
      return decided.ok ? done(mended) : decided;
    });
  }

  insert({ stamp }: InsertOrder): Promise<Outcome<{ slide: SlideId; position: number }>> {
    const shapes = new Map(
      Object.entries(stamp.texts).map(([name, text]) => [name, text.map(runs => runs.join('')).join('\r')]),
    );
    const identity = stamp.tag ? readIdentity(stamp.tag.value) : null;
    for (const { id } of this.#fieldsOf(identity)) shapes.set(bodyShape(id), '');
    return this.#call(() => {
      const inserted = this.#request(() => {
        const place = this.slides.findIndex(one => one.id === this.selected) + 1 || this.slides.length;
        const slide = this.#change(() => this.insertSlide(place, { tag: stamp.tag?.value ?? null, shapes }));
        this.#readsToRefuse = this.faults.on('readsRefusedAfterInsert')?.requests ?? 0;
        return { slide, position: place + 1 };
      });
      return done(inserted);
    });
  }

  identify(id: SlideId, identity: CardIdentity): Promise<Outcome<null>> {
    return this.#call(() => {
      this.#request(() => {
        this.#change(() => this.put({ ...this.#slide(id), tag: writeIdentity(identity) }));
        this.#readsToRefuse = this.faults.on('readsRefusedAfterInsert')?.requests ?? 0;
      });
      return done(null);
    });
  }

  say({ slide }: CardOnSlide, label: CardLabel, text: string | null): Promise<Outcome<null>> {
    return this.#call(() => {
      this.#fill(slide, LABELS[label], text ?? '');
      return done(null);
    });
  }

  /** Knows no looks but the texts. */
  looks(card: CardOnSlide): Promise<Outcome<SlideLooks>> {
    return this.#call(() => {
      const fields = this.#fieldsOf(card.identity);
      const shapes = Array.from(
        this.#request(() => this.#slide(card.slide).shapes),
        ([name, text]): LookedShape => ({
          ...unseen,
          id: name,
          name,
          isTitle: name === TITLE_SHAPE,
          field: fields.find(one => bodyShape(one.id) === name)?.id ?? null,
          text,
        }),
      );
      return done({ shapes, canOrder: false });
    });
  }

  mend({ slide }: CardOnSlide, mends: readonly Mend[]): Promise<Outcome<null>> {
    return this.#call(() => {
      for (const one of mends) if (one.do === 'title') this.#fill(slide, one.shape, one.text);
      return done(null);
    });
  }

  show(slide: SlideId): Promise<Outcome<null>> {
    return this.#call(() => {
      if (this.faults.on('selectionRefused')?.of === 'both') {
        this.#request(() => this.#slide(slide));
        return trouble('notShown');
      }
      this.#request(() => (this.selected = this.#slide(slide).id));
      return done(null);
    });
  }

  watch(listener: (sign: Sign) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Someone sets a box on a slide; on the last one when no other is given. */
  type(field: FieldId, raw: string, id = this.slides.at(-1)?.id): void {
    this.byPerson(() => id !== undefined && this.fill(id, bodyShape(field), kept(raw)));
    for (const listener of this.#listeners) listener('change');
  }

  /** Someone deletes a shape. */
  deleteBox(slide: SlideId, shape: string): void {
    this.byPerson(() => this.fill(slide, shape, null));
    for (const listener of this.#listeners) listener('change');
  }

  /** Someone moves, duplicates or deletes a slide. */
  arrange(move: SlideMove): void {
    if (!this.slides[move.slide - 1]) return;
    this.byPerson(() => this.arrangeSlide(move));
    for (const listener of this.#listeners) listener('change');
  }

  /** The raw text of a box of the last slide. */
  text(field: FieldId): string | undefined {
    return this.slides.at(-1)?.shapes.get(bodyShape(field));
  }

  #request<T>(work: () => T): T {
    this.requests++;
    try {
      return this.#aroundFaults(work);
    } finally {
      this.faults.settle();
    }
  }

  /** A request that only reads; one that PowerPoint refuses is made once more. */
  #asked<T>(read: () => T): T {
    try {
      return this.#request(read);
    } catch (error) {
      if (!(error instanceof Refusal) || (error.code !== 'hostFailed' && error.code !== 'notRead'))
        throw error;
      return this.#request(read);
    }
  }

  /** One request with the faults around it, in the order in which the host has them. */
  #aroundFaults<T>(work: () => T): T {
    const { faults } = this;
    this.#intrude();
    const silence = faults.on('neverAnswers');
    if (silence) {
      faults.strike('neverAnswers');
      if (silence.applied) work();
      throw Refusal.of('noAnswer');
    }
    if (faults.on('refuses')?.why === 'protectedView') this.#deny();
    const refused = faults.on('readRefused');
    this.#refusesReads = refused !== null && this.#chance() < refused.often ? 'readRefused' : null;
    if (this.#readsToRefuse > 0 && faults.on('readsRefusedAfterInsert'))
      this.#refusesReads ??= 'readsRefusedAfterInsert';
    const before = faults.on('appliedThenReverted') ? [...this.slides] : null;
    const changes = this.changes;
    const answer = work();
    this.#loseAnswer(this.changes !== changes);
    this.#storm();
    if (this.changes === changes) return answer;
    if (before) {
      faults.strike('appliedThenReverted');
      this.revert(before);
    }
    if (!faults.on('failsButApplied')) return answer;
    faults.strike('failsButApplied');
    throw Refusal.of('hostFailed');
  }

  /** What was asked for is done, and the answer cannot be used. */
  #loseAnswer(changed: boolean): void {
    const { faults } = this;
    const [lost, foreign] = [faults.on('answerWithoutResults'), faults.on('foreignError')];
    if (foreign && this.#chance() < foreign.often) {
      faults.strike('foreignError');
      throw Refusal.of('hostFailed');
    }
    if (lost && this.#chance() < lost.often) {
      faults.strike('answerWithoutResults');
      throw Refusal.of(changed ? 'hostFailed' : 'notRead');
    }
  }

  /** Tells of selections that nobody made. */
  #storm(): void {
    const { events = 0 } = this.faults.on('eventStorm') ?? {};
    if (events > 0) this.faults.strike('eventStorm');
    for (let told = 0; told < events; told++) for (const listener of this.#listeners) listener('change');
  }

  /** To be called before anything is read. */
  #mayRead(): void {
    if (!this.#refusesReads) return;
    this.faults.strike(this.#refusesReads);
    if (this.#refusesReads === 'readsRefusedAfterInsert') this.#readsToRefuse--;
    throw Refusal.of('hostFailed');
  }

  /** Whether the shapes of a slide cannot be asked for. */
  #refusesShapes(id: SlideId): boolean {
    const { slide } = this.faults.on('slideRefuses') ?? {};
    const refuses = slide === id || (typeof slide === 'number' && this.slides[slide - 1]?.id === id);
    if (refuses) this.faults.strike('slideRefuses');
    return refuses;
  }

  /** What others do between two requests. */
  #intrude(): void {
    const { faults } = this;
    const { deeds = [], often = 0 } = faults.on('coAuthor') ?? {};
    const [deed] = deeds;
    if (deed && this.#chance() < often && this.#perform(deed)) faults.strike('coAuthor');
    const undoes = faults.on('hostUndo');
    if (undoes && this.#chance() < undoes.often && this.undo()) faults.strike('hostUndo');
  }

  /** Does what another editor does. Whether anything changed by it. */
  #perform(deed: Deed): boolean {
    if (!isTold(deed)) return false;
    const slide = this.slides[deed.slide - 1];
    if (!slide) return false;
    if (isSlideMove(deed)) {
      this.byPerson(() => this.arrangeSlide(deed));
      return true;
    }
    const raw = slide.shapes.get(deed.box);
    if (raw === undefined) return false;
    const now = isBoxDeletion(deed) ? null : kept(afterDeed(raw, deed));
    if (now !== raw) this.byPerson(() => this.fill(slide.id, deed.box, now));
    return now !== raw;
  }

  #change<T>(work: () => T): T {
    if (this.faults.on('refuses')) this.#deny();
    return this.byAddIn(work);
  }

  #deny(): never {
    this.faults.strike('refuses');
    throw Refusal.of('readOnly');
  }

  #cards(): readonly CardOnSlide[] {
    this.#mayRead();
    return this.slides.flatMap((slide, index) => {
      const identity = this.identityOf(slide);
      if (!identity) return [];
      const title = this.#refusesShapes(slide.id) ? null : (slide.shapes.get(TITLE_SHAPE) ?? null);
      return [{ slide: slide.id, identity, position: index + 1, title }];
    });
  }

  /** One request. */
  #fill(slide: SlideId, shape: string, text: string): void {
    this.#request(() => this.#change(() => this.fill(this.#slide(slide).id, shape, text)));
  }

  /** One request. Also gives what stood there at the moment of writing. */
  #write(card: CardOnSlide, edits: readonly FieldEdit[]): { at: Reading; after: Reading } {
    return this.#request(() => {
      const at = this.#read(card);
      this.#change(() => this.#edit(card.slide, edits));
      return { at, after: this.#read(card) };
    });
  }

  #read({ slide: id, identity }: CardOnSlide): Reading {
    const slide = this.#slide(id);
    this.#mayRead();
    if (this.#refusesShapes(id)) throw Refusal.of('hostFailed');
    const { shapes, tag } = slide;
    const texts = new Map<FieldId, string>();
    const unread = new Set<FieldId>();
    const isShort = this.faults.on('shortRead') !== null;
    const isNull = this.faults.on('nullText') !== null;
    const knowsSelection = !this.faults.on('selectionRefused');
    if (!knowsSelection) this.faults.strike('selectionRefused');
    for (const { id: field } of this.#fieldsOf(identity)) {
      const raw = shapes.get(bodyShape(field));
      if (raw === undefined) continue;
      if (raw !== '' && (isShort || isNull)) unread.add(field);
      else texts.set(field, this.#asRead(raw));
    }
    const isOwn = tag === null ? texts.size + unread.size > 0 : this.identityOf(slide)?.id === identity.id;
    if (!isOwn) throw Refusal.of('cardGone');
    const title = shapes.get(TITLE_SHAPE);
    if (unread.size > 0) this.faults.strike(isShort ? 'shortRead' : 'nullText');
    if (isNull && title) this.faults.strike('nullText');
    const reading: Reading = {
      title: title === undefined || isNull ? null : this.#asRead(title),
      texts,
      unread,
      looks: new Map(),
      inView: !knowsSelection || this.selected === null || this.selected === id,
      typing: knowsSelection && this.caret?.slide === id ? this.caret.field : null,
      tagged: tag !== null,
    };
    return reading;
  }

  #asRead(raw: string): string {
    if (this.faults.on('hollowRead')) return this.#struck('hollowRead', raw, '');
    return this.faults.on('separatorIsNewline')
      ? this.#struck('separatorIsNewline', raw, raw.replaceAll('\r', '\n'))
      : raw;
  }

  /** Returns what a fault made of a text, and counts the fault where that differs. */
  #struck(name: MemoryFault, before: string, after: string): string {
    if (after !== before) this.faults.strike(name);
    return after;
  }

  /** A text as the slide takes it: a mark that starts no paragraph becomes a soft break. */
  #asTaken(text: string): string {
    const plain = this.faults.on('separatorIsNewline')
      ? this.#struck('separatorIsNewline', text, text.replaceAll('\r', '\v'))
      : text;
    return plain.replaceAll('\n', '\r');
  }

  /** All edits or none, as a batch that PowerPoint refuses. */
  #edit(id: SlideId, edits: readonly FieldEdit[]): void {
    const slide = this.#slide(id);
    const texts = edits.map(({ field, replacements }) => {
      const raw = slide.shapes.get(bodyShape(field));
      if (raw === undefined || replacements.some(one => one.start + one.length > raw.length))
        throw Refusal.of('hostFailed');
      const taken = replacements.map(one => ({ ...one, text: this.#asTaken(one.text) }));
      return [bodyShape(field), replaced(raw, taken)] as const;
    });
    this.put({ ...slide, shapes: new Map([...slide.shapes, ...texts]) });
  }

  #sketchOf(slide: MemorySlide, position: number): SlideSketch {
    return {
      slide: slide.id,
      position,
      size: { width: 960, height: 540 },
      identity: this.identityOf(slide),
      shapes: [...slide.shapes].map(([name, text], at) => ({
        place: { shape: `${at + 2}`, name },
        left: at * 100,
        top: 100,
        width: 90,
        height: 300,
        holds: 'text',
        text: this.#asRead(text),
        isTitle: name === TITLE_SHAPE,
      })),
    };
  }

  #fieldsOf(identity: CardIdentity | null): readonly Field[] {
    return identity ? (kindOf(this.#kinds, identity)?.fields ?? []) : [];
  }

  #slide(id: SlideId): MemorySlide {
    const slide = this.slides.find(one => one.id === id);
    if (!slide) throw Refusal.of('cardGone');
    return slide;
  }

  #call<T>(work: () => Outcome<T>): Promise<Outcome<T>> {
    return new Promise(resolve => {
      try {
        resolve(work());
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        resolve(trouble(error.code));
      }
    });
  }
}

/** A text as a file keeps it. */
function kept(raw: string): string {
  return raw.split('\v').map(writable).join('\v');
}
