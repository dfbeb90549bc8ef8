import type { SketchedShape } from '../deck/sketch.ts';
import type { Bodies, Heading } from './bodies.ts';
import { bottomOf, contains, evenness, gapBetween, sharedWidth, type Plane } from './plane.ts';

/** The greatest distance between a name and its box, as a share of the slide's height. */
const FARTHEST = 0.1;

/**
 * Returns the boxes of headings in one stack of headings and boxes, as on a portrait slide: each heading above its box,
 * or each below it. Returns null when a heading has no box of its own, when the boxes differ in size, or when it is
 * unclear on which side of the headings the boxes are.
 */
export function stackedBodies(
  headings: readonly Heading[],
  rooms: readonly SketchedShape[],
  plane: Plane,
): Bodies | null {
  const pile = rooms.filter(room => headings.some(one => isInPile(room, one.shape)));
  // A panel behind the boxes is not a box.
  const boxes = pile.filter(one => !headings.some(({ shape }) => contains(one, shape)));
  const sides = (['below', 'above'] as const).flatMap(side => {
    const found = headings.map(heading => ({ heading, box: nearest(heading, headings, boxes, side) }));
    const gaps = found.map(({ heading, box }) => (box ? gapBetween(heading.shape, box) : Infinity));
    const isWhole = new Set(found.map(one => one.box)).size === headings.length;
    if (!isWhole || Math.max(...gaps) > FARTHEST * plane.height) return [];
    const bodies = found.flatMap(({ heading, box }) => (box ? [[heading.field, box] as const] : []));
    return areAlike(bodies.map(([, box]) => box)) ? [{ bodies: new Map(bodies), gaps }] : [];
  });
  const [one, other] = sides.toSorted((a, b) => Math.max(...a.gaps) - Math.max(...b.gaps));
  const isOpen = one && other && Math.max(...one.gaps) > 0.6 * Math.min(...other.gaps);
  return one && !isOpen ? one.bodies : null;
}

function isInPile(box: SketchedShape, heading: SketchedShape): boolean {
  return box !== heading && sharedWidth(box, heading) >= 0.5;
}

/** Returns the nearest box on one side of a heading, with no other heading between them. */
function nearest(
  { shape: heading }: Heading,
  headings: readonly Heading[],
  boxes: readonly SketchedShape[],
  side: 'below' | 'above',
): SketchedShape | undefined {
  const isBeyond = (one: SketchedShape, other: SketchedShape): boolean =>
    side === 'below' ? middleOf(one) > middleOf(other) : middleOf(one) < middleOf(other);
  return boxes
    .filter(
      box =>
        isInPile(box, heading) &&
        isBeyond(box, heading) &&
        !headings.some(({ shape }) => isBeyond(shape, heading) && isBeyond(box, shape)),
    )
    .toSorted((a, b) => gapBetween(a, heading) - gapBetween(b, heading))[0];
}

function areAlike(boxes: readonly SketchedShape[]): boolean {
  return evenness(boxes.map(one => one.width)) > 0.8 && evenness(boxes.map(one => one.height)) > 0.4;
}

function middleOf(shape: SketchedShape): number {
  return (shape.top + bottomOf(shape)) / 2;
}
