import type { SketchedShape } from '../deck/sketch.ts';
import { isBlank } from '../text/paragraphs.ts';
import { bottomOf, contains, evenness, sharedHeight, sharedWidth, type Plane } from './plane.ts';

/** Minimum height, width and total area of boxes, as shares of the slide. */
const LEAST_HEIGHT = 0.16;
const LEAST_WIDTH = 0.07;
const LEAST_COVER = 0.2;
/** An empty shape of less height than this share of the slide is a line or an edge. */
const ONE_LINE = 0.035;

/** Whether a shape is large enough for entries. */
export function isLargeEnough(shape: SketchedShape, plane: Plane): boolean {
  return shape.width >= LEAST_WIDTH * plane.width && heightOf(shape, plane) >= LEAST_HEIGHT * plane.height;
}

/** Returns the area of a shape that is available for entries. */
export function availableArea(shape: SketchedShape, plane: Plane): number {
  return shape.width * (shape.place.cell ? shape.height : heightOf(shape, plane));
}

/** Whether shapes together are at least as large as the boxes of a card. */
export function covers(shapes: readonly SketchedShape[], plane: Plane): boolean {
  const cover = shapes.reduce((sum, one) => sum + one.width * heightOf(one, plane), 0);
  return cover >= LEAST_COVER * plane.width * plane.height;
}

/**
 * Returns how well boxes form the columns of a card, from 0 to 1; 0 when they are not beside each other or are too
 * small.
 */
export function formOf(boxes: readonly SketchedShape[], plane: Plane): number {
  const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map(other => [one, other] as const));
  const overlap = pairs.some(
    ([one, other]) => sharedWidth(one, other) > 0.3 && sharedHeight(one, other) > 0.3,
  );
  const stacked = pairs.filter(([one, other]) => sharedWidth(one, other) > 0.8).length;
  if (overlap || stacked > pairs.length / 3 || !covers(boxes, plane)) return 0;
  const tops = boxes.map(one => one.top);
  const spread = (Math.max(...tops) - Math.min(...tops)) / plane.height;
  return (evenness(boxes.map(one => one.width)) + Math.max(0, 1 - spread)) / 2;
}

/**
 * Whether boxes are cells of a table with row labels. A table with a row for each partner, step or date does not have
 * one box for each field.
 */
export function isMatrix(boxes: readonly SketchedShape[], { shapes }: Plane): boolean {
  const [first] = boxes;
  const row = first?.place.cell?.row;
  if (!first || row === undefined) return false;
  const columns = new Set(boxes.map(one => one.place.cell?.column));
  const labels = shapes.filter(
    ({ place, text }) =>
      place.shape === first.place.shape &&
      (place.cell?.row ?? 0) >= row &&
      !columns.has(place.cell?.column) &&
      !isBlank(text),
  );
  return labels.length > 1;
}

/**
 * Returns the height of a shape that is available for entries. The height of a table cell includes the rows below it in
 * its column. Empty rows can grow like an empty text box. An empty text box is one line high and grows as it is filled,
 * down to the next shape below it or to the bottom of the shape that contains it.
 */
function heightOf(shape: SketchedShape, plane: Plane): number {
  const { place, height, width } = shape;
  if (place.cell) return columnHeight(shape, plane);
  const isGrowing =
    isBlank(shape.text) && height < LEAST_HEIGHT * plane.height && height >= ONE_LINE * plane.height;
  if (!isGrowing || width < LEAST_WIDTH * plane.width) return height;
  const limits = plane.shapes
    .filter(one => one !== shape && sharedWidth(one, shape) > 0.3)
    .flatMap(one =>
      contains(one, shape) ? [bottomOf(one)] : one.top >= bottomOf(shape) - 2 ? [one.top] : [],
    );
  return Math.min(plane.height, ...limits) - shape.top;
}

function columnHeight(top: SketchedShape, { shapes, height }: Plane): number {
  const { shape, cell } = top.place;
  const rows = shapes.filter(
    ({ place }) =>
      place.shape === shape &&
      place.cell?.column === cell?.column &&
      (place.cell?.row ?? 0) >= (cell?.row ?? 0),
  );
  const stands = rows.reduce((sum, one) => sum + one.height, 0);
  if (!rows.every(one => isBlank(one.text))) return stands;
  const below = shapes.filter(
    one => one.place.shape !== shape && sharedWidth(one, top) > 0.3 && one.top >= top.top + stands - 2,
  );
  return Math.max(stands, Math.min(height, ...below.map(one => one.top)) - top.top);
}
