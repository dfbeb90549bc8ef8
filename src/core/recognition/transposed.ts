import type { TextPlace } from '../card/boxPlace.ts';
import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';
import { planeOf } from './plane.ts';

/** A transposed slide: rows become columns, and left becomes above. */
export interface Transposed {
  readonly sketch: SlideSketch;
  /** Returns the original shape of a transposed shape. */
  readonly upright: (shape: SketchedShape) => SketchedShape;
}

export function transposed(sketch: SlideSketch): Transposed {
  const { width, height } = planeOf(sketch);
  const shapes = sketch.shapes.map((one): SketchedShape => ({
    ...one,
    place: turned(one.place),
    left: one.top,
    top: one.left,
    width: one.height,
    height: one.width,
  }));
  const known = new Map(shapes.map((one, at) => [one, sketch.shapes[at] ?? one]));
  return {
    sketch: { ...sketch, size: { width: height, height: width }, shapes },
    upright: shape => known.get(shape) ?? shape,
  };
}

function turned(place: TextPlace): TextPlace {
  const { cell } = place;
  return cell ? { ...place, cell: { row: cell.column, column: cell.row } } : place;
}
