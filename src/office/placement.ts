import type { Placement } from '../core/card/placement.ts';
import type { CardOnSlide } from '../core/deck/deck.ts';
import type { Reader } from './box.ts';
import type { CardShapes } from './cardShapes.ts';
import type { Context } from './calls.ts';
import { shapeAt } from './shapesWithin.ts';
import { queueSlideSize } from './slideSize.ts';

/**
 * Queues reading where the boxes of a card are, and the slide size. Returns a function that reads the result after the
 * sync.
 *
 * That function returns null for a card that someone else made, when the appearance is not requested, and when this
 * PowerPoint does not report the slide size. Boxes in a group or table are left out, because their position is not
 * relative to the slide.
 */
export function queuePlacement(
  context: Context,
  { slide, identity }: CardOnSlide,
  { fields }: CardShapes,
  { looks, sight }: Reader,
): () => Placement | null {
  if (identity.boxes || !looks || !sight.slideSize) return () => null;
  const takeSize = queueSlideSize(context);
  const shapes = [...fields].flatMap(([field, { path, cell }]) =>
    path.length > 1 || cell ? [] : [[field, shapeAt(context, slide, path)] as const],
  );
  for (const [, shape] of shapes) shape.load('left,top,width,height');
  return () => ({
    size: takeSize(),
    boxes: new Map(
      shapes.map(([field, { left, top, width, height }]) => [field, { left, top, width, height }]),
    ),
  });
}
