import type { FieldId } from '../card/kind.ts';
import type { SketchedShape } from '../deck/sketch.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import type { Naming } from './naming.ts';
import {
  areaOf,
  contains,
  evenness,
  gapBetween,
  middleOf,
  sharedHeight,
  sharedWidth,
  type Plane,
} from './plane.ts';

/** A shape that names a field. */
export interface Heading extends Naming {
  readonly shape: SketchedShape;
}

/** Which shape is the box of each field. */
export type Bodies = ReadonlyMap<FieldId, SketchedShape>;

/** As parts of the slide: what a box has at least, and how far it is from its heading at most. */
const LEAST_HEIGHT = 0.16;
const LEAST_WIDTH = 0.07;
const LEAST_COVER = 0.2;
const FARTHEST = 0.2;

/** Of shapes that name the fields those that belong together: one for each field, as much as can be in one row. */
export function headingRow(namings: readonly Heading[], plane: Plane): readonly Heading[] {
  const fields = [...new Set(namings.map(one => one.field))];
  const rows = namings.map(anchor => {
    const worth = ({ quality, shape }: Heading): number =>
      quality - (2 * Math.abs(shape.top - anchor.shape.top)) / plane.height;
    const chosen = fields.flatMap(field => {
      const candidates = namings.filter(one => one.field === field);
      return candidates.toSorted((a, b) => worth(b) - worth(a))[0] ?? [];
    });
    return { chosen, worth: chosen.reduce((sum, one) => sum + worth(one), 0) };
  });
  return rows.toSorted((a, b) => b.worth - a.worth)[0]?.chosen ?? [];
}

/** The box of each heading: it, or one below, above or around it; null when they do not all have one of their own. */
export function bodiesOf(
  headings: readonly Heading[],
  shapes: readonly SketchedShape[],
  plane: Plane,
): Bodies | null {
  const found = headings.map(heading => ({
    field: heading.field,
    ...candidatesOf(heading, headings, shapes, plane),
  }));
  const common = mostCommon(found.flatMap(({ best }) => (best ? [best.side] : [])));
  const bodies = found.map(({ field, best, all }) => {
    const alike = best?.side === common ? best : (all.find(one => one.side === common) ?? best);
    return [field, alike?.shape ?? null] as const;
  });
  const complete = bodies.flatMap(([field, shape]) => (shape ? [[field, shape] as const] : []));
  const isDistinct = new Set(complete.map(([, shape]) => shape)).size === headings.length;
  return isDistinct ? new Map(complete) : null;
}

/** How well boxes stand as those of a card, from 0 to 1; 0 when they are not boxes beside each other. */
export function formOf(
  bodies: readonly SketchedShape[],
  shapes: readonly SketchedShape[],
  plane: Plane,
): number {
  const pairs = bodies.flatMap((one, at) => bodies.slice(at + 1).map(other => [one, other] as const));
  const overlap = pairs.some(
    ([one, other]) => sharedWidth(one, other) > 0.3 && sharedHeight(one, other) > 0.3,
  );
  const below = pairs.filter(([one, other]) => sharedWidth(one, other) > 0.8).length;
  const cover = bodies.reduce((sum, one) => sum + one.width * roomOf(one, shapes), 0);
  if (overlap || below > pairs.length / 3 || cover < LEAST_COVER * areaOf({ left: 0, top: 0, ...plane }))
    return 0;
  const tops = bodies.map(one => one.top);
  const spread = (Math.max(...tops) - Math.min(...tops)) / plane.height;
  return (evenness(bodies.map(one => one.width)) + Math.max(0, 1 - spread)) / 2;
}

/** Whether entries have room in a shape. */
export function isRoomy(shape: SketchedShape, shapes: readonly SketchedShape[], plane: Plane): boolean {
  return shape.width >= LEAST_WIDTH * plane.width && roomOf(shape, shapes) >= LEAST_HEIGHT * plane.height;
}

/**
 * Whether the boxes are cells of a table that says something else in its rows: what stands in a row of its own
 * for each partner, step or date is not one box for each field.
 */
export function isMatrix(bodies: readonly SketchedShape[], shapes: readonly SketchedShape[]): boolean {
  const [first] = bodies;
  if (!first?.place.cell) return false;
  const columns = new Set(bodies.map(one => one.place.cell?.column));
  const labels = shapes.filter(
    ({ place, text }) =>
      place.shape === first.place.shape &&
      (place.cell?.row ?? 0) >= (first.place.cell?.row ?? 0) &&
      !columns.has(place.cell?.column) &&
      !isBlank(text),
  );
  return labels.length > 1;
}

type Side = 'inside' | 'below' | 'above' | 'around';

interface Candidate {
  readonly shape: SketchedShape;
  readonly side: Side;
}

function candidatesOf(
  { shape: heading }: Heading,
  headings: readonly Heading[],
  shapes: readonly SketchedShape[],
  plane: Plane,
): { readonly best: Candidate | undefined; readonly all: readonly Candidate[] } {
  const others = headings.map(one => one.shape).filter(one => one !== heading);
  const near = shapes.filter(
    one =>
      !others.includes(one) &&
      isRoomy(one, shapes, plane) &&
      sharedWidth(one, heading) >= 0.5 &&
      gapBetween(one, heading) <= FARTHEST * plane.height &&
      !others.some(
        other =>
          (contains(one, other) && !contains(heading, other)) ||
          isBetween(other, one, heading) ||
          (sharedHeight(other, heading) > 0.5 &&
            middleOf(other) > one.left &&
            middleOf(other) < one.left + one.width),
      ),
  );
  const inner = near.filter(
    one =>
      !near.some(
        other =>
          other !== one &&
          contains(one, other) &&
          (areaOf(other) < areaOf(one) || shapes.indexOf(other) > shapes.indexOf(one)) &&
          areaOf(other) >= 0.4 * areaOf(one),
      ),
  );
  const all = inner
    .filter(one => !isAsking(one) || inner.every(isAsking))
    .toSorted((a, b) => {
      const isSame = Math.abs(areaOf(a) - areaOf(b)) < 0.05 * areaOf(a);
      return isSame ? gapBetween(a, heading) - gapBetween(b, heading) : areaOf(b) - areaOf(a);
    })
    .map(shape => ({ shape, side: sideOf(shape, heading) }));
  return { best: all[0], all };
}

function sideOf(shape: SketchedShape, heading: SketchedShape): Side {
  if (shape === heading) return 'inside';
  if (contains(shape, heading)) return 'around';
  return shape.top + shape.height / 2 > heading.top + heading.height / 2 ? 'below' : 'above';
}

/** The height that a shape has for entries: of a cell, with the rows below it in its column. */
function roomOf({ place, height }: SketchedShape, shapes: readonly SketchedShape[]): number {
  const { cell } = place;
  if (!cell) return height;
  const below = shapes.filter(
    one =>
      one.place.shape === place.shape &&
      one.place.cell?.column === cell.column &&
      one.place.cell.row >= cell.row,
  );
  return below.reduce((sum, one) => sum + one.height, 0);
}

/** A label with no more than a question. */
function isAsking({ text }: SketchedShape): boolean {
  const said = paragraphs(text).filter(one => !isBlank(one.text));
  return said.length === 1 && /\?\s*$/.test(said[0]?.text ?? '');
}

function isBetween(one: SketchedShape, a: SketchedShape, b: SketchedShape): boolean {
  const middle = one.top + one.height / 2;
  const [top, bottom] = [Math.min(a.top, b.top), Math.max(a.top, b.top)];
  return a !== b && sharedWidth(one, b) > 0.5 && middle > top && middle < bottom;
}

function mostCommon<T>(items: readonly T[]): T | undefined {
  const count = (item: T): number => items.filter(one => one === item).length;
  return items.toSorted((a, b) => count(b) - count(a))[0];
}
