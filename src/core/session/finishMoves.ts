import type { CardOnSlide, Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { keysOf } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';
import type { CardController } from './cardController.ts';
import { isBelievable } from './cardState.ts';
import type { CardSync } from './cardSync.ts';

/**
 * Removes the entries that have moved to another page from their old page, once they are on the other page. Keeps an
 * entry that did not arrive. Call inside a `SerialQueue` task.
 */
export async function finishMoves(from: CardSync, controller: CardController): Promise<void> {
  const others = controller.cards
    .pagesOf(from.state.card)
    .filter(one => one.slide !== from.state.card.slide)
    .map(one => controller.syncOf(one).state);
  const arrived: Operation[] = [];
  for (const { operation, moves } of from.state.pending) {
    if (moves !== 'later') continue;
    const isQueued = others.some(one => one.pending.some(other => other.operation.key === operation.key));
    if (isQueued) continue;
    if (others.some(one => keysOf(one.text).has(operation.key))) arrived.push(operation);
    else from.dispatch({ type: 'notArrived', operation });
  }
  from.dispatch({ type: 'arrived', operations: arrived });
  await from.carryOutTogether(arrived);
}

/** Reads the slide of a page into what is known of that page. */
export async function readPage(
  page: CardOnSlide,
  deck: Deck,
  controller: CardController,
): Promise<Outcome<null>> {
  const reading = await deck.read(page);
  if (!reading.ok) return reading;
  const known = controller.syncOf(page);
  if (!isBelievable(reading.value, known.state)) return trouble('notRead');
  known.dispatch({ type: 'snapshotRead', snapshot: reading.value, card: page });
  return done(null);
}
