import { readIdentity, writeIdentity, type CardIdentity } from '../../src/core/card/identity.ts';
import { kindOf, type Field, type FieldId, type Kinds } from '../../src/core/card/kind.ts';
import type { Placement } from '../../src/core/card/placement.ts';
import { bodyShape, CLOCK_SHAPE, PROMPT_SHAPE, TITLE_SHAPE } from '../../src/core/card/names.ts';
import {
  isPageOf,
  type Aid,
  type AidShape,
  type DecideAid,
  type DecideEnd,
} from '../../src/core/deck/aid.ts';
import type { ShapeAppearance, AppearanceFix, SlideAppearance } from '../../src/core/deck/slideLooks.ts';
import type {
  CardLabel,
  CardOnSlide,
  Deck,
  Decide,
  FieldEdit,
  OrderFor,
  Snapshot,
  SlideChoice,
  Support,
} from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { WIDESCREEN, type SlideSize } from '../../src/core/deck/slideSize.ts';
import type { SlideSketch } from '../../src/core/deck/sketch.ts';
import { remainingEdits } from '../../src/core/deck/readBack.ts';
import { done, trouble, type Outcome, type TroubleCode } from '../../src/core/deck/trouble.ts';
import { replaced } from '../../src/core/text/replacement.ts';
import type { MemorySlide, SlideChange } from './memoryPresentation.ts';
import { kept, MemoryRequests, Refusal } from './memoryRequests.ts';

/** The properties of a shape that plain data does not have. */
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

/** The deck port on plain data: for tests of the core and the pane, and for fast random workshops. */
export class MemoryDeck extends MemoryRequests implements Deck {
  /** The troubles of the next calls of `write`, one per call; null lets a call succeed. */
  readonly refusals: (TroubleCode | null)[] = [];
  /** Called before each write, to simulate a faster co-author. */
  beforeWrite: () => void = () => undefined;
  enough = true;
  slideSize = WIDESCREEN;
  /** The selected slide, after which the next slide is inserted. With null, the next slide is inserted at the end. */
  selected: SlideId | null = null;
  /** The positions of the cards on their slides. */
  readonly placements = new Map<SlideId, Placement>();
  /** The box in which the user of this deck types. */
  caret: { readonly slide: SlideId; readonly field: FieldId } | null = null;
  /** The sketches of the slides of files, or the trouble of reading the file. */
  readonly files = new Map<string, Outcome<readonly SlideSketch[]>>();
  /** The sketches of the slides in a copy of the deck, or the trouble of copying. */
  copy: Outcome<readonly SlideSketch[]> = trouble('hostFailed');
  readonly #kinds: Kinds;

  constructor(...kinds: Kinds) {
    super();
    this.#kinds = kinds;
  }

  support(): Support {
    return { enough: this.enough };
  }

  size(): Promise<Outcome<SlideSize>> {
    return Promise.resolve(done(this.slideSize));
  }

  findCards(): Promise<Outcome<readonly CardOnSlide[]>> {
    return this.call(() => done(this.asked(() => this.#cards())));
  }

  /** Returns every shape as text, side by side. */
  sketch(which: SlideChoice): Promise<Outcome<readonly SlideSketch[]>> {
    return this.call(() =>
      done(
        this.request(() =>
          this.slides.flatMap((slide, at) =>
            (
              typeof which === 'string'
                ? which === 'all' || slide.id === this.selected
                : which.includes(slide.id)
            )
              ? [this.#sketchOf(slide, at + 1)]
              : [],
          ),
        ),
      ),
    );
  }

  /** Returns the sketches of these slides from `copy`. */
  sketchCopy(slides: readonly SlideId[]): Promise<Outcome<readonly SlideSketch[]>> {
    const { copy } = this;
    const wanted = copy.ok ? done(copy.value.filter(one => slides.includes(one.slide))) : copy;
    return this.call(() => this.request(() => wanted));
  }

  /** Returns the sketches of this file from `files`. */
  sketchFile(name: string): Promise<Outcome<readonly SlideSketch[]>> {
    return Promise.resolve(this.files.get(name) ?? trouble('fileBroken', { file: name }));
  }

  read(card: CardOnSlide): Promise<Outcome<Snapshot>> {
    return this.call(() => done(this.asked(() => this.#read(card))));
  }

  write(card: CardOnSlide, decide: Decide): Promise<Outcome<Snapshot>> {
    this.beforeWrite();
    const refusal = this.refusals.shift();
    return this.call(() => {
      if (refusal) throw Refusal.of(refusal);
      const before = this.asked(() => this.#read(card));
      const edits = decide(before);
      if (!edits.ok) return edits;
      if (edits.value.length === 0) return done(before);
      const { at, after } = this.#write(card, edits.value);
      const { repairs, decided } = remainingEdits(edits.value, { before, at, after }, decide);
      const mended = repairs.length > 0 ? this.#write(card, repairs).after : after;
      return decided.ok ? done(mended) : decided;
    });
  }

  insert(orderFor: OrderFor): Promise<Outcome<{ slide: SlideId; position: number }>> {
    const { stamp, replaces, after } = orderFor(this.slideSize);
    const shapes = new Map(
      Object.entries(stamp.texts).map(([name, text]) => [name, text.map(runs => runs.join('')).join('\r')]),
    );
    const identity = stamp.tag ? readIdentity(stamp.tag.value) : null;
    for (const { id } of this.#fieldsOf(identity)) shapes.set(bodyShape(id), '');
    return this.call(() => {
      const inserted = this.request(() => {
        const place =
          [after, this.selected].map(id => this.slides.findIndex(one => one.id === id) + 1).find(Boolean) ??
          this.slides.length;
        const slide = this.change(() => this.insertSlide(place, { tag: stamp.tag?.value ?? null, shapes }));
        this.afterTagging();
        if (replaces) this.#deleteOthers(replaces, slide);
        return { slide, position: this.slides.findIndex(one => one.id === slide) + 1 };
      });
      return done(inserted);
    });
  }

  identify(id: SlideId, identity: CardIdentity): Promise<Outcome<null>> {
    return this.call(() => {
      this.request(() => {
        this.change(() => this.put({ ...this.slide(id), tag: writeIdentity(identity) }));
        this.afterTagging();
      });
      return done(null);
    });
  }

  setLabel({ slide }: CardOnSlide, label: CardLabel, text: string | null): Promise<Outcome<null>> {
    return this.call(() => {
      this.#fill(slide, LABELS[label], text ?? '');
      return done(null);
    });
  }

  /** Writes an aid. Every shape has the space of a wide slide, and no font sizes. */
  writeAid(aid: Aid, decide: DecideAid): Promise<Outcome<SlideId | null>> {
    return this.call(() => {
      const found = this.asked(() => this.slides.find(one => one.tag === aid));
      const room = { width: WIDESCREEN.width, height: 380 };
      const shapes = Array.from(found?.shapes ?? [], ([name, text]): [string, AidShape] => [
        name,
        { ...room, text },
      ]);
      const edits = found && decide(new Map(shapes));
      if (!edits) return done(null);
      const needed = edits.filter(one => (found.shapes.get(one.shape) ?? one.text) !== one.text);
      if (needed.length > 0)
        this.request(() =>
          this.change(() => needed.forEach(({ shape, text }) => this.fill(found.id, shape, text))),
        );
      return done(found.id);
    });
  }

  /** Takes an aid out of the deck. The shapes have no size. */
  putAidAway(aid: Aid, decide: DecideEnd): Promise<Outcome<null>> {
    return this.call(() => {
      const found = this.asked(() => this.slides.find(one => one.tag === aid));
      if (!found) return done(null);
      const shapes = Array.from(found.shapes, ([name, text]): [string, AidShape] => [
        name,
        { text, width: 0, height: 0 },
      ]);
      const end = decide(new Map(shapes));
      this.request(() =>
        this.change(() => {
          const slide = this.slide(found.id);
          if (end === 'delete') this.#delete(slide);
          else {
            this.put({ ...slide, tag: null });
            for (const { shape, text } of end) this.fill(slide.id, shape, text);
          }
        }),
      );
      return done(null);
    });
  }

  /** Returns an appearance with the texts only. */
  readAppearance(card: CardOnSlide): Promise<Outcome<SlideAppearance>> {
    return this.call(() => {
      const fields = this.#fieldsOf(card.identity);
      const shapes = Array.from(
        this.request(() => this.slide(card.slide).shapes),
        ([name, text]): ShapeAppearance => ({
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

  applyFixes({ slide }: CardOnSlide, mends: readonly AppearanceFix[]): Promise<Outcome<null>> {
    return this.call(() => {
      for (const one of mends) if (one.do === 'title') this.#fill(slide, one.shape, one.text);
      return done(null);
    });
  }

  /** Removes the recorded position of the card. */
  layOut({ slide }: CardOnSlide): Promise<Outcome<null>> {
    return this.call(() => {
      this.request(() => this.placements.delete(this.slide(slide).id));
      return done(null);
    });
  }

  selectSlide(slide: SlideId): Promise<Outcome<null>> {
    return this.call(() => {
      this.request(() => (this.selected = this.slide(slide).id));
      return done(null);
    });
  }

  /** Types in a box as a person, by default on the last slide. */
  type(field: FieldId, raw: string, id = this.slides.at(-1)?.id): void {
    this.byPerson(() => id !== undefined && this.fill(id, bodyShape(field), kept(raw)));
    this.tell('change');
  }

  /** Changes the text of a shape without entries as a person. Returns whether the slide has that shape. */
  rename(id: SlideId, shape: string, text: string): boolean {
    if (!this.slides.some(one => one.id === id && one.shapes.has(shape))) return false;
    this.byPerson(() => this.fill(id, shape, kept(text)));
    this.tell('change');
    return true;
  }

  /** Deletes a shape as a person. */
  deleteBox(slide: SlideId, shape: string): void {
    this.byPerson(() => this.fill(slide, shape, null));
    this.tell('change');
  }

  /** Moves, duplicates or deletes a slide as a person. */
  arrange(move: SlideChange): void {
    if (!this.slides[move.slide - 1]) return;
    this.byPerson(() => this.arrangeSlide(move));
    this.tell('change');
  }

  /** Returns the raw text of a box on the last slide. */
  text(field: FieldId): string | undefined {
    return this.slides.at(-1)?.shapes.get(bodyShape(field));
  }

  #cards(): readonly CardOnSlide[] {
    this.beforeReading();
    return this.slides.flatMap((slide, index) => {
      const identity = this.identityOf(slide);
      if (!identity) return [];
      const title = this.refusesShapes(slide.id) ? null : (slide.shapes.get(TITLE_SHAPE) ?? null);
      return [{ slide: slide.id, identity, position: index + 1, title }];
    });
  }

  #deleteOthers(aid: Aid, but: SlideId): void {
    const others = this.slides.filter(one => one.id !== but && isPageOf(aid, one.tag ?? ''));
    if (others.length > 0) this.change(() => others.forEach(one => this.#delete(one)));
  }

  #delete(slide: MemorySlide): void {
    this.slides.splice(this.slides.indexOf(slide), 1);
  }

  /** Sets the text of a shape in one request. */
  #fill(slide: SlideId, shape: string, text: string): void {
    this.request(() => this.change(() => this.fill(this.slide(slide).id, shape, text)));
  }

  /** Writes in one request. Also returns the snapshot at the moment of writing. */
  #write(card: CardOnSlide, edits: readonly FieldEdit[]): { at: Snapshot; after: Snapshot } {
    return this.request(() => {
      const at = this.#read(card);
      this.change(() => this.#edit(card.slide, edits));
      return { at, after: this.#read(card) };
    });
  }

  #read({ slide: id, identity }: CardOnSlide): Snapshot {
    const slide = this.slide(id);
    this.beforeReading();
    if (this.refusesShapes(id)) throw Refusal.of('hostFailed');
    const { shapes, tag } = slide;
    const texts = new Map<FieldId, string>();
    for (const { id: field } of this.#fieldsOf(identity)) {
      const raw = shapes.get(bodyShape(field));
      if (raw !== undefined) texts.set(field, raw);
    }
    const isOwn = tag === null ? texts.size > 0 : this.identityOf(slide)?.id === identity.id;
    if (!isOwn) throw Refusal.of('cardGone');
    return this.snapshotAsRead({
      title: shapes.get(TITLE_SHAPE) ?? null,
      texts,
      unread: new Set(),
      looks: new Map(),
      placement: this.placements.get(id) ?? null,
      inView: this.selected === null || this.selected === id,
      typing: this.caret?.slide === id ? this.caret.field : null,
      tagged: tag !== null,
    });
  }

  /** Applies all edits or none, like a batch that PowerPoint refuses. */
  #edit(id: SlideId, edits: readonly FieldEdit[]): void {
    const slide = this.slide(id);
    const texts = edits.map(({ field, replacements }) => {
      const raw = slide.shapes.get(bodyShape(field));
      if (raw === undefined || replacements.some(one => one.start + one.length > raw.length))
        throw Refusal.of('hostFailed');
      const taken = replacements.map(one => ({ ...one, text: this.asTaken(one.text) }));
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
        text: this.asRead(text),
        isTitle: name === TITLE_SHAPE,
      })),
    };
  }

  #fieldsOf(identity: CardIdentity | null): readonly Field[] {
    return identity ? (kindOf(this.#kinds, identity)?.fields ?? []) : [];
  }

  /** Returns a slide. Throws Refusal when the slide is missing. */
  protected slide(id: SlideId): MemorySlide {
    const slide = this.slides.find(one => one.id === id);
    if (!slide) throw Refusal.of('cardGone');
    return slide;
  }
}
