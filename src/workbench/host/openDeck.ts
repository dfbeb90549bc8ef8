import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { WebExtension } from '../../pptx/webExtension.ts';
import { ADD_IN_ID } from './addInId.ts';
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
 * The open presentation, with the state that exists only while its file is open: id, selection and file copies.
 */
export class OpenDeck {
  /** Identifies the open file. A file that is opened again gets another id. */
  readonly id = `embedded-${++opened}`;
  readonly package: Package;
  readonly presentation: Presentation;
  readonly selection: Selection;
  /** The settings and bindings of the add-in, as stored in the file. */
  readonly extension: WebExtension;
  /** The settings that the add-in saved last. They are written to the file when it is saved, so that undo keeps them. */
  readonly settings: Map<string, string>;
  readonly copies: FileCopies;
  /** Null when this program cannot draw slides. */
  readonly renderSlide: RenderSlide | null;

  /** Throws PackageError when the bytes are not a presentation that can be opened. */
  constructor(bytes: Uint8Array, renderSlide: RenderSlide | null = null) {
    this.renderSlide = renderSlide;
    this.package = Package.open(bytes);
    this.presentation = new Presentation(this.package);
    this.extension = new WebExtension(this.package, ADD_IN_ID);
    this.settings = new Map(this.extension.settings());
    this.copies = new FileCopies(() => this.save());
    this.selection = new Selection(this.presentation);
  }

  /** Returns the file as bytes, with the settings of the add-in. */
  save(): Uint8Array {
    this.extension.setSettings(this.settings);
    return this.package.save();
  }

  /** Returns the slide with this id, or null. */
  slide(id: string): Slide | null {
    return this.presentation.slide(id);
  }
}
