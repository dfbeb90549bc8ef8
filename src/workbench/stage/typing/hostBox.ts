import type { EmbeddedHost } from '../../host/host.ts';
import type { Caret } from './keystroke.ts';

/** How often the host hears where the caret is, in milliseconds. */
const PAUSE = 120;

/** A text box in the host, for who types in it. */
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

  /** What stands in the box; null when the box or its slide is gone. */
  get text(): string | null {
    if (!this.#host.slides().some(one => one.id === this.#slideId)) return null;
    return this.#host.textBoxes(this.#slideId).find(one => one.shapeId === this.#shapeId)?.text ?? null;
  }

  type(text: string): void {
    if (this.text !== null) this.#host.type(this.#slideId, this.#shapeId, text);
  }

  /** Tells where the caret is, soon: an add-in hears of each place where it rests, not of each that it passes. */
  tellCaret(caret: Caret): void {
    this.#caret = caret;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#select();
    }, PAUSE);
  }

  /** Nobody types here any more; the box stays selected as a whole, or only its slide. */
  leave(keepBox: boolean): void {
    clearTimeout(this.#timer);
    if (this.text === null || this.#host.selectedSlides()[0] !== this.#slideId) return;
    this.#host.select(keepBox ? { slide: this.#slideId, shape: this.#shapeId } : { slides: [this.#slideId] });
  }

  #select(): void {
    if (!this.#caret || this.text === null) return;
    const { start, end } = this.#caret;
    this.#host.select({ slide: this.#slideId, shape: this.#shapeId, start, length: end - start });
  }

  /** Calls back with the text after each change of the deck; null when the box is gone. Gives the way to stop. */
  watch(listener: (text: string | null) => void): () => void {
    return this.#host.subscribe(change => {
      if (change !== 'selection') listener(this.text);
    });
  }
}
