import { PackageError } from '../opc/packageError.ts';
import { intoGroup, outOfGroup } from './group.ts';
import type { Package } from './package.ts';
import { Tags } from './tags.ts';
import { TextBody } from './text.ts';
import { transformOf } from './transform.ts';
import { child, create, descendants, ensure, is, number } from './xml.ts';

/** The number of English Metric Units in a point (ECMA-376 part 1, 20.1.2.1). */
export const EMU_PER_POINT = 12_700;

/** A position and size on the slide, in EMU (914,400 per inch, 12,700 per point). The rotation is in degrees. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
}

const DECORATIVE = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

export type ShapeKind = 'shape' | 'picture' | 'graphic' | 'group' | 'connector' | 'unknown';

/** A shape on a slide, layout or master: an element of the shape tree. */
export class Shape {
  readonly #package: Package;
  readonly #part: string;
  readonly #inherited: (placeholder: Element) => Shape | null;
  readonly element: Element;

  /** `inherited` finds the layout's or master's shape that a placeholder inherits from. */
  constructor(
    owner: Package,
    part: string,
    element: Element,
    inherited: (placeholder: Element) => Shape | null,
  ) {
    this.#package = owner;
    this.#part = part;
    this.element = element;
    this.#inherited = inherited;
  }

  get kind(): ShapeKind {
    if (is(this.element, 'p:sp')) return 'shape';
    if (is(this.element, 'p:pic')) return 'picture';
    if (is(this.element, 'p:graphicFrame')) return 'graphic';
    if (is(this.element, 'p:grpSp')) return 'group';
    return is(this.element, 'p:cxnSp') ? 'connector' : 'unknown';
  }

  /** The shape id, unique within its slide. */
  get id(): string {
    return this.#attribute('id');
  }

  get name(): string {
    return this.#attribute('name');
  }

  set name(value: string) {
    this.#properties()?.setAttribute('name', value);
    this.#package.touch(this.#part);
  }

  /** The alternative text. */
  get description(): string {
    return this.#attribute('descr');
  }

  set description(value: string) {
    this.#properties()?.setAttribute('descr', value);
    this.#package.touch(this.#part);
  }

  /** The title of the alternative text, which few programs show. */
  get descriptionTitle(): string {
    return this.#attribute('title');
  }

  set descriptionTitle(value: string) {
    this.#properties()?.setAttribute('title', value);
    this.#package.touch(this.#part);
  }

  /** Whether the shape is decorative, so that it needs no alternative text ([MS-ODRAWXML] 2.25.3). */
  get isDecorative(): boolean {
    return /^(1|true)$/.test(this.#decorative()?.getAttribute('val') ?? '');
  }

  set isDecorative(value: boolean) {
    const properties = this.#properties();
    if (!properties || value === this.isDecorative) return;
    const mark = this.#decorative() ?? create(properties, 'adec:decorative');
    mark.setAttribute('val', value ? '1' : '0');
    if (!mark.parentElement) {
      const extension = create(properties, 'a:ext', { uri: DECORATIVE });
      extension.append(mark);
      ensure(properties, 'a:extLst').append(extension);
    }
    this.#package.touch(this.#part);
  }

  /** The `p:ph` element of a placeholder, or null. */
  get placeholder(): Element | null {
    const own = this.element.firstElementChild;
    return own ? child(own, 'p:nvPr', 'p:ph') : null;
  }

  /** The layout's or master's shape that this placeholder inherits from, or null. */
  get parent(): Shape | null {
    const placeholder = this.placeholder;
    return placeholder ? this.#inherited(placeholder) : null;
  }

  /** The shape's text, or null when it has none. Pictures, tables, groups and connectors never have text. */
  get textBody(): TextBody | null {
    const body = is(this.element, 'p:sp') ? child(this.element, 'p:txBody') : null;
    return body ? new TextBody(body) : null;
  }

  /**
   * Returns the shape's text, and creates an empty text when it is missing. Throws Error for kinds of shapes without
   * text.
   */
  makeTextBody(): TextBody {
    if (!is(this.element, 'p:sp')) throw new Error(`A ${this.kind} holds no text`);
    const there = this.textBody;
    if (there) return there;
    const body = ensure(this.element, 'p:txBody', ['p:extLst']);
    for (const name of ['a:bodyPr', 'a:lstStyle', 'a:p'] as const) body.append(create(body, name));
    this.#package.touch(this.#part);
    return new TextBody(body);
  }

  /**
   * The position and size in the slide's coordinates, also for a shape in a group. Inherited from the layout or master
   * when the shape sets none.
   */
  get frame(): Frame {
    const transform = transformOf(this.element);
    const offset = transform && child(transform, 'a:off');
    const size = transform && child(transform, 'a:ext');
    if (!offset || !size) return this.parent?.frame ?? { left: 0, top: 0, width: 0, height: 0, rotation: 0 };
    const own = {
      left: number(offset, 'x'),
      top: number(offset, 'y'),
      width: number(size, 'cx'),
      height: number(size, 'cy'),
      rotation: number(transform, 'rot') / 60_000,
    };
    return groupsAround(this.element).reduce((frame, group) => outOfGroup(group, frame), own);
  }

  get tags(): Tags {
    const own = this.element.firstElementChild;
    const holder = own && child(own, 'p:nvPr');
    if (!holder) throw new PackageError('broken', this.#part);
    return new Tags(this.#package, { part: this.#part, holder: () => holder, before: ['p:extLst'] });
  }

  /**
   * Changes the position or size, in the slide's coordinates. Keeps the sides that are not given, and does not resize
   * the group around the shape.
   */
  moveTo(change: Partial<Omit<Frame, 'rotation'>>): void {
    const frame = groupsAround(this.element).reduceRight((one, group) => intoGroup(group, one), {
      ...this.frame,
      ...change,
    });
    const transform = transformOf(this.element) ?? this.#makeTransform();
    const offset = ensure(transform, 'a:off', ['a:ext', 'a:chOff', 'a:chExt']);
    const size = ensure(transform, 'a:ext', ['a:chOff', 'a:chExt']);
    offset.setAttribute('x', `${Math.round(frame.left)}`);
    offset.setAttribute('y', `${Math.round(frame.top)}`);
    size.setAttribute('cx', `${Math.round(frame.width)}`);
    size.setAttribute('cy', `${Math.round(frame.height)}`);
    this.#package.touch(this.#part);
  }

  /** Rotates the shape about its centre to this angle, in degrees clockwise. */
  rotate(degrees: number): void {
    this.moveTo({});
    transformOf(this.element)?.setAttribute('rot', `${Math.round((((degrees % 360) + 360) % 360) * 60_000)}`);
    this.#package.touch(this.#part);
  }

  #makeTransform(): Element {
    const holder = child(this.element, 'p:spPr') ?? ensure(this.element, 'p:spPr', ['p:style', 'p:txBody']);
    return ensure(holder, 'a:xfrm', ['a:prstGeom', 'a:custGeom', 'a:noFill', 'a:solidFill', 'a:ln']);
  }

  #decorative(): Element | null {
    const properties = this.#properties();
    return (properties && descendants(properties, 'adec:decorative')[0]) ?? null;
  }

  /** Returns `p:cNvPr`, which is inside the first child in every kind of shape. */
  #properties(): Element | null {
    const own = this.element.firstElementChild;
    return own ? child(own, 'p:cNvPr') : null;
  }

  #attribute(name: 'id' | 'name' | 'descr' | 'title'): string {
    return this.#properties()?.getAttribute(name) ?? '';
  }
}

/** Returns the groups around an element, innermost first. */
function groupsAround(element: Element): readonly Element[] {
  const groups: Element[] = [];
  for (let one = element.parentElement; one; one = one.parentElement)
    if (is(one, 'p:grpSp')) groups.push(one);
  return groups;
}

/** Returns the next free shape id of a slide. */
export function freeShapeId(tree: Element): string {
  return `${Math.max(1, ...descendants(tree, 'p:cNvPr').map(one => number(one, 'id'))) + 1}`;
}
