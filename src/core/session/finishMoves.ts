import type { CardOnSlide, Deck } from '../deck/deck.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import { keysOf, type EntryKey } from '../merge/cardText.ts';
import type { Operation, UndoStep } from '../merge/operation.ts';
import type { CardController } from './cardController.ts';
import { isBelievable } from './cardState.ts';
import type { CardSync } from './cardSync.ts';

/**
 * Removes the entries that have moved to another page from their old page, once they are on the other page. An entry
 * that this pane removed there goes too; an entry that did not arrive, or that someone else removed there, stays. A
 * removal that was delayed looks at the other page first. Call inside a `SerialQueue` task.
 */
export async function finishMoves(from: CardSync, deck: Deck, controller: CardController): Promise<void> {
  const leaving = from.state.pending.filter(one => one.moves && one.operation.do === 'remove');
  if (leaving.length === 0) return;
  const others = controller.cards
    .pagesOf(from.state.card)
    .filter(one => one.slide !== from.state.card.slide)
    .map(one => controller.syncOf(one));
  const unread = new Set<CardSync>();
  for (const page of others) {
    const isOld = leaving.some(
      ({ operation: { key }, moves }) =>
        (moves === 'now' || page.state.seen === null) && keysOf(page.state.text).has(key),
    );
    if (isOld && !(await readPage(page.state.card, deck, controller)).ok) unread.add(page);
  }
  const gone: Operation[] = [];
  for (const { operation, moves } of leaving) {
    const { key } = operation;
    if (others.some(({ state }) => state.pending.some(one => one.operation.key === key))) continue;
    const page = others.find(({ state }) => keysOf(state.text).has(key));
    if (page && unread.has(page)) continue;
    const isLost = others.some(({ state }) => state.lost.some(one => one.key === key));
    const isDropped = others.some(({ state }) => state.undo.some(step => addsBack(step, key)));
    if (page || isDropped || (moves === 'now' && !isLost)) gone.push(operation);
    else from.dispatch({ type: 'notArrived', operation });
  }
  if (gone.length > 0) from.dispatch({ type: 'arrived', operations: gone });
  await from.carryOutTogether(gone);
}

function addsBack({ operations }: UndoStep, key: EntryKey): boolean {
  return operations.some(one => one.do === 'add' && one.key === key);
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
