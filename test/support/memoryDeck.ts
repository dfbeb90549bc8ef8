import { bodyShape, TITLE_SHAPE } from '../../src/core/card/names.ts';
import { readIdentity } from '../../src/core/card/identity.ts';
import type { CardKind, FieldId } from '../../src/core/card/kind.ts';
import type {
  CardOnSlide,
  Deck,
  Decide,
  InsertOrder,
  Reading,
  SlideId,
  Support,
  Written,
} from '../../src/core/deck/deck.ts';
import { done, trouble, type Outcome, type TroubleCode } from '../../src/core/deck/trouble.ts';
import { replaced } from '../../src/core/text/replacement.ts';

interface MemorySlide {
  readonly id: SlideId;
  tag: string | null;
  /** Raw text by shape name. */
  readonly shapes: Map<string, string>;
}

/**
 * `fails`: nothing happened and it says so · `failsButApplied`: it happened and it says it did not ·
 * `appliedThenReverted`: it happened, was read back, and is undone right after · `hollow`: all texts read empty.
 */
export type Misbehaviour = 'fails' | 'failsButApplied' | 'appliedThenReverted' | 'hollow';

/** The deck port on plain data: for tests of what the core decides, and of the pane. */
export class MemoryDeck implements Deck {
  readonly slides: MemorySlide[] = [];
  /** Trouble for the next calls of `write`, one each; null lets one through. */
  readonly refusals: (TroubleCode | null)[] = [];
  /** How the next calls of `read` and `write` misbehave, one each; null is as it should be. */
  readonly faults: (Misbehaviour | null)[] = [];
  /** Called before each write, as another editor who is quicker. */
  beforeWrite: () => void = () => undefined;
  enough = true;
  readonly #kind: CardKind;
  readonly #listeners = new Set<() => void>();
  #ids = 256;

  constructor(kind: CardKind) {
    this.#kind = kind;
  }

  support(): Support {
    return { enough: this.enough };
  }

  find(): Promise<Outcome<readonly CardOnSlide[]>> {
    const cards = this.slides.flatMap(({ id, tag, shapes }, index) => {
      const identity = tag === null ? null : readIdentity(tag);
      return identity
        ? [{ slide: id, identity, position: index + 1, title: shapes.get(TITLE_SHAPE) ?? null }]
        : [];
    });
    return Promise.resolve(done(cards));
  }

  read(card: CardOnSlide): Promise<Outcome<Reading>> {
    const fault = this.faults.shift();
    const slide = this.#slide(card);
    if (fault === 'fails' || fault === 'failsButApplied')
      return Promise.resolve(trouble('hostFailed', { code: fault }));
    return Promise.resolve(slide ? done(this.#reading(slide, fault)) : trouble('cardGone'));
  }

  write(card: CardOnSlide, decide: Decide): Promise<Outcome<Written>> {
    this.beforeWrite();
    const refusal = this.refusals.shift();
    const fault = this.faults.shift();
    if (refusal) return Promise.resolve(trouble(refusal));
    const slide = this.#slide(card);
    if (!slide) return Promise.resolve(trouble('cardGone'));
    if (fault === 'fails') return Promise.resolve(trouble('hostFailed', { code: fault }));
    const before = this.#reading(slide, fault);
    const edits = decide(before);
    if (!edits.ok) return Promise.resolve(edits);
    const old = new Map(slide.shapes);
    for (const { field, replacements, expected } of edits.value) {
      const raw = replaced(slide.shapes.get(bodyShape(field)) ?? '', replacements);
      if (raw !== expected)
        throw new Error(`Replacements give ${JSON.stringify(raw)}, not ${JSON.stringify(expected)}`);
      slide.shapes.set(bodyShape(field), raw);
    }
    const after = this.#reading(slide, fault);
    if (fault === 'appliedThenReverted') for (const [name, raw] of old) slide.shapes.set(name, raw);
    return Promise.resolve(
      fault === 'failsButApplied' ? trouble('hostFailed', { code: fault }) : done({ before, after }),
    );
  }

  insert({ stamp }: InsertOrder): Promise<Outcome<{ slide: SlideId; position: number }>> {
    const shapes = new Map(
      Object.entries(stamp.texts).map(([name, text]) => [name, text.map(runs => runs.join('')).join('\r')]),
    );
    if (stamp.tag) for (const { id } of this.#kind.fields) shapes.set(bodyShape(id), '');
    const slide: MemorySlide = { id: `${this.#ids++}#1` as SlideId, tag: stamp.tag?.value ?? null, shapes };
    this.slides.push(slide);
    return Promise.resolve(done({ slide: slide.id, position: this.slides.length }));
  }

  show(): Promise<Outcome<null>> {
    return Promise.resolve(done(null));
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Someone sets a box on the slide, the slide that was inserted last. */
  type(field: FieldId, raw: string): void {
    this.slides.at(-1)?.shapes.set(bodyShape(field), raw);
    for (const listener of this.#listeners) listener();
  }

  /** The raw text of a box of the slide that was inserted last. */
  text(field: FieldId): string | undefined {
    return this.slides.at(-1)?.shapes.get(bodyShape(field));
  }

  #slide(card: CardOnSlide): MemorySlide | undefined {
    return this.slides.find(one => one.id === card.slide);
  }

  #reading({ shapes }: MemorySlide, fault?: Misbehaviour | null): Reading {
    if (fault === 'hollow') return { title: '', texts: new Map(this.#kind.fields.map(({ id }) => [id, ''])) };
    const texts = this.#kind.fields.flatMap(({ id }): [FieldId, string][] => {
      const raw = shapes.get(bodyShape(id));
      return raw === undefined ? [] : [[id, raw]];
    });
    return { title: shapes.get(TITLE_SHAPE) ?? null, texts: new Map(texts) };
  }
}
