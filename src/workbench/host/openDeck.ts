import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { FileCopies } from './fileCopies.ts';
import { Selection } from './selection.ts';

let opened = 0;

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

  /** Throws PackageError when the bytes are not a presentation that can be opened. */
  constructor(bytes: Uint8Array) {
    this.package = Package.open(bytes);
    this.presentation = new Presentation(this.package);
    this.copies = new FileCopies(() => this.package.save());
    this.selection = new Selection(this.presentation);
  }

  /** Returns the slide with this id, or null. */
  slide(id: string): Slide | null {
    return this.presentation.slide(id);
  }
}
