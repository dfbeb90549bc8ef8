import { readIdentity, type CardIdentity } from '../../src/core/card/identity.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { MemoryHistory } from './memoryHistory.ts';

/** Never changes: where something is written, another one takes its place. */
export interface MemorySlide {
  readonly id: SlideId;
  readonly tag: string | null;
  /** Raw text by shape name; paragraphs are separated by `\r`. */
  readonly shapes: ReadonlyMap<string, string>;
}

/** Who changed the slides: a person, or the add-in. */
export type Hand = 'person' | 'addIn';

/** What a person does to a whole slide, by its number from 1; where it is moved to counts from 0. */
export interface SlideChange {
  readonly do: 'moveSlide' | 'duplicateSlide' | 'deleteSlide';
  readonly slide: number;
  readonly at: number;
}

/** The slides of a presentation as plain data, with Ctrl+Z. Nobody is told of a change but the witnesses. */
export class MemoryPresentation {
  readonly slides: MemorySlide[] = [];
  readonly #history = new MemoryHistory<readonly MemorySlide[]>();
  readonly #witnesses = new Set<(hand: Hand) => void>();
  /** What the tags say. */
  readonly #identities = new Map<string, CardIdentity | null>();
  /** How often anything has changed so far. */
  protected changes = 0;

  /** Puts a slide where the one with its id is. Throws RangeError without that one. */
  put(slide: MemorySlide): void {
    const at = this.slides.findIndex(one => one.id === slide.id);
    if (at < 0) throw new RangeError(`No slide ${slide.id}`);
    this.slides[at] = slide;
  }

  /** Sets the text of a shape; null takes the shape away. Throws RangeError without the slide. */
  fill(id: SlideId, shape: string, raw: string | null): void {
    const slide = this.slides.find(one => one.id === id);
    if (!slide) throw new RangeError(`No slide ${id}`);
    const shapes = new Map(slide.shapes);
    if (raw === null) shapes.delete(shape);
    else shapes.set(shape, raw);
    this.put({ ...slide, shapes });
  }

  /** What the tag of a slide says; null without one, or without the slide. */
  identityOn(id: SlideId): CardIdentity | null {
    const slide = this.slides.find(one => one.id === id);
    return slide ? this.identityOf(slide) : null;
  }

  /** Ctrl+Z on the slide. Whether there was anything to take back. */
  undo(): boolean {
    return this.#travel(this.#history.undo([...this.slides]));
  }

  redo(): boolean {
    return this.#travel(this.#history.redo([...this.slides]));
  }

  /** Calls the listener after each change of the slides. Returns the way to stop. */
  witness(listener: (hand: Hand) => void): () => void {
    this.#witnesses.add(listener);
    return () => this.#witnesses.delete(listener);
  }

  /** Puts a new slide behind so many others and gives its id. */
  protected insertSlide(place: number, slide: Omit<MemorySlide, 'id'>): SlideId {
    const id = this.#newId();
    this.slides.splice(place, 0, { ...slide, id });
    return id;
  }

  /** Moves, duplicates or deletes a slide; slides count from 1. */
  protected arrangeSlide({ do: kind, slide: number, at }: SlideChange): void {
    const [slide] = this.slides.slice(number - 1, number);
    if (!slide) return;
    if (kind === 'duplicateSlide') this.insertSlide(number, slide);
    else this.slides.splice(number - 1, 1);
    if (kind === 'moveSlide') this.slides.splice(at, 0, slide);
  }

  /** The same of a slide that is at hand. */
  protected identityOf({ tag }: MemorySlide): CardIdentity | null {
    if (tag === null) return null;
    const known = this.#identities.get(tag);
    if (known !== undefined) return known;
    const identity = readIdentity(tag);
    this.#identities.set(tag, identity);
    return identity;
  }

  /** Does what a person does: one thing for Ctrl+Z. */
  protected byPerson(work: () => unknown): void {
    this.#history.beforePerson([...this.slides]);
    work();
    this.#changed('person');
  }

  /** Does what the add-in writes: one thing for Ctrl+Z with all that it wrote since a person did something. */
  protected byAddIn<T>(work: () => T): T {
    this.#history.beforeAddIn([...this.slides]);
    const made = work();
    this.#changed('addIn');
    return made;
  }

  /** Makes the slides what they were, as the host may do with what the add-in wrote. */
  protected revert(to: readonly MemorySlide[]): void {
    this.#history.beforePerson([...this.slides]);
    this.#restore(to, 'addIn');
  }

  /** As PowerPoint gives them: one more than the highest there is, which one that was deleted can have had. */
  #newId(): SlideId {
    const numbers = this.slides.map(one => Number.parseInt(one.id, 10));
    return `${Math.max(255, ...numbers) + 1}#1` as SlideId;
  }

  #travel(state: readonly MemorySlide[] | undefined): boolean {
    if (state) this.#restore(state, 'person');
    return state !== undefined;
  }

  #restore(state: readonly MemorySlide[], hand: Hand): void {
    this.slides.splice(0, Infinity, ...state);
    this.#changed(hand);
  }

  #changed(hand: Hand): void {
    this.changes++;
    for (const listener of this.#witnesses) listener(hand);
  }
}
