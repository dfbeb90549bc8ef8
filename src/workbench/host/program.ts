import type { Slide } from '../../pptx/slide.ts';
import { History } from './history.ts';
import { OpenDeck } from './openDeck.ts';

/** What changed: something on the slides or about them, what is selected, or which file is open. */
export type HostChange = 'content' | 'selection' | 'deck';

/** The program with its open file: who changes what, what can be undone, and who is told. */
export class Program {
  readonly #listeners = new Set<(change: HostChange) => void>();
  #deck: OpenDeck;
  #history: History;

  /** Throws PackageError when the bytes are no presentation that can be opened. */
  constructor(bytes: Uint8Array) {
    this.#deck = new OpenDeck(bytes);
    this.#history = new History(this.#deck.package);
  }

  get deck(): OpenDeck {
    return this.#deck;
  }

  get history(): History {
    return this.#history;
  }

  /** Opens another file. Throws PackageError, and then the open one stays as it was. */
  open(bytes: Uint8Array): void {
    const deck = new OpenDeck(bytes);
    this.#deck = deck;
    this.#history = new History(deck.package);
    this.#tell('deck');
    this.selectionChanged();
  }

  /** The slide with this id. Throws RangeError when there is none. */
  slide(id: string): Slide {
    const slide = this.#deck.slide(id);
    if (!slide) throw new RangeError(`No slide ${id}`);
    return slide;
  }

  /** Does what a person does: an undo entry of its own, unless it changes nothing. */
  asPerson<R>(work: () => R): R {
    return this.#changing(() => {
      this.#history.beforePerson();
      return work();
    });
  }

  /** Does what an add-in asks for; it tells the history itself before it changes something. */
  asAddIn<R>(work: () => R): R {
    return this.#changing(work);
  }

  undo(): boolean {
    return this.#travel(() => this.#history.undo());
  }

  redo(): boolean {
    return this.#travel(() => this.#history.redo());
  }

  /** Says that something else is selected. */
  selectionChanged(): void {
    this.#tell('selection');
  }

  /** Calls the listener after each change. Returns the way to stop. */
  subscribe(listener: (change: HostChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #travel(work: () => boolean): boolean {
    return this.#watchingSelection(() => {
      const done = work();
      if (done) this.#tell('content');
      return done;
    });
  }

  #changing<R>(work: () => R): R {
    return this.#watchingSelection(() => {
      const { changes } = this.#deck.package;
      try {
        return work();
      } finally {
        if (this.#history.settle(changes)) this.#tell('content');
      }
    });
  }

  #watchingSelection<R>(work: () => R): R {
    const before = JSON.stringify(this.#selected());
    const result = work();
    if (JSON.stringify(this.#selected()) !== before) this.selectionChanged();
    return result;
  }

  #selected(): unknown {
    return [this.#deck.selection.slides, this.#deck.selection.shapes];
  }

  #tell(change: HostChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
