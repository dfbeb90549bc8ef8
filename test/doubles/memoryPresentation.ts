import { readIdentity, type CardIdentity } from '../../src/core/card/identity.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { MemoryHistory } from './memoryHistory.ts';

/** Immutable. A change replaces the slide. */
export interface MemorySlide {
  readonly id: SlideId;
  readonly tag: string | null;
  /** Raw text by shape name; paragraphs are separated by `\r`. */
  readonly shapes: ReadonlyMap<string, string>;
}

/** Who changed the slides: a person or the add-in. */
export type Hand = 'person' | 'addIn';

/**
 * A change by a person to a whole slide. `slide` is the 1-based number of the slide; `at` is the 0-based target
 * position.
 */
export interface SlideChange {
  readonly do: 'moveSlide' | 'duplicateSlide' | 'deleteSlide';
  readonly slide: number;
  readonly at: number;
}

/** The slides of a presentation as plain data, with undo and redo. Only witnesses are notified of changes. */
export class MemoryPresentation {
  readonly slides: MemorySlide[] = [];
  readonly #history = new MemoryHistory<readonly MemorySlide[]>();
  readonly #witnesses = new Set<(hand: Hand) => void>();
  /** Caches parsed identities by the text of the tag. */
  readonly #identities = new Map<string, CardIdentity | null>();
  /** The number of changes so far. */
  protected changes = 0;

  /** Replaces the slide with the same id. Throws RangeError when no slide has that id. */
  put(slide: MemorySlide): void {
    const at = this.slides.findIndex(one => one.id === slide.id);
    if (at < 0) throw new RangeError(`The deck has no slide ${slide.id}`);
    this.slides[at] = slide;
  }

  /** Sets the text of a shape; null removes the shape. Throws RangeError when the slide is missing. */
  fill(id: SlideId, shape: string, raw: string | null): void {
    const slide = this.slides.find(one => one.id === id);
    if (!slide) throw new RangeError(`The deck has no slide ${id}`);
    const shapes = new Map(slide.shapes);
    if (raw === null) shapes.delete(shape);
    else shapes.set(shape, raw);
    this.put({ ...slide, shapes });
  }

  /** Returns the identity in the tag of a slide; null without a tag or without the slide. */
  identityOn(id: SlideId): CardIdentity | null {
    const slide = this.slides.find(one => one.id === id);
    return slide ? this.identityOf(slide) : null;
  }

  /** Ctrl+Z on the slide. Returns whether there was anything to undo. */
  undo(): boolean {
    return this.#travel(this.#history.undo([...this.slides]));
  }

  redo(): boolean {
    return this.#travel(this.#history.redo([...this.slides]));
  }

  /** Calls the listener after each change of the slides. Returns a function that unsubscribes. */
  witness(listener: (hand: Hand) => void): () => void {
    this.#witnesses.add(listener);
    return () => this.#witnesses.delete(listener);
  }

  /** Inserts a new slide at a 0-based position and returns its id. */
  protected insertSlide(place: number, slide: Omit<MemorySlide, 'id'>): SlideId {
    const id = this.#newId();
    this.slides.splice(place, 0, { ...slide, id });
    return id;
  }

  /** Moves, duplicates or deletes a slide. `slide` counts from 1. */
  protected arrangeSlide({ do: kind, slide: number, at }: SlideChange): void {
    const [slide] = this.slides.slice(number - 1, number);
    if (!slide) return;
    if (kind === 'duplicateSlide') this.insertSlide(number, slide);
    else this.slides.splice(number - 1, 1);
    if (kind === 'moveSlide') this.slides.splice(at, 0, slide);
  }

  /** Returns the identity in the tag of a slide; null without a tag. */
  protected identityOf({ tag }: MemorySlide): CardIdentity | null {
    if (tag === null) return null;
    const known = this.#identities.get(tag);
    if (known !== undefined) return known;
    const identity = readIdentity(tag);
    this.#identities.set(tag, identity);
    return identity;
  }

  /** Performs a change by a person, as one undo step. */
  protected byPerson(work: () => unknown): void {
    this.#history.beforePerson([...this.slides]);
    work();
    this.#changed('person');
  }

  /** Performs a write by the add-in. It forms one undo step with all writes since the last change by a person. */
  protected byAddIn<T>(work: () => T): T {
    this.#history.beforeAddIn([...this.slides]);
    const made = work();
    this.#changed('addIn');
    return made;
  }

  /** Restores earlier slides, as the host may do with a write of the add-in. */
  protected revert(to: readonly MemorySlide[]): void {
    this.#history.beforePerson([...this.slides]);
    this.#restore(to, 'addIn');
  }

  /**
   * Returns a slide id like PowerPoint does: the highest existing number plus one. The id of a deleted slide may be
   * reused.
   */
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
