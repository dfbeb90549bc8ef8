import type { EmbeddedHost, SlideInView } from '../host/host.ts';

/** The state of the host's deck that the page shows. */
export interface DeckState {
  readonly slides: readonly SlideInView[];
  /** The slide in view, which is the first selected slide. Null when the deck has no slides. */
  readonly current: SlideInView | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Increases with each change of the content. */
  readonly revision: number;
}

/** Keeps the page in sync with the host. Combines simultaneous changes into one update. */
export class DeckStore {
  readonly #host: EmbeddedHost;
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;
  #state: DeckState;
  /** An error from reading the deck. `state` throws it, so that the page can offer another deck. */
  #failure: { readonly error: unknown } | null = null;
  #waiting = false;
  #contentChanged = false;

  constructor(host: EmbeddedHost) {
    this.#host = host;
    this.#state = this.#read(host.slides(), 0);
    this.#stop = host.subscribe(change => {
      if (change !== 'selection') this.#contentChanged = true;
      if (this.#waiting) return;
      this.#waiting = true;
      queueMicrotask(() => this.#refresh());
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DeckState => {
    if (this.#failure) throw this.#failure.error;
    return this.#state;
  };

  /** Unsubscribes from the host. */
  close(): void {
    this.#stop();
  }

  #refresh(): void {
    this.#waiting = false;
    const { slides, revision } = this.#state;
    try {
      this.#state = this.#contentChanged
        ? this.#read(this.#host.slides(), revision + 1)
        : this.#read(slides, revision);
    } catch (error) {
      this.#failure = { error };
    }
    this.#contentChanged = false;
    for (const listener of this.#listeners) listener();
  }

  #read(slides: readonly SlideInView[], revision: number): DeckState {
    const selected = this.#host.slideInView();
    return {
      slides,
      current: slides.find(one => one.id === selected) ?? slides[0] ?? null,
      canUndo: this.#host.canUndo,
      canRedo: this.#host.canRedo,
      revision,
    };
  }
}
