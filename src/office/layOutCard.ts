import { ARROW_SHAPE, bodyUnder, DIRECTION_SHAPE, FOOTER_SHAPE, READING_SHAPE } from '../core/card/names.ts';
import { isNarrow, type SlideSize } from '../core/deck/slideSize.ts';
import { EMU_PER_POINT, type Frame, type Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';
import { FILLED, insetsOf, multiplyLetters, textHeight, wordFactors, type FontWidth } from './letters.ts';

/** The part of a column that its heading may take at most. */
const HIGHEST_HEADING = 0.42;
/** The part of a row that its heading takes. */
const HEADING_WIDTH = 0.36;
/** Shapes that stand against each other are no farther apart, in points. */
const TOUCHING = 5;

/** A field's heading and box, from left to right. */
interface Field {
  readonly heading: Shape;
  readonly body: Shape;
}

type Place = Omit<Frame, 'rotation'>;

/**
 * Gives the headings of a card's fields the height that they need, at the cost of the boxes under them; on a slide that
 * is hardly wider than high, the fields stand below each other, in the order of the steps. `size` is that of the slide, in points. Other slides stay
 * as they are.
 */
export function layOutCard(slide: Slide, size: SlideSize, fontWidth: FontWidth): void {
  const shapes = slide.shapes();
  const fields = fieldsOn(shapes);
  if (fields.length < 3) return;
  const isStacked = isNarrow(size);
  if (isStacked) stack(fields, shapes, size);
  const headings = fields.map(one => one.heading);
  const factors = headings.map(one => wordFactors(one, fontWidth));
  for (const one of headings)
    multiplyLetters(one, paragraph => Math.min(1, ...factors.map(some => some[paragraph] ?? 1)));
  const reading = shapes.find(one => one.name === READING_SHAPE);
  if (!isStacked) raise(fields, fontWidth);
  else if (reading) shrink(reading, fontWidth);
}

/** How much wider a text with a sign of another font may be, such as an arrow. */
const SLACK = 1.12;

/** Makes the letters of a shape so small that all of its text is in it. */
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

/** Makes all headings as high as the fullest needs, and the boxes so much lower. */
function raise(fields: readonly Field[], fontWidth: FontWidth): void {
  const touching = fields.every(
    ({ heading, body }) => Math.abs(points(bottomOf(heading)) - points(body.frame.top)) < TOUCHING,
  );
  if (!touching) return;
  const headings = fields.map(one => one.heading);
  const needed = (): number =>
    Math.max(
      ...headings.map(one => textHeight(one, fontWidth) / FILLED + insetsOf(one).top + insetsOf(one).bottom),
    );
  const most =
    Math.min(...fields.map(one => points(bottomOf(one.body) - one.heading.frame.top))) * HIGHEST_HEADING;
  for (let tries = 0; needed() > most && tries < 25; tries++)
    for (const one of headings) multiplyLetters(one, () => 0.96);
  const height = Math.max(points(headings[0]?.frame.height ?? 0), Math.min(needed(), most)) * EMU_PER_POINT;
  for (const { heading, body } of fields) {
    const bottom = bottomOf(body);
    heading.moveTo({ height });
    const top = heading.frame.top + height;
    body.moveTo({ top, height: bottom - top });
  }
}

/** Puts the fields below each other: the first step, which is the rightmost column, on top. */
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
