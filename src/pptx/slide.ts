import { PackageError } from '../opc/packageError.ts';
import type { Package } from './package.ts';
import { creationIdsIn, idOf } from './numberedId.ts';
import type { Shape } from './shape.ts';
import { shapesOf } from './shapeTree.ts';
import { Tags } from './tags.ts';
import { glanceAt } from './slideGlance.ts';
import { child, create, ensure } from './xml.ts';

const CREATION_ID = '{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}';

/** One slide of a presentation. */
export class Slide {
  readonly #package: Package;
  readonly part: string;
  /** The slide's number in the presentation's list (`p:sldId/@id`). */
  readonly number: string;

  constructor(owner: Package, part: string, number: string) {
    this.#package = owner;
    this.part = part;
    this.number = number;
  }

  /** The id in the format of the PowerPoint API: `sldId#creationId`, or `sldId#` without a creation id. */
  get id(): string {
    return idOf(this);
  }

  /** The random number that PowerPoint gives a new slide ([MS-PPTX] 2.7.2), or null. */
  get creationId(): string | null {
    if (!this.#package.isParsed(this.part)) {
      return glanceAt(this.#package.bytes(this.part)).creationId;
    }
    return this.#creationIds()[0]?.getAttribute('val') ?? null;
  }

  /** Sets the slide's creation id, a number below 2^32. */
  setCreationId(value: string): void {
    const there = this.#creationIds()[0];
    if (there) there.setAttribute('val', value);
    else {
      const list = ensure(this.#common(), 'p:extLst');
      const extension = create(list, 'p:ext', { uri: CREATION_ID });
      extension.append(create(list, 'p14:creationId', { val: value }));
      list.append(extension);
    }
    this.#package.touch(this.part);
  }

  /** The part name of the slide's layout; null only in a damaged file. */
  get layout(): string | null {
    return this.#package.relationships(this.part).target('slideLayout');
  }

  shapes(): readonly Shape[] {
    return shapesOf(this.#package, this.part);
  }

  /** The text of the title placeholder, or null when there is none. */
  get title(): string | null {
    if (!this.#package.isParsed(this.part)) {
      const glance = glanceAt(this.#package.bytes(this.part)).title;
      if (glance !== undefined) return glance;
    }
    const title = this.shapes().find(one =>
      /^(title|ctrTitle)$/.test(one.placeholder?.getAttribute('type') ?? ''),
    );
    return title?.textBody?.text ?? null;
  }

  get tags(): Tags {
    return new Tags(this.#package, {
      part: this.part,
      holder: () => this.#common(),
      isBare: () =>
        !this.#package.isParsed(this.part) && !glanceAt(this.#package.bytes(this.part)).mayHaveTags,
      before: ['p:controls', 'p:extLst'],
    });
  }

  #common(): Element {
    const common = child(this.#package.root(this.part), 'p:cSld');
    if (!common) throw new PackageError('broken', this.part);
    return common;
  }

  #creationIds(): readonly Element[] {
    return creationIdsIn(this.#common());
  }
}
