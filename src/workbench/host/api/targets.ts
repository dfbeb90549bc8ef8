import type { Shape } from '../../../pptx/shape.ts';
import type { Slide } from '../../../pptx/slide.ts';
import type { TextBody } from '../../../pptx/text.ts';
import { formatsIn, type FormattedText } from '../../../pptx/textFormat.ts';
import { TextStyle } from '../../../pptx/textStyle.ts';
import { dropTraces } from '../../../pptx/traces.ts';
import type { OpenDeck } from '../openDeck.ts';
import type { ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asString } from './arguments.ts';

/** A slide as the API's members work on it. */
export interface SlideTarget {
  readonly deck: OpenDeck;
  readonly slide: Slide;
}

/** What holds shapes: a slide, a layout or a master. */
export interface ShapesTarget {
  readonly deck: OpenDeck;
  readonly part: string;
  /** The slide, layout or master itself: exactly one of them is there. */
  readonly parent: {
    readonly slide?: ApiObject;
    readonly layout?: ApiObject;
    readonly master?: ApiObject;
  };
}

export interface ShapeTarget {
  readonly holder: ShapesTarget;
  readonly shape: Shape;
  /** The group that the shape is in, where it is in one. */
  readonly group?: ShapeTarget;
}

/** The text frame of a shape, which is `parent`. */
export interface FrameTarget extends ShapeTarget {
  readonly parent: ApiObject;
}

/** A stretch of a shape's text. Without a length it is the whole text, whatever it grows to. */
export interface RangeTarget extends ShapeTarget {
  readonly frame: ApiObject;
  start: number;
  length: number | null;
}

/** Says that the shape was changed. */
export function touched({ holder, shape }: ShapeTarget): void {
  holder.deck.package.touch(holder.part);
  dropTraces(holder.deck.package, holder.part, shape.element);
}

/** What was read of a text body; true until anything in the file changes. */
interface BodyText {
  readonly changes: number;
  readonly text: string;
  /** How all of it is formatted; made when it is asked for. */
  formats?: readonly FormattedText[];
  /** What `common` found in all of it, by what was asked. */
  readonly found: Map<object, unknown>;
}

const bodies = new WeakMap<Element, BodyText>();

/** Returns the text of a body. Office.js asks for it with every property of a range: it is walked once for each change. */
export function bodyText({ holder, shape }: ShapeTarget): string {
  return readBody(holder, shape.textBody)?.text ?? '';
}

/** Returns what all runs of a range have in common for this reader; null where they differ, or without text. */
export function commonFormat<V>(
  target: RangeTarget,
  reader: (style: TextStyle, one: FormattedText) => V,
): V | null {
  const body = target.shape.textBody;
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

/** Where a range lies now. Throws ApiError `InvalidArgument` when the text became shorter than that. */
export function stretchOf(target: RangeTarget): { start: number; length: number } {
  const { start, length } = target;
  const size = bodyText(target).length;
  if (start + (length ?? 0) > size) throw new ApiError('InvalidArgument');
  return { start, length: length ?? size };
}

const styles = new WeakMap<Shape, { readonly changes: number; readonly style: TextStyle }>();

/** How the shape's text looks with all that it inherits; kept until anything in the file changes. */
export function styleOf({ holder, shape }: ShapeTarget): TextStyle {
  const { presentation } = holder.deck;
  const { changes } = presentation.package;
  const known = styles.get(shape);
  if (known?.changes === changes) return known.style;
  const style = new TextStyle(presentation, holder.part, shape);
  styles.set(shape, { changes, style });
  return style;
}

/** What all values have in common: the value itself, or null when they differ (or there are none). */
export function common<V>(values: readonly V[]): V | null {
  const [first] = values;
  return first !== undefined && values.every(one => one === first) ? first : null;
}

/** The six digits of a colour that was given as `#RRGGBB`. */
export function colorDigits(value: unknown): string {
  const digits = /^#([0-9a-f]{6})$/i.exec(asString(value))?.[1];
  if (!digits) throw new ApiError('InvalidArgument');
  return digits.toUpperCase();
}

/** The key whose value this is, or null. */
export function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: string | null): K | null {
  for (const key in table) if (table[key] === value) return key;
  return null;
}
