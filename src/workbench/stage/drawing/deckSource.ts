import { Package } from '../../../pptx/package.ts';
import { Presentation } from '../../../pptx/presentation.ts';
import type { EmbeddedHost } from '../../host/host.ts';

const EMU_PER_PIXEL = 9525;

/** Provides the host's deck for drawing. Reads the deck at its first use after a change. */
export class DeckSource {
  readonly #host: EmbeddedHost;
  #read: Presentation | null = null;
  /** Duration of the last reading, in milliseconds: a few for an ordinary deck, hundreds for a deck of 500 slides. */
  readingTime = 0;

  constructor(host: EmbeddedHost) {
    this.#host = host;
  }

  /** Drops the cached deck. Call this when the host's content or deck changed. */
  forget(): void {
    this.#read = null;
  }

  /** Whether the deck is cached, so that the next drawing does not have to read it. */
  get isRead(): boolean {
    return this.#read !== null;
  }

  get presentation(): Presentation {
    return (this.#read ??= this.#readAgain());
  }

  /** Width and height of the slides in pixels, at 96 pixels per inch. */
  get size(): { readonly width: number; readonly height: number } {
    const { width, height } = this.presentation.size;
    return { width: width / EMU_PER_PIXEL, height: height / EMU_PER_PIXEL };
  }

  #readAgain(): Presentation {
    const started = performance.now();
    const presentation = new Presentation(Package.open(this.#host.save()));
    this.readingTime = performance.now() - started;
    return presentation;
  }
}
