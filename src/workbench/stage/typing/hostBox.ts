import type { EmbeddedHost } from '../../host/host.ts';
import type { Caret } from './keystroke.ts';

/** Interval between reports of the caret to the host, in milliseconds. */
const PAUSE = 120;

/** Connects a text field on the page to a text box in the host. */
export class HostBox {
  readonly #host: EmbeddedHost;
  readonly #slideId: string;
  readonly #shapeId: string;
  #caret: Caret | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: EmbeddedHost, slideId: string, shapeId: string) {
    this.#host = host;
    this.#slideId = slideId;
    this.#shapeId = shapeId;
  }

  /** The text of the box, or null when the box or its slide was deleted. */
  get text(): string | null {
    if (!this.#host.slides().some(one => one.id === this.#slideId)) return null;
    return this.#host.textBoxes(this.#slideId).find(one => one.shapeId === this.#shapeId)?.text ?? null;
  }

  type(text: string): void {
    if (this.text !== null) this.#host.type(this.#slideId, this.#shapeId, text);
  }

  /**
   * Selects the caret position in the host after a short delay. An add-in then gets an event only for the latest
   * position, not for every position in between.
   */
  tellCaret(caret: Caret): void {
    this.#caret = caret;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#select();
    }, PAUSE);
  }

  /** Stops typing. Selects the box as a whole with `keepBox`, otherwise only the slide. */
  leave(keepBox: boolean): void {
    clearTimeout(this.#timer);
    if (this.text === null || this.#host.slideInView() !== this.#slideId) return;
    this.#host.select(keepBox ? { slide: this.#slideId, shape: this.#shapeId } : { slides: [this.#slideId] });
  }

  #select(): void {
    if (!this.#caret || this.text === null) return;
    const { start, end } = this.#caret;
    this.#host.select({ slide: this.#slideId, shape: this.#shapeId, start, length: end - start });
  }

  /**
   * Calls the listener with the text after each change of the deck, or with null when the box was deleted. Returns a
   * function that unsubscribes.
   */
  watch(listener: (text: string | null) => void): () => void {
    return this.#host.subscribe(change => {
      if (change !== 'selection') listener(this.text);
    });
  }
}
