import { readIdentity } from '../core/card/identity.ts';
import type { Inserted, OrderFor } from '../core/deck/deck.ts';
import { WIDESCREEN, type SlideSize } from '../core/deck/slideSize.ts';
import { trouble, type Outcome } from '../core/deck/trouble.ts';
import type { AidAccess } from './aids.ts';
import type { Turn } from './calls.ts';
import type { CardAccess } from './cardAccess.ts';
import type { DeckParts } from './deckParts.ts';
import { insertSlide, readPlaces } from './insertSlide.ts';
import { ofCaller } from './officeTrouble.ts';
import { restorePlaces } from './restorePlaces.ts';
import { stampTemplate, type StampedTemplate } from './template.ts';

/** What an insertion needs of the deck. */
export interface InsertContext {
  readonly parts: DeckParts;
  readonly cards: CardAccess;
  readonly aids: () => Promise<AidAccess>;
  /** Whether this PowerPoint tells the slide size, and else the size that is known. */
  readonly isTold: boolean;
  readonly size: SlideSize | null;
}

/** Implements `OfficeDeck.insert`. Costs four syncs: the slides and selection, the insertion, the new slide, and its shapes. */
export async function insertTemplate(
  turn: Turn,
  orderFor: OrderFor,
  { parts, cards, aids, isTold, size: known }: InsertContext,
): Promise<Outcome<Inserted>> {
  const places = await readPlaces(turn, isTold);
  const size = places.size ?? known ?? WIDESCREEN;
  const order = ofCaller(() => orderFor(size));
  let template: StampedTemplate;
  try {
    template = stampTemplate(await parts.template(order.template), { ...order, size });
  } catch (error) {
    parts.log(error);
    return trouble('templateBroken');
  }
  const inserted = await insertSlide(turn, template.base64, order, places);
  if (!inserted.ok) return inserted;
  const { slide, position } = inserted.value;
  const identity = order.stamp.tag ? readIdentity(order.stamp.tag.value) : null;
  await restorePlaces(turn, slide, template.places, {
    found: async (context, shapes) => {
      if (identity) await cards.remember(context, { slide, position, identity, title: null }, shapes);
    },
    log: error => parts.log(error),
  });
  if (order.replaces) await (await aids()).deleteOthers(turn, order.replaces, slide);
  return inserted;
}
