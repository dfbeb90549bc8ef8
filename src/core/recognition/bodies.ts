import type { FieldId } from '../card/kind.ts';
import type { SketchedShape } from '../deck/sketch.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import type { Naming } from './naming.ts';
import { contains, gapBetween, middleOf, rightOf, sharedHeight, sharedWidth, type Plane } from './plane.ts';
import { isRoomy, roomOf } from './room.ts';

/** A shape that names a field. */
export interface Heading extends Naming {
  readonly shape: SketchedShape;
}

/** Which shape is the box of each field. */
export type Bodies = ReadonlyMap<FieldId, SketchedShape>;

/** How far a box is from its heading at most, as a part of the slide's height. */
const FARTHEST = 0.25;

/** After as many rows of names none is the row of headings. */
const MOST_ROWS = 4;

/**
 * Of shapes that name the fields those that may belong together: one for each field, as much as can be in one row.
 * The likeliest first; a slide can name its columns twice, in its headings and in a strip of labels.
 */
export function headingRows(namings: readonly Heading[], plane: Plane): readonly (readonly Heading[])[] {
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
  const sorted = rows.toSorted((a, b) => b.worth - a.worth).map(one => one.chosen);
  const isRepeated = (row: readonly Heading[], other: readonly Heading[]): boolean =>
    row.every(one => other.includes(one));
  return sorted.filter((row, at) => at === 0 || !isRepeated(row, sorted[at - 1] ?? [])).slice(0, MOST_ROWS);
}

/**
 * The box of each heading: it, or one below, above or around it; null when they do not all have one of their own. Headings
 * whose frames overlap stand on their side: an open deck tells the frame that a shape had before it was rotated.
 */
export function bodiesOf(headings: readonly Heading[], plane: Plane): Bodies | null {
  if (headings.some((one, at) => headings.slice(at + 1).some(other => overlaps(one.shape, other.shape))))
    return null;
  const found = headings.map(heading => {
    const candidates = candidatesOf(heading, headings, plane);
    return { field: heading.field, candidates, best: candidates[0] };
  });
  const common = mostCommon(found.flatMap(({ best }) => (best ? [best.side] : [])));
  const bodies = found.flatMap(({ field, candidates, best }) => {
    const chosen = candidates.find(one => one.side === common) ?? best;
    return chosen ? [[field, chosen.shape] as const] : [];
  });
  const isDistinct = new Set(bodies.map(([, shape]) => shape)).size === headings.length;
  return isDistinct ? new Map(bodies) : null;
}

/**
 * Whether another shape names the field of one of these headings and has a box of its own. Then only a person can tell
 * which of the two boxes is meant, and which other field has a heading that was not understood.
 */
export function hasRival(
  namings: readonly Heading[],
  headings: readonly Heading[],
  bodies: Bodies,
  plane: Plane,
): boolean {
  const known = [...headings.map(one => one.shape), ...bodies.values()];
  return namings.some(naming => {
    if (known.includes(naming.shape) || !headings.some(one => one.field === naming.field)) return false;
    const [box] = candidatesOf(naming, headings, plane);
    return box !== undefined && !known.includes(box.shape);
  });
}

function overlaps(one: SketchedShape, other: SketchedShape): boolean {
  return sharedWidth(one, other) > 0.3 && sharedHeight(one, other) > 0.3;
}

interface Candidate {
  readonly shape: SketchedShape;
  readonly side: 'inside' | 'below' | 'above' | 'around';
}

/** What can be the box of a heading, the likeliest first. */
function candidatesOf(
  { shape: heading }: Heading,
  headings: readonly Heading[],
  plane: Plane,
): readonly Candidate[] {
  const others = headings.map(one => one.shape).filter(one => one !== heading);
  const near = plane.shapes.filter(
    one =>
      !others.includes(one) &&
      sharedWidth(one, heading) >= 0.5 &&
      gapBetween(one, heading) <= FARTHEST * plane.height &&
      !others.some(other => isOfAnother(one, heading, other)) &&
      isRoomy(one, plane),
  );
  const inner = near.filter(one => !near.some(other => isTextOf(other, one, plane)));
  return inner
    .filter(one => !isAsking(one) || inner.every(other => other === heading || isAsking(other)))
    .toSorted((a, b) => {
      const difference = roomOf(b, plane) - roomOf(a, plane);
      const isSame = Math.abs(difference) < 0.05 * roomOf(a, plane);
      if (!isSame) return difference;
      // Rows of a table that nobody made higher: the one with the headings is not the one for the entries.
      if (heading.place.cell && (a === heading || b === heading)) return a === heading ? 1 : -1;
      return gapBetween(a, heading) - gapBetween(b, heading);
    })
    .map(shape => ({ shape, side: sideOf(shape, heading) }));
}

/** Whether a shape that could be a heading's box is more than that, or another heading's. */
function isOfAnother(shape: SketchedShape, heading: SketchedShape, other: SketchedShape): boolean {
  const spans = middleOf(other) > shape.left && middleOf(other) < rightOf(shape);
  return (
    (contains(shape, other) && !contains(heading, other)) ||
    (spans && sharedHeight(other, heading) > 0.5) ||
    isBetween(other, shape, heading)
  );
}

/** Whether a shape lies on another one to hold its text, as people do to have a margin. */
function isTextOf(shape: SketchedShape, under: SketchedShape, plane: Plane): boolean {
  const [inner, outer] = [roomOf(shape, plane), roomOf(under, plane)];
  const isAbove = inner < outer || plane.shapes.indexOf(shape) > plane.shapes.indexOf(under);
  return shape !== under && contains(under, shape) && isAbove && inner >= 0.4 * outer;
}

function sideOf(shape: SketchedShape, heading: SketchedShape): Candidate['side'] {
  if (shape === heading) return 'inside';
  if (contains(shape, heading)) return 'around';
  return shape.top + shape.height / 2 > heading.top + heading.height / 2 ? 'below' : 'above';
}

/** A label with no more than a question. */
function isAsking({ text }: SketchedShape): boolean {
  const said = paragraphs(text).filter(one => !isBlank(one.text));
  return said.length === 1 && /\?\s*$/.test(said[0]?.text ?? '');
}

function isBetween(one: SketchedShape, a: SketchedShape, b: SketchedShape): boolean {
  const middle = one.top + one.height / 2;
  return (
    a !== b && sharedWidth(one, b) > 0.5 && middle > Math.min(a.top, b.top) && middle < Math.max(a.top, b.top)
  );
}

function mostCommon<T>(items: readonly T[]): T | undefined {
  const count = (item: T): number => items.filter(one => one === item).length;
  return items.toSorted((a, b) => count(b) - count(a))[0];
}
