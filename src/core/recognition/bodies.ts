import type { FieldId } from '../card/kind.ts';
import type { SketchedShape } from '../deck/sketch.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import type { Naming } from './naming.ts';
import { contains, gapBetween, middleOf, rightOf, sharedHeight, sharedWidth, type Plane } from './plane.ts';
import { isLargeEnough, availableArea } from './area.ts';

/** A shape that names a field. */
export interface Heading extends Naming {
  readonly shape: SketchedShape;
}

/** The box of each field. */
export type Bodies = ReadonlyMap<FieldId, SketchedShape>;

/** The greatest distance between a heading and its box, as a share of the slide's height. */
const FARTHEST = 0.25;

/** The number of candidate rows of headings that are tried. */
const MOST_ROWS = 4;

/**
 * Returns the candidate rows of headings, likeliest first. A row has one heading for each field that the slide names.
 * There are several rows when a slide names its columns twice, for instance in headings and in a strip of labels.
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
 * Returns the box of each heading: the heading itself, or a shape below, above or around it. Returns null when a
 * heading has no box of its own. Also returns null when headings overlap: such headings are rotated, and PowerPoint
 * reports the frame of a shape before its rotation.
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
 * Whether a shape outside this row names the field of one of the headings and has its own box. Only a person can then
 * decide which of the two boxes belongs to that field. The other box may belong to a field with an unrecognised
 * heading.
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

/** Returns the shapes that can be the box of a heading, likeliest first. */
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
      isLargeEnough(one, plane),
  );
  const inner = near.filter(one => !near.some(other => isTextOf(other, one, plane)));
  return inner
    .filter(one => !isAsking(one) || inner.every(other => other === heading || isAsking(other)))
    .toSorted((a, b) => {
      const difference = availableArea(b, plane) - availableArea(a, plane);
      const isSame = Math.abs(difference) < 0.05 * availableArea(a, plane);
      if (!isSame) return difference;
      // When the rows of a table have equal heights, the row with the headings is not the row for the entries.
      if (heading.place.cell && (a === heading || b === heading)) return a === heading ? 1 : -1;
      return gapBetween(a, heading) - gapBetween(b, heading);
    })
    .map(shape => ({ shape, side: sideOf(shape, heading) }));
}

/**
 * Whether a candidate box contains another heading, spans another heading's column, or is separated from its own
 * heading by another heading.
 */
function isOfAnother(shape: SketchedShape, heading: SketchedShape, other: SketchedShape): boolean {
  const spans = middleOf(other) > shape.left && middleOf(other) < rightOf(shape);
  return (
    (contains(shape, other) && !contains(heading, other)) ||
    (spans && sharedHeight(other, heading) > 0.5) ||
    isBetween(other, shape, heading)
  );
}

/**
 * Returns whether a shape holds the text for the shape behind it. People put a text box on a shape like this to get a
 * margin.
 */
function isTextOf(shape: SketchedShape, under: SketchedShape, plane: Plane): boolean {
  const [inner, outer] = [availableArea(shape, plane), availableArea(under, plane)];
  const isAbove = inner < outer || plane.shapes.indexOf(shape) > plane.shapes.indexOf(under);
  return shape !== under && contains(under, shape) && isAbove && inner >= 0.4 * outer;
}

function sideOf(shape: SketchedShape, heading: SketchedShape): Candidate['side'] {
  if (shape === heading) return 'inside';
  if (contains(shape, heading)) return 'around';
  return shape.top + shape.height / 2 > heading.top + heading.height / 2 ? 'below' : 'above';
}

/** Whether the text is a single question. */
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
