import type { Outcome } from '../deck/trouble.ts';
import type { UndoStep } from '../merge/operation.ts';
import type { BringOver } from './bringOver.ts';
import type { CardSync } from './cardSync.ts';
import { keyNumber } from './entryKeys.ts';
import { finishMoves } from './finishMoves.ts';
import { openPage } from './openRoom.ts';

/**
 * Undoes the latest gesture on any page of the open card, or redoes the one that was undone last, on all pages that it
 * changed. Opens its page first when that is not the open page. Call inside a `SerialQueue` task.
 */
export async function undoPages(
  which: 'undo' | 'redo',
  open: CardSync,
  { deck, controller }: Pick<BringOver, 'deck' | 'controller'>,
): Promise<Outcome<null>> {
  const pages = controller.cards.pagesOf(open.state.card).map(one => controller.syncOf(one));
  // An entry on its way to another page is undone there.
  for (const page of pages)
    await page.carryOutTogether(
      page.state.pending.flatMap(one => (one.moves === 'now' ? [one.operation] : [])),
    );
  for (const page of pages) await finishMoves(page, deck, controller);
  const next = (page: CardSync): UndoStep | undefined => page.state[which].at(-1);
  const [first, ...others] = pages.filter(next);
  if (!first) return open[which]();
  const isSooner = (one: CardSync, other: CardSync): boolean =>
    which === 'undo' ? order(next(one)) > order(next(other)) : order(next(one)) < order(next(other));
  const chosen = others.reduce((soonest, one) => (isSooner(one, soonest) ? one : soonest), first);
  const gesture = next(chosen)?.gesture ?? null;
  const same = pages.filter(page => page === chosen || (gesture !== null && next(page)?.gesture === gesture));
  if (!same.includes(open)) {
    const shown = await openPage(chosen.state.card, deck, controller);
    if (!shown.ok) return shown;
  }
  let outcome = await chosen[which]();
  for (const page of same) if (outcome.ok && page !== chosen) outcome = await page[which]();
  return outcome;
}

/** Returns a number that grows with the time of a gesture; 0 for a step in a journal of an earlier version. */
function order(step: UndoStep | undefined): number {
  return step?.gesture ? keyNumber(step.gesture) : 0;
}
