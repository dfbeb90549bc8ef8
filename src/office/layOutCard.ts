import { ARROW_SHAPE, bodyUnder, DIRECTION_SHAPE, FOOTER_SHAPE, READING_SHAPE } from '../core/card/names.ts';
import { isNarrow, type SlideSize } from '../core/deck/slideSize.ts';
import { EMU_PER_POINT, type Frame, type Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';

import {
  FILLED,
  insetsOf,
  letterSizes,
  multiplyLetters,
  textHeight,
  wordFactors,
  type FontWidth,
} from './letters.ts';

/** The largest fraction of a column's height that its heading may take. */
const HIGHEST_HEADING = 0.42;
/** The fraction of a row's width that its heading takes. */
const HEADING_WIDTH = 0.36;
/** The largest distance between two shapes that count as touching, in points. */
const TOUCHING = 5;

/** A field's heading and box. */
interface Field {
  readonly heading: Shape;
  readonly body: Shape;
}

type Place = Omit<Frame, 'rotation'>;

/**
 * Gives the headings of a card's fields the height they need, and makes the boxes below them lower. On a portrait or
 * nearly square slide, stacks the fields in the order of the steps. Headings named in `compact` are only as high as
 * they need. `size` is the slide size in points. On a slide without a card's fields, only widens the text columns of a
 * stacked layout.
 */
export function layOutCard(
  slide: Slide,
  size: SlideSize,
  { fontWidth, compact }: { readonly fontWidth: FontWidth; readonly compact: ReadonlySet<string> },
): void {
  const shapes = slide.shapes();
  const fields = fieldsOn(shapes);
  const isStacked = isNarrow(size);
  if (fields.length < 3) {
    if (isStacked) widenText(shapes, size);
    return;
  }
  if (isStacked) stack(fields, shapes, size);
  const headings = fields.map(one => one.heading);
  const factors = headings.map(one => wordFactors(one, fontWidth));
  for (const one of headings) {
    const sizes = letterSizes(one);
    const shrunk = sizes.map((size, at) => size * Math.min(1, ...factors.map(some => some[at] ?? 1)));
    // The field's name is never smaller than the text around it.
    const name = shrunk[sizes.indexOf(Math.max(...sizes))] ?? Infinity;
    multiplyLetters(one, at => Math.min(shrunk[at] ?? Infinity, name) / (sizes[at] ?? 1));
  }
  const reading = shapes.find(one => one.name === READING_SHAPE);
  if (!isStacked) raise(fields, fontWidth, compact);
  else if (reading) shrink(reading, fontWidth);
}

/** A safety factor for the text width, because a character such as an arrow may come from another font. */
const SLACK = 1.12;

/** Shrinks the font sizes of a shape until its whole text fits. */
function shrink(shape: Shape, font: FontWidth): void {
  const fontWidth = { widthFactor: font.widthFactor * SLACK };
  const { top, bottom } = insetsOf(shape);
  const room = points(shape.frame.height) - top - bottom;
  for (let tries = 0; textHeight(shape, fontWidth) > room && tries < 25; tries++)
    multiplyLetters(shape, () => 0.96);
}

function fieldsOn(shapes: readonly Shape[]): readonly Field[] {
  const named = new Map(shapes.map(one => [one.name, one]));
  return shapes
    .flatMap((heading): Field[] => {
      const body = named.get(bodyUnder(heading.name) ?? '');
      return body ? [{ heading, body }] : [];
    })
    .toSorted((a, b) => a.heading.frame.left - b.heading.frame.left);
}

/**
 * Makes all headings as high as the fullest heading needs, and the boxes lower by the same amount. Headings in
 * `compact` get a height of their own, so that their boxes become higher.
 */
function raise(fields: readonly Field[], fontWidth: FontWidth, compact: ReadonlySet<string>): void {
  const touching = fields.every(
    ({ heading, body }) => Math.abs(points(bottomOf(heading)) - points(body.frame.top)) < TOUCHING,
  );
  if (!touching) return;
  const headings = fields.map(one => one.heading);
  const needed = (some: readonly Shape[]): number =>
    Math.max(
      ...some.map(one => textHeight(one, fontWidth) / FILLED + insetsOf(one).top + insetsOf(one).bottom),
    );
  const most =
    Math.min(...fields.map(one => points(bottomOf(one.body) - one.heading.frame.top))) * HIGHEST_HEADING;
  for (let tries = 0; needed(headings) > most && tries < 25; tries++)
    for (const one of headings) multiplyLetters(one, () => 0.96);
  const before = points(headings[0]?.frame.height ?? 0);
  const isCompact = (one: Shape): boolean => compact.has(one.name);
  for (const { heading, body } of fields) {
    const alike = headings.filter(one => isCompact(one) === isCompact(heading));
    const least = isCompact(heading) ? 0 : before;
    const height = Math.max(least, Math.min(needed(alike), most)) * EMU_PER_POINT;
    const bottom = bottomOf(body);
    heading.moveTo({ height });
    const top = heading.frame.top + height;
    body.moveTo({ top, height: bottom - top });
  }
}

/** The fraction of a narrow slide's width that the headings of a table of boxes take. */
const TABLE_HEADING = 0.22;

/** On a narrow slide, widens the columns that people write in to equal widths, and narrows the column of headings. */
function widenText(shapes: readonly Shape[], { width }: SlideSize): void {
  const own = shapes.filter(one => one.name.startsWith('kaart:') && points(one.frame.width) < width / 2);
  const lefts = [...new Set(own.map(one => points(one.frame.left)))]
    .filter(left => own.filter(one => Math.abs(points(one.frame.left) - left) < TOUCHING).length > 3)
    .toSorted((a, b) => a - b);
  const columns = lefts.filter((left, at) => left - (lefts[at - 1] ?? -Infinity) > TOUCHING);
  const [first] = columns;
  if (columns.length < 3 || first === undefined) return;
  const inner = width - 2 * first;
  const written = ((1 - TABLE_HEADING) * inner) / (columns.length - 1);
  const placeOf = (column: number) =>
    column === 0
      ? { left: first, width: TABLE_HEADING * inner }
      : { left: first + TABLE_HEADING * inner + (column - 1) * written, width: written };
  for (const one of own) {
    const at = columns.findIndex(left => Math.abs(points(one.frame.left) - left) < TOUCHING);
    if (at < 0) continue;
    const place = placeOf(at);
    const inColumn = points(one.frame.left) - (columns[at] ?? 0);
    one.moveTo({
      left: (place.left + inColumn) * EMU_PER_POINT,
      width: (place.width - GAP - 2 * inColumn) * EMU_PER_POINT,
    });
  }
}

/** The gap between the columns of a table, in points. */
const GAP = 2;

/** Stacks the fields, with the first step (the rightmost column) on top. */
function stack(fields: readonly Field[], shapes: readonly Shape[], { width, height }: SlideSize): void {
  const emu = (some: number): number => some * EMU_PER_POINT;
  const margin = emu(Math.min(width, height) * 0.045);
  const gap = emu(height * 0.012);
  const line = emu(height * 0.04);
  const named = (name: string): Shape | undefined => shapes.find(one => one.name === name);
  const top = Math.min(...fields.map(one => one.heading.frame.top));
  const bottom = Math.max(...fields.map(one => bottomOf(one.body))) - line;
  const inner = emu(width) - 2 * margin;
  const row = (bottom - top - gap * (fields.length - 1)) / fields.length;
  fields.toReversed().forEach(({ heading, body }, at) => {
    const y = top + at * (row + gap);
    const left = Math.round(inner * HEADING_WIDTH);
    heading.moveTo({ left: margin, top: y, width: left, height: row });
    body.moveTo({ left: margin + left, top: y, width: inner - left, height: row });
  });
  const whole = (place: Partial<Place>): Partial<Place> => ({ left: margin, width: inner, ...place });
  named(READING_SHAPE)?.moveTo(whole({ top: bottom, height: line }));
  named(FOOTER_SHAPE)?.moveTo(whole({}));
  for (const name of [DIRECTION_SHAPE, ARROW_SHAPE]) named(name)?.element.remove();
}

function bottomOf({ frame }: Shape): number {
  return frame.top + frame.height;
}

function points(emu: number): number {
  return emu / EMU_PER_POINT;
}
