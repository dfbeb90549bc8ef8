import type { Slide } from '../../pptx/slide.ts';
import { History } from './history.ts';
import { OpenDeck, type RenderSlide } from './openDeck.ts';

/**
 * Kind of change: the content of the deck, the selection, the opening of another deck, or the creation of a
 * presentation by an add-in.
 */
export type HostChange = 'content' | 'selection' | 'deck' | 'created';

/** The simulated program: its open deck, its undo history and its listeners. */
export class Program {
  readonly #listeners = new Set<(change: HostChange) => void>();
  #deck: OpenDeck;
  #history: History;
  readonly #created: Uint8Array[] = [];

  /** Throws PackageError when the bytes are not a presentation that can be opened. */
  constructor(bytes: Uint8Array, renderSlide: RenderSlide | null = null) {
    this.#deck = new OpenDeck(bytes, renderSlide);
    this.#history = new History(this.#deck.package);
  }

  get deck(): OpenDeck {
    return this.#deck;
  }

  get history(): History {
    return this.#history;
  }

  /** Opens another file. If the file cannot be opened, throws PackageError and keeps the current file open. */
  open(bytes: Uint8Array): void {
    const deck = new OpenDeck(bytes, this.#deck.renderSlide);
    this.#deck = deck;
    this.#history = new History(deck.package);
    this.#tell('deck');
    this.selectionChanged();
  }

  /** The presentations that add-ins created. PowerPoint opens each one in a window of its own. */
  get created(): readonly Uint8Array[] {
    return this.#created;
  }

  /** Creates a presentation. Throws PackageError when the bytes are not a presentation that can be opened. */
  create(bytes: Uint8Array): void {
    this.#created.push(new OpenDeck(bytes).save());
    this.#tell('created');
  }

  /** Returns the slide with this id. Throws RangeError when there is none. */
  slide(id: string): Slide {
    const slide = this.#deck.slide(id);
    if (!slide) throw new RangeError(`No slide ${id}`);
    return slide;
  }

  /** Runs a person's edit as an undo entry of its own. An edit that changes nothing leaves no entry. */
  asPerson<R>(work: () => R): R {
    return this.#changing(() => {
      this.#history.beforePerson();
      return work();
    });
  }

  /** Runs an add-in's batch. `work` must call `History.beforeAddIn` before each change. */
  asAddIn<R>(work: () => R): R {
    return this.#changing(work);
  }

  undo(): boolean {
    return this.#travel(() => this.#history.undo());
  }

  redo(): boolean {
    return this.#travel(() => this.#history.redo());
  }

  /** Notifies the listeners that the selection changed. */
  selectionChanged(): void {
    this.#tell('selection');
  }

  /** Calls the listener after each change. Returns a function that unsubscribes. */
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
