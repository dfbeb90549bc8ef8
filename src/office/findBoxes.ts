import { nameMark, type Boxes, type BoxPlace } from '../core/card/boxPlace.ts';
import type { FieldId } from '../core/card/kind.ts';
import type { CardOnSlide } from '../core/deck/deck.ts';
import type { SlideId } from '../core/deck/slideId.ts';
import type { Box } from './box.ts';
import { BoxesOutOfReach } from './boxesOutOfReach.ts';
import type { Sight } from './library.ts';
import { shapeAt, withInsides, type FoundShape } from './shapesWithin.ts';
import { holdsText } from './textless.ts';

/**
 * Finds the boxes of a card that someone else made. Returns only the boxes that exist.
 *
 * A box matches by shape id when the shape's name still has the stored mark. Otherwise it matches when exactly one
 * shape has the mark. `shapes` are the shapes directly on the slide. No sync when all boxes are directly on the slide.
 * Otherwise one sync for each level of groups, and one for tables. Throws BoxesOutOfReach.
 */
export async function findBoxes(
  context: PowerPoint.RequestContext,
  { slide, position }: CardOnSlide,
  shapes: readonly FoundShape[],
  boxes: Boxes,
  sight: Sight,
): Promise<ReadonlyMap<FieldId, Box>> {
  const places = Object.entries(boxes).flatMap(([field, place]) =>
    place ? [[field as FieldId, place] as const] : [],
  );
  const isInside = ({ group, cell }: BoxPlace): boolean => group !== undefined || cell !== undefined;
  if (!sight.insides && places.some(([, place]) => isInside(place))) throw new BoxesOutOfReach(position);
  const isAtHand = places.every(
    ([, place]) => place.group === undefined && fitting(shapes, place).some(hasId(place)),
  );
  const all =
    isAtHand || !sight.insides
      ? shapes
      : ((await withInsides(context, new Map([[slide, shapes]]))).get(slide) ?? []);
  const found = places.flatMap(([field, place]): [FieldId, Box][] => {
    const { cell, heading } = place;
    const shape = find(all, place);
    const box = { ...(cell && { cell }), ...(heading !== undefined && { heading }) };
    return shape ? [[field, { path: shape.path, ...box }]] : [];
  });
  return new Map(await withoutLostCells(context, slide, found));
}

function find(shapes: readonly FoundShape[], place: BoxPlace): FoundShape | null {
  const fit = fitting(shapes, place);
  return fit.find(hasId(place)) ?? (fit.length === 1 ? (fit[0] ?? null) : null);
}

function fitting(shapes: readonly FoundShape[], { mark, cell }: BoxPlace): readonly FoundShape[] {
  return shapes.filter(
    one => nameMark(one.name) === mark && (cell ? mayBeTable(one.type) : holdsText(one.type)),
  );
}

function hasId({ shape }: BoxPlace): (one: FoundShape) => boolean {
  return one => one.path.at(-1) === shape;
}

/** Whether a shape may be a table. A table in a placeholder has the type Placeholder. */
function mayBeTable(type: string): boolean {
  return type === 'Table' || type === 'Placeholder';
}

/**
 * Removes the cells that no longer exist, because their row or column was deleted. Requesting such a cell is an error.
 */
async function withoutLostCells(
  context: PowerPoint.RequestContext,
  slide: SlideId,
  boxes: readonly [FieldId, Box][],
): Promise<readonly [FieldId, Box][]> {
  if (!boxes.some(([, { cell }]) => cell)) return boxes;
  const sized = boxes.map(([field, box]) => {
    if (!box.cell) return { entry: [field, box] as [FieldId, Box], isThere: () => true };
    const { row, column } = box.cell;
    const table = shapeAt(context, slide, box.path).getTable();
    table.load('rowCount,columnCount');
    return {
      entry: [field, box] as [FieldId, Box],
      isThere: () => row < table.rowCount && column < table.columnCount,
    };
  });
  await context.sync();
  return sized.filter(one => one.isThere()).map(one => one.entry);
}
