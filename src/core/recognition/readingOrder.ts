import type { SketchedShape } from '../deck/sketch.ts';
import { middleOf, type Plane } from './plane.ts';

/** Shapes whose tops differ less than this part of the slide's height stand in one row. */
const ROW = 0.05;

/** The shapes that can be a box, row by row and from left to right. */
export function sortForReading(
  shapes: readonly SketchedShape[],
  { height }: Plane,
): readonly SketchedShape[] {
  const row = (one: SketchedShape): number => Math.round(one.top / (ROW * height));
  return shapes.filter(one => one.holds === 'text').toSorted((a, b) => row(a) - row(b) || a.left - b.left);
}

/** In which ninth of the slide the middle of a shape is. */
export function ninthOf(
  shape: SketchedShape,
  { width, height }: Plane,
): readonly ['top' | 'middle' | 'bottom', 'left' | 'centre' | 'right'] {
  const across = middleOf(shape) / width;
  const down = (shape.top + shape.height / 2) / height;
  return [
    down < 1 / 3 ? 'top' : down < 2 / 3 ? 'middle' : 'bottom',
    across < 1 / 3 ? 'left' : across < 2 / 3 ? 'centre' : 'right',
  ];
}
