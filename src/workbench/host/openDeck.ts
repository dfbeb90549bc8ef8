import { Package } from '../../pptx/package.ts';
import { Presentation } from '../../pptx/presentation.ts';
import type { Slide } from '../../pptx/slide.ts';
import { FileCopies } from './fileCopies.ts';
import { Selection } from './selection.ts';

let opened = 0;

/** The presentation that is open in the host, with what belongs to the open file and not to its contents. */
export class OpenDeck {
  /** Stays the same while the file is open. */
  readonly id = `embedded-${++opened}`;
  readonly package: Package;
  readonly presentation: Presentation;
  readonly selection: Selection;
  /** Document settings of the add-in. They live as long as the file is open. */
  readonly settings = new Map<string, string>();
  readonly copies: FileCopies;

  /** Throws PackageError. */
  constructor(bytes: Uint8Array) {
    this.package = Package.open(bytes);
    this.presentation = new Presentation(this.package);
    this.copies = new FileCopies(() => this.package.save());
    this.selection = new Selection(this.presentation);
  }

  /**
   * The slide that an id means: `sldId#creationId`, or with one of the two left out (`sldId#`, `#creationId`),
   * as PowerPoint takes them. Null when there is none.
   */
  slide(id: string): Slide | null {
    const [number = '', creation = ''] = id.split('#');
    const slides = this.presentation.slides();
    if (!number) return creation ? (slides.find(one => one.creationId === creation) ?? null) : null;
    const found = slides.find(one => one.number === number);
    return found && (!creation || found.creationId === creation) ? found : null;
  }
}
