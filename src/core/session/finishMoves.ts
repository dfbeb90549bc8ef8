import type { CardOnSlide, Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { keysOf, placeOf, type EntryKey } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';
import type { CardController } from './cardController.ts';
import { isBelievable } from './cardState.ts';
import type { CardSync } from './cardSync.ts';

/**
 * Removes the entries that have moved to another page from their old page, once the slide of the other page has them.
 * Keeps an entry that did not arrive. Call inside a `SerialQueue` task.
 */
export async function finishMoves(from: CardSync, deck: Deck, controller: CardController): Promise<void> {
  const leaving = from.state.pending.filter(one => one.moves === 'out').map(one => one.operation);
  const others = controller.cards
    .pagesOf(from.state.card)
    .filter(one => one.slide !== from.state.card.slide)
    .map(one => controller.syncOf(one));
  const knows = (page: CardSync): boolean =>
    leaving.some(({ key }) => keysOf(page.state.text).has(key) || isQueued(key, page));
  const unread = new Set<CardSync>();
  for (const page of others.filter(knows)) {
    const read = await readPage(page.state.card, deck, controller);
    if (!read.ok) unread.add(page);
  }
  const arrived: Operation[] = [];
  for (const operation of leaving) {
    const { key } = operation;
    const text = 'base' in operation ? operation.base : null;
    const page = others.find(one => placeOf(one.state.text, key)?.entry.text === text);
    if (page && !unread.has(page)) arrived.push(operation);
    else if (!page && !others.some(one => isQueued(key, one)))
      from.dispatch({ type: 'notArrived', operation });
  }
  await from.carryOutTogether(arrived);
}

function isQueued(key: EntryKey, { state }: CardSync): boolean {
  return state.pending.some(one => one.operation.key === key);
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
