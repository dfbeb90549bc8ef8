import type { CardKind, FieldId } from '../core/card/kind.ts';
import type { CardOnSlide } from '../core/deck/deck.ts';
import { withLostBoxes } from '../core/recognition/lostBoxes.ts';
import { recognisedNameless } from '../core/recognition/recognised.ts';
import type { Box } from './box.ts';
import { findBoxes } from './findBoxes.ts';
import type { Sight } from './library.ts';
import type { FoundShape } from './shapesWithin.ts';
import { sketchSlides } from './slideSketch.ts';
import { holdsText } from './textless.ts';

export { ownBoxes } from '../core/recognition/ownBoxes.ts';

/**
 * Finds the boxes of a card by the texts on its slide: the boxes of a card that we made when their shapes lost their
 * names, and the boxes of a card that someone else made that its tag no longer finds. Costs the syncs of `sketchSlides`
 * and, for a card that someone else made, of `findBoxes`.
 */
export async function boxesByWords(
  context: PowerPoint.RequestContext,
  card: CardOnSlide,
  shapes: readonly FoundShape[],
  kind: CardKind,
  sight: Sight,
): Promise<ReadonlyMap<FieldId, Box>> {
  const { slide, position, identity } = card;
  const [seen] = await sketchSlides(context, [{ slide, position, size: null }], sight);
  const sketch = seen && { ...seen, identity };
  if (identity.boxes) {
    const whole = sketch && withLostBoxes(sketch, kind);
    return findBoxes(context, card, shapes, whole?.identity?.boxes ?? identity.boxes, sight);
  }
  const boxes = (sketch && recognisedNameless(sketch, kind)?.boxes) ?? {};
  const holders = shapes.filter(one => holdsText(one.type));
  return new Map(
    kind.fields.flatMap(({ id }) => {
      const place = boxes[id];
      const isWhole = place && !place.cell && place.heading === undefined;
      const shape = isWhole && holders.find(one => one.path.at(-1) === place.shape);
      return shape ? [[id, { path: shape.path }] as const] : [];
    }),
  );
}
