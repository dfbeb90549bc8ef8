import { importSlides, type ImportOptions } from './importSlides.ts';
import type { Package } from './package.ts';
import { PackageError } from '../opc/packageError.ts';
import { removeUnreachable } from './parts.ts';
import { creationIdsIn, hasId, type Numbered } from './numberedId.ts';
import type { Relationship } from './relationships.ts';
import { newSlide } from './newSlide.ts';
import { forgetSlide, joinSection } from './sections.ts';
import { Slide } from './slide.ts';
import { Tags } from './tags.ts';
import { dropLinksTo, dropOverview } from './traces.ts';
import { child, children, create, ensure, is, R, type Name } from './xml.ts';

const CONTENT_TYPE =
  /^application\/vnd\.(openxmlformats-officedocument\.presentationml|ms-powerpoint)\.(presentation|slideshow|template)(\.macroEnabled)?\.main\+xml$/;

/** The elements that come after `p:sldIdLst` and `p:custDataLst` in `p:presentation` (ECMA-376 part 1, 19.2.1.26). */
const AFTER_SLIDES: readonly Name[] = ['p:sldSz', 'p:notesSz'];
const AFTER_TAGS: readonly Name[] = ['p:kinsoku', 'p:defaultTextStyle', 'p:modifyVerifier', 'p:extLst'];

/** A slide master and its layouts. Its number is `p:sldMasterId/@id`. */
export interface Master extends Numbered {
  readonly part: string;
  readonly name: string;
  readonly layouts: readonly Layout[];
}

/** A slide layout. Its number is `p:sldLayoutId/@id`. */
export interface Layout extends Numbered {
  readonly part: string;
  readonly name: string;
  /** The layout type, such as `title` or `obj` (ST_SlideLayoutType). */
  readonly type: string;
}

/** A presentation: its slides in order, its masters, and operations on them. */
export class Presentation {
  readonly package: Package;
  /** The name of the presentation part, usually `ppt/presentation.xml`. */
  readonly part: string;
  #known: { readonly version: string; readonly slides: readonly Slide[] } | null = null;

  /** Throws PackageError `notPresentation` when the package is not a presentation, and `broken` when it is damaged. */
  constructor(owner: Package) {
    this.package = owner;
    const part = owner.relationships('').target('officeDocument');
    if (!part || !CONTENT_TYPE.test(owner.contentTypes.of(part) ?? ''))
      throw new PackageError('notPresentation');
    this.part = part;
    if (!is(this.#root, 'p:presentation')) throw new PackageError('broken', part);
    for (const slide of this.slides()) {
      if (!owner.has(slide.part)) throw new PackageError('broken', slide.part);
    }
  }

  slides(): readonly Slide[] {
    const version = `${this.package.version(this.part)}`;
    if (this.#known?.version !== version) {
      const targets = this.#targets();
      const slides = children(ensure(this.#root, 'p:sldIdLst', AFTER_SLIDES), 'p:sldId').map(
        one => new Slide(this.package, target(targets, one), one.getAttribute('id') ?? ''),
      );
      this.#known = { version, slides };
    }
    return this.#known.slides;
  }

  /** Returns the slide with this id, or null. Each half of an id is enough. */
  slide(id: string): Slide | null {
    return this.slides().find(one => hasId(one, id)) ?? null;
  }

  /** The width and height of the slides, in EMU. */
  get size(): { readonly width: number; readonly height: number } {
    const size = child(this.#root, 'p:sldSz');
    return {
      width: Number(size?.getAttribute('cx') ?? 9_144_000),
      height: Number(size?.getAttribute('cy') ?? 6_858_000),
    };
  }

  /** Sets the slide size, in EMU. Moves no shapes. */
  resize({ width, height }: Presentation['size']): void {
    const size = ensure(this.#root, 'p:sldSz', ['p:notesSz']);
    size.setAttribute('cx', `${width}`);
    size.setAttribute('cy', `${height}`);
    size.removeAttribute('type');
    this.package.touch(this.part);
  }

  masters(): readonly Master[] {
    const targets = this.#targets();
    const list = child(this.#root, 'p:sldMasterIdLst');
    return (list ? children(list, 'p:sldMasterId') : []).map(one => {
      const part = target(targets, one);
      return {
        part,
        number: one.getAttribute('id') ?? '',
        creationId: creationIdOf(this.package.root(part)),
        name: this.#themeName(part),
        layouts: this.#layouts(part),
      };
    });
  }

  get tags(): Tags {
    return new Tags(this.package, { part: this.part, holder: () => this.#root, before: AFTER_TAGS });
  }

  /**
   * Copies slides of another presentation, or of this one, with all parts they need; see `importSlides`. Returns the
   * new slides in the source's order. The first is at index `at` (0 is the front).
   *
   * Throws PackageError when the source is damaged, and changes nothing in that case.
   */
  insertSlides(
    source: Presentation,
    slides: readonly Slide[],
    at: number,
    options: ImportOptions,
  ): readonly Slide[] {
    const before = this.slides()[at - 1] ?? null;
    const snapshot = this.package.snapshot();
    try {
      const parts = importSlides(this, source, slides, before, options);
      return parts.map((part, index) => this.#list(part, at + index));
    } catch (error) {
      this.package.restore(snapshot);
      throw error;
    }
  }

  /** Adds a slide with the layout's placeholders, empty, at an index (0 is the front). */
  addSlide(layout: Layout, at: number): Slide {
    const part = this.package.freeName('ppt/slides/slide1.xml');
    const tree = this.package.xml(layout.part).documentElement;
    const document = this.package
      .xml(this.slides()[0]?.part ?? layout.part)
      .implementation.createDocument(null, null);
    document.append(newSlide(document, tree));
    this.package.set(part, document);
    this.package.contentTypes.set(
      part,
      'application/vnd.openxmlformats-officedocument.presentationml.slide+xml',
    );
    this.package.relationships(part).add('slideLayout', layout.part);
    return this.#list(part, at);
  }

  /** Removes a slide, the links to it, and every part that only this slide used. */
  deleteSlide(slide: Slide): void {
    const entry = this.#entry(slide);
    const relationship = entry.getAttributeNS(R, 'id') ?? '';
    entry.remove();
    forgetSlide(this.#root, slide.number, relationship);
    this.package.relationships(this.part).remove(relationship);
    this.package.touch(this.part);
    dropLinksTo(this.package, slide.part);
    dropOverview(this.package);
    removeUnreachable(this.package, slide.part);
  }

  /** Moves a slide to an index (0 is the front), and to the section of the preceding slide. */
  moveSlide(slide: Slide, at: number): void {
    const entry = this.#entry(slide);
    const list = entry.parentElement;
    entry.remove();
    list?.insertBefore(entry, children(list, 'p:sldId')[at] ?? null);
    forgetSlide(this.#root, slide.number, '');
    joinSection(this.#root, slide.number, entry.previousElementSibling?.getAttribute('id') ?? null);
    this.package.touch(this.part);
  }

  get #root(): Element {
    return this.package.root(this.part);
  }

  #targets(): ReadonlyMap<string, Relationship> {
    return new Map(
      this.package
        .relationships(this.part)
        .all()
        .map(one => [one.id, one]),
    );
  }

  #entry(slide: Slide): Element {
    const entry = children(ensure(this.#root, 'p:sldIdLst', AFTER_SLIDES), 'p:sldId').find(
      one => one.getAttribute('id') === slide.number,
    );
    if (!entry) throw new Error(`Slide ${slide.id} is not in the presentation`);
    return entry;
  }

  #list(part: string, at: number): Slide {
    const list = ensure(this.#root, 'p:sldIdLst', AFTER_SLIDES);
    const entries = children(list, 'p:sldId');
    const number = `${Math.max(255, ...entries.map(one => Number(one.getAttribute('id')))) + 1}`;
    const id = this.package.relationships(this.part).add('slide', part);
    list.insertBefore(create(list, 'p:sldId', { id: number, 'r:id': id }), entries[at] ?? null);
    joinSection(this.#root, number, entries[at - 1]?.getAttribute('id') ?? null);
    this.package.touch(this.part);
    return new Slide(this.package, part, number);
  }

  #themeName(master: string): string {
    const theme = this.package.relationships(master).target('theme');
    return theme && this.package.has(theme) ? (this.package.root(theme).getAttribute('name') ?? '') : '';
  }

  #layouts(master: string): readonly Layout[] {
    const relationships = new Map(
      this.package
        .relationships(master)
        .all()
        .map(one => [one.id, one]),
    );
    const list = child(this.package.root(master), 'p:sldLayoutIdLst');
    return (list ? children(list, 'p:sldLayoutId') : []).map(one => {
      const part = target(relationships, one);
      const root = this.package.root(part);
      return {
        part,
        number: one.getAttribute('id') ?? '',
        creationId: creationIdOf(root),
        name: child(root, 'p:cSld')?.getAttribute('name') ?? '',
        type: root.getAttribute('type') ?? 'cust',
      };
    });
  }
}

function creationIdOf(root: Element): string | null {
  const common = child(root, 'p:cSld');
  return common && (creationIdsIn(common)[0]?.getAttribute('val') ?? null);
}

function target(relationships: ReadonlyMap<string, Relationship>, element: Element): string {
  const id = element.getAttributeNS(R, 'id') ?? '';
  const found = relationships.get(id)?.target;
  if (!found) throw new PackageError('broken', `${element.localName} ${id}`);
  return found;
}
