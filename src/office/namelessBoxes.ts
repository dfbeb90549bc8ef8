import type { CardKind, FieldId } from '../core/card/kind.ts';
import type { CardOnSlide } from '../core/deck/deck.ts';
import { recognisedNameless } from '../core/recognition/recognised.ts';
import type { Sight } from './library.ts';
import { sketchSlides } from './slideSketch.ts';

/**
 * Returns the ids of the boxes of a card of our own none of whose shapes has its name, by the words on its slide. Costs the
 * syncs of `sketchSlides`.
 */
export async function namelessBoxes(
  context: PowerPoint.RequestContext,
  { slide, position, identity }: CardOnSlide,
  kind: CardKind,
  sight: Sight,
): Promise<ReadonlyMap<FieldId, string>> {
  const [sketch] = await sketchSlides(context, [{ slide, position, size: null }], sight);
  const found = sketch && recognisedNameless({ ...sketch, identity }, kind);
  return new Map(
    Object.entries(found?.boxes ?? {}).flatMap(([field, place]) =>
      place && !place.cell && place.heading === undefined ? [[field as FieldId, place.shape] as const] : [],
    ),
  );
}
