import type { Placement } from '../core/card/placement.ts';
import type { CardOnSlide } from '../core/deck/deck.ts';
import type { Reader } from './box.ts';
import type { CardShapes } from './cardShapes.ts';
import type { Context } from './calls.ts';
import { shapeAt } from './shapesWithin.ts';
import { queueSlideSize } from './slideSize.ts';

/**
 * Queues the reading of where a card of our own is on its slide, and of the size of the slide. Returns what takes it after
 * the sync: null for a card that someone else made, where looks are not asked for, and where this PowerPoint does not tell
 * the size of the slides. Boxes in a group are left out: their places count within it.
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
