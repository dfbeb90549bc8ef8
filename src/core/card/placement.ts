import { isNarrow, scaleOf, type SlideSize } from '../deck/slideSize.ts';
import type { CardIdentity } from './identity.ts';
import type { CardKind, FieldId } from './kind.ts';

/** Where a shape is on its slide, in points. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card of our own is on its slide. */
export interface Placement {
  /** Of the slide. */
  readonly size: SlideSize;
  /** Of the boxes of the fields, as far as each is a shape of its own on the slide. */
  readonly boxes: ReadonlyMap<FieldId, Rectangle>;
}

/** Fewer boxes than this say nothing about the layout. */
const FEWEST_BOXES = 3;
/** How far a shape may reach beyond the slide, as a part of its width or height. */
const OVERHANG = 0.02;
/** How much larger or smaller the slides may be than the card's letters were made for. */
const SCALE_SLACK = 0.05;
/** How near boxes are to each other that are in one row, as a part of the slide's height. */
const ROW_SLACK = 0.05;

/**
 * Returns whether the layout of a card suits the size of its slide. It does not when something is outside the slide, when
 * the card fills only a part of it, when its letters were made for slides of another height, or when columns are side by
 * side on a slide that is too narrow for them. One shape that a person moved within the slide never makes the difference:
 * the others keep the card as large as it was.
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
 * Returns whether the boxes from `start` to `end`, as parts of the slide, leave much of it empty: in a corner, or in the
 * middle as PowerPoint does when it makes the content fit. Those of a new card end at 0.89 or later, and at 0.78 at worst
 * after a person moved one of them; on one side they begin before 0.35.
 */
function leavesRoom(start: number, end: number): boolean {
  return start > 0.45 || end < 0.755 || (start > 0.1 && end < 0.86);
}

/** Boxes that take more of the slide's height than this got the room of their headings already. */
const WITHOUT_QUESTIONS = 0.65;

/** Returns the fields whose headings can give their room to the boxes under them. */
export function fieldsBelowQuestions(placement: Placement | null, { rows }: CardKind): readonly FieldId[] {
  const { boxes, size } = placement ?? {};
  if (!boxes || !size || rows.length > 0 || isNarrow(size)) return [];
  return [...boxes].flatMap(([field, { height }]) =>
    height < size.height * WITHOUT_QUESTIONS ? [field] : [],
  );
}
