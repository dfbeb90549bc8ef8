import type { CardKind, FieldId } from '../core/card/kind.ts';
import type { CardOnSlide } from '../core/deck/deck.ts';
import { recognisedNameless } from '../core/recognition/recognised.ts';
import type { Sight } from './library.ts';
import type { FoundShape } from './shapesWithin.ts';
import { sketchSlides } from './slideSketch.ts';

/**
 * Returns the boxes of a card of our own when none of its shapes has its name: the words on the slide tell which is which.
 * `shapes` are those that hold text. Costs the syncs of `sketchSlides`.
 */
export async function namelessBoxes(
  context: PowerPoint.RequestContext,
  { slide, position, identity }: CardOnSlide,
  shapes: readonly FoundShape[],
  kind: CardKind,
  sight: Sight,
): Promise<ReadonlyMap<FieldId, FoundShape>> {
  const [sketch] = await sketchSlides(context, [{ slide, position, size: null }], sight);
  const boxes = (sketch && recognisedNameless({ ...sketch, identity }, kind)?.boxes) ?? {};
  return new Map(
    kind.fields.flatMap(({ id }) => {
      const place = boxes[id];
      const isWhole = place && !place.cell && place.heading === undefined;
      const shape = isWhole && shapes.find(one => one.path.at(-1) === place.shape);
      return shape ? [[id, shape] as const] : [];
    }),
  );
}
