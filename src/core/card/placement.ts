import { isNarrow, scaleOf, type SlideSize } from '../deck/slideSize.ts';
import type { CardIdentity } from './identity.ts';
import type { CardKind, FieldId } from './kind.ts';

/** Position and size of a shape on its slide, in points. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Position of one of our own cards on its slide. */
export interface Placement {
  /** Size of the slide. */
  readonly size: SlideSize;
  /** The boxes of the fields that are separate shapes on the slide. */
  readonly boxes: ReadonlyMap<FieldId, Rectangle>;
}

/** Minimum number of boxes for a judgement about the layout. */
const FEWEST_BOXES = 3;
/** How far a shape may extend beyond the slide, as a fraction of the slide's width or height. */
const OVERHANG = 0.02;
/** Allowed relative difference between the scale of the slide and the scale of the card's letters. */
const SCALE_SLACK = 0.05;
/** Maximum vertical distance between the boxes of one row, as a fraction of the slide's height. */
const ROW_SLACK = 0.05;

/**
 * Returns whether the layout of a card suits the size of its slide. The layout does not suit the slide in four cases: a
 * box is outside the slide, the card fills only part of the slide, the letters were made for another slide height, or
 * columns are side by side on a slide that is too narrow. One box that a person moved within the slide never changes
 * the result, because the other boxes still span the card.
 */
export function fitsSlide(
  { size, boxes: places }: Placement,
  { scale = 1 }: Pick<CardIdentity, 'scale'>,
): boolean {
  const boxes = [...places.values()];
  if (boxes.length < FEWEST_BOXES) return true;
  const left = Math.min(...boxes.map(one => one.left)) / size.width;
  const right = Math.max(...boxes.map(one => one.left + one.width)) / size.width;
  const top = Math.min(...boxes.map(one => one.top)) / size.height;
  const bottom = Math.max(...boxes.map(one => one.top + one.height)) / size.height;
  const isOutside = Math.min(left, top) < -OVERHANG || Math.max(right, bottom) > 1 + OVERHANG;
  const isOtherScale = Math.abs(scaleOf(size) / scale - 1) > SCALE_SLACK;
  const tops = boxes.map(one => one.top);
  const isRow = Math.max(...tops) - Math.min(...tops) < ROW_SLACK * size.height;
  return !(
    isOutside ||
    isOtherScale ||
    leavesRoom(left, right) ||
    leavesRoom(top, bottom) ||
    (isRow && isNarrow(size))
  );
}

/**
 * Returns whether the boxes from `start` to `end`, as fractions of the slide, leave much of the slide empty: in a
 * corner, or in the middle after PowerPoint scaled the content to fit. Boxes of a new card end at 0.89 or later, and at
 * 0.78 or later after a person moved one of them. On one side they begin before 0.35.
 */
function leavesRoom(start: number, end: number): boolean {
  return start > 0.45 || end < 0.755 || (start > 0.1 && end < 0.86);
}

/**
 * A box that is higher than this fraction of the slide already has the space that the question in its heading took
 * before.
 */
const WITHOUT_QUESTIONS = 0.65;

/** Returns the fields whose headings can become lower to give their boxes more space. */
export function fieldsBelowQuestions(placement: Placement | null, { rows }: CardKind): readonly FieldId[] {
  const { boxes, size } = placement ?? {};
  if (!boxes || !size || rows.length > 0 || isNarrow(size)) return [];
  return [...boxes].flatMap(([field, { height }]) =>
    height < size.height * WITHOUT_QUESTIONS ? [field] : [],
  );
}
