import type { Outcome } from '../deck/trouble.ts';
import type { BringOver } from './bringOver.ts';
import type { CardSync } from './cardSync.ts';
import { finishMoves } from './finishMoves.ts';
import { timeOf } from './keyOrder.ts';
import { openPage } from './openRoom.ts';

/**
 * Undoes the latest gesture of the open card, or redoes the gesture that was undone last. A gesture can have changed
 * several pages of the card: all of them change back. Opens one of these pages first when none of them is open. Call
 * inside a `SerialQueue` task.
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
  const steps = pages.flatMap(page => {
    const step = page.state[which].at(-1);
    return step ? [{ page, step }] : [];
  });
  const [oldest] = steps.toSorted((one, other) => timeOf(one.step) - timeOf(other.step));
  const latest = steps.toSorted((one, other) => timeOf(other.step) - timeOf(one.step))[0];
  const chosen = which === 'undo' ? latest : oldest;
  if (!chosen) return open[which]();
  const { gesture } = chosen.step;
  const same = steps.filter(one => one === chosen || (gesture !== null && one.step.gesture === gesture));
  if (!same.some(one => one.page === open)) {
    const shown = await openPage(chosen.page.state.card, deck, controller);
    if (!shown.ok) return shown;
  }
  let outcome = await chosen.page[which]();
  for (const one of same) if (outcome.ok && one !== chosen) outcome = await one.page[which]();
  return outcome;
}
