import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { FileCopies } from './fileCopies.ts';
import { Selection } from './selection.ts';

let opened = 0;

/**
 * Draws a slide as PNG. `bytes` is the file, and `index` the position of the slide from 0. Rejects when the slide cannot
 * be drawn.
 */
export type RenderSlide = (bytes: Uint8Array, index: number, format: ImageFormat) => Promise<Uint8Array>;

export interface ImageFormat {
  /** Width and height of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether a slide without a background is transparent and not white. */
  readonly transparent: boolean;
}

/**
 * The open presentation, with the state that exists only while its file is open: id, selection, settings and file
 * copies.
 */
export class OpenDeck {
  /** Identifies the open file. A file that is opened again gets another id. */
  readonly id = `embedded-${++opened}`;
  readonly package: Package;
  readonly presentation: Presentation;
  readonly selection: Selection;
  /** Document settings of the add-in. They are lost when the file is closed. */
  readonly settings = new Map<string, string>();
  readonly copies: FileCopies;
  /** Null when this program cannot draw slides. */
  readonly renderSlide: RenderSlide | null;

  /** Throws PackageError when the bytes are not a presentation that can be opened. */
  constructor(bytes: Uint8Array, renderSlide: RenderSlide | null = null) {
    this.renderSlide = renderSlide;
    this.package = Package.open(bytes);
    this.presentation = new Presentation(this.package);
    this.copies = new FileCopies(() => this.package.save());
    this.selection = new Selection(this.presentation);
  }

  /**
   * Returns the slide with this id, or null. Accepts `sldId#creationId`, `sldId#` and `#creationId`, as PowerPoint
   * does.
   */
  slide(id: string): Slide | null {
    const [number = '', creation = ''] = id.split('#');
    const slides = this.presentation.slides();
    if (!number) return creation ? (slides.find(one => one.creationId === creation) ?? null) : null;
    const found = slides.find(one => one.number === number);
    return found && (!creation || found.creationId === creation) ? found : null;
  }
}
