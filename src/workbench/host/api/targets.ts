import { cellText } from '../../../pptx/table.ts';
import type { Shape } from '../../../pptx/shape.ts';
import { shapesIn, shapesOf } from '../../../pptx/shapeTree.ts';
import type { Slide } from '../../../pptx/slide.ts';
import type { TextBody } from '../../../pptx/text.ts';
import { formatsIn, type FormattedText } from '../../../pptx/textFormat.ts';
import { TextStyle } from '../../../pptx/textStyle.ts';
import { dropTraces } from '../../../pptx/traces.ts';
import type { OpenDeck } from '../openDeck.ts';
import type { ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asString } from './arguments.ts';
import { colorNames } from './colorNames.ts';

/** The target of the API class Slide. */
export interface SlideTarget {
  readonly deck: OpenDeck;
  readonly slide: Slide;
}

/** A slide, layout or master, by its part. */
export interface PartTarget {
  readonly deck: OpenDeck;
  readonly part: string;
}

/** The target of the API class ShapeCollection: a slide, layout or master that holds shapes. */
export interface ShapesTarget extends PartTarget {
  /** The slide, layout or master as an API object. Exactly one property is set. */
  readonly parent: {
    readonly slide?: ApiObject;
    readonly layout?: ApiObject;
    readonly master?: ApiObject;
  };
}

export interface ShapeTarget {
  readonly holder: ShapesTarget;
  readonly shape: Shape;
  /** The group that contains the shape, if any. */
  readonly group?: ShapeTarget;
  /** The cell (`a:tc`) whose text and format are meant, when the shape is a table. */
  readonly cell?: Element;
}

/** Returns all shapes, also those in groups and the groups themselves, in z-order from the bottom. */
export function shapesWithin(holder: ShapesTarget, group?: ShapeTarget): readonly ShapeTarget[] {
  const { package: file } = holder.deck;
  const shapes = group ? shapesIn(file, holder.part, group.shape) : shapesOf(file, holder.part);
  return shapes.flatMap(shape => {
    const target = { holder, shape, ...(group && { group }) };
    return [target, ...shapesWithin(holder, target)];
  });
}

/** The target of the API class TextFrame. `parent` is the API object of the shape. */
export interface FrameTarget extends ShapeTarget {
  readonly parent: ApiObject;
}

/**
 * A range of the text of a shape or a table cell. A null length means the whole text, also after the text grows.
 */
export interface StretchTarget extends ShapeTarget {
  start: number;
  length: number | null;
}

/** The target of the API class TextRange. */
export interface RangeTarget extends StretchTarget {
  readonly frame: ApiObject;
}

/** The target of the API class TableCell, and the range of the cell's whole text. */
export interface CellTarget extends StretchTarget {
  readonly cell: Element;
}

/** Marks the part of a changed shape as changed, and removes remains of its old text from the file. */
export function touched({ holder, shape }: ShapeTarget): void {
  holder.deck.package.touch(holder.part);
  dropTraces(holder.deck.package, holder.part, shape.element);
}

/** Cached data of a text body. Valid until the file changes. */
interface BodyText {
  readonly changes: number;
  readonly text: string;
  /** Formatting of the whole text, computed on demand. */
  formats?: readonly FormattedText[];
  /** Results of `commonFormat` for the whole text, by reader. */
  readonly found: Map<object, unknown>;
}

const bodies = new WeakMap<Element, BodyText>();

/** Returns the text of the shape or cell, or null when the shape has none. */
function bodyOf({ shape, cell }: ShapeTarget): TextBody | null {
  return cell ? cellText(cell) : shape.textBody;
}

/** Returns the text of the shape or cell. Creates an empty text when it is missing. */
export function makeBodyOf({ shape, cell }: ShapeTarget): TextBody {
  return cell ? cellText(cell) : shape.makeTextBody();
}

/**
 * Returns the text of a shape or cell. The text is cached until the file changes, because Office.js requests it with every
 * property of a range.
 */
export function bodyText(target: ShapeTarget): string {
  return readBody(target.holder, bodyOf(target))?.text ?? '';
}

/**
 * Returns the value that `reader` finds in all runs of a range. Returns null when the values differ or the range has no
 * text.
 */
export function commonFormat<V>(
  target: StretchTarget,
  reader: (style: TextStyle, one: FormattedText) => V,
): V | null {
  const body = bodyOf(target);
  const read = readBody(target.holder, body);
  if (!body || !read) return null;
  const { start, length } = stretchOf(target);
  const style = styleOf(target);
  const find = (formats: readonly FormattedText[]): V | null =>
    common(formats.map(one => reader(style, one)));
  if (length < read.text.length) return find(formatsIn(body, start, length));
  if (!read.found.has(reader))
    read.found.set(reader, find((read.formats ??= formatsIn(body, start, length))));
  return read.found.get(reader) as V | null;
}

function readBody({ deck }: ShapesTarget, body: TextBody | null): BodyText | null {
  if (!body) return null;
  const { changes } = deck.package;
  const known = bodies.get(body.element);
  if (known?.changes === changes) return known;
  const read = { changes, text: body.text, found: new Map<object, unknown>() };
  bodies.set(body.element, read);
  return read;
}

/**
 * Returns the current start and length of a range. Throws ApiError `InvalidArgument` when the text is too short for the
 * range.
 */
export function stretchOf(target: StretchTarget): { start: number; length: number } {
  const { start, length } = target;
  const size = bodyText(target).length;
  if (start + (length ?? 0) > size) throw new ApiError('InvalidArgument');
  return { start, length: length ?? size };
}

/** Returns the paragraphs (`a:p`) that a range touches. Creates an empty text when the shape has none. */
export function paragraphsOf(target: StretchTarget): readonly Element[] {
  const { start, length } = stretchOf(target);
  return makeBodyOf(target).paragraphsIn(start, length);
}

const styles = new WeakMap<object, { readonly changes: number; readonly style: TextStyle }>();

/** Returns the style of the text of a shape or cell, including inherited properties. The style is cached until the file changes. */
export function styleOf(target: ShapeTarget): TextStyle {
  const { holder, shape, cell } = target;
  const { presentation } = holder.deck;
  const { changes } = presentation.package;
  const known = styles.get(cell ?? shape);
  if (known?.changes === changes) return known.style;
  const style = new TextStyle(presentation, holder.part, shape, bodyOf(target));
  styles.set(cell ?? shape, { changes, style });
  return style;
}

/** Returns the value that all items share, or null when they differ or the list is empty. */
export function common<V>(values: readonly V[]): V | null {
  const [first] = values;
  return first !== undefined && values.every(one => one === first) ? first : null;
}

/**
 * Returns the six hex digits of a colour, in upper case. The colour is `#RRGGBB`, `RRGGBB` or a name of HTML in any
 * case. Throws ApiError `InvalidArgument` for another form.
 */
export function colorDigits(value: unknown): string {
  const color = asString(value);
  const name = color.toLowerCase();
  if (Object.hasOwn(colorNames, name)) return colorNames[name] ?? '';
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits) throw new ApiError('InvalidArgument');
  return digits.toUpperCase();
}

/** Returns the key with this value, or null. */
export function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: string | null): K | null {
  for (const key in table) if (table[key] === value) return key;
  return null;
}
