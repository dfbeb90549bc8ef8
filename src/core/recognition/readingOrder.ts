import type { SketchedShape } from '../deck/sketch.ts';
import { middleOf, type Plane } from './plane.ts';

/** Shapes whose tops differ by less than this share of the slide's height are in one row. */
const ROW = 0.05;

/** Returns the shapes that can be a box, row by row and from left to right. */
export function sortForReading(
  shapes: readonly SketchedShape[],
  { height }: Plane,
): readonly SketchedShape[] {
  const row = (one: SketchedShape): number => Math.round(one.top / (ROW * height));
  return shapes.filter(one => one.holds === 'text').toSorted((a, b) => row(a) - row(b) || a.left - b.left);
}

/** Returns the ninth of the slide that contains the middle of a shape. */
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
