import { Package } from '../../../pptx/package.ts';
import { Presentation } from '../../../pptx/presentation.ts';
import type { EmbeddedHost } from '../../host/host.ts';

const EMU_PER_PIXEL = 9525;

/** The host's deck for whoever draws it: read when it is first needed after a change. */
export class DeckSource {
  readonly #host: EmbeddedHost;
  #read: Presentation | null = null;
  /** How long the last reading took, in milliseconds: a few for an ordinary deck, hundreds for one of 500 slides. */
  readingTime = 0;

  constructor(host: EmbeddedHost) {
    this.#host = host;
  }

  /** To be called when the host's content or deck changed. */
  forget(): void {
    this.#read = null;
  }

  /** Whether the deck is read, so that the next drawing need not read it. */
  get isRead(): boolean {
    return this.#read !== null;
  }

  get presentation(): Presentation {
    return (this.#read ??= this.#readAgain());
  }

  /** Width and height of the slides in pixels, 96 to the inch. */
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
