import type { InsertOrder } from '../../core/deck/deck.ts';
import type { SlideStamp } from '../../core/deck/stamp.ts';
import type { SessionAccess } from '../session.tsx';

/**
 * Puts slides of one starter in the deck, one after the other, until one does not come; says how many did. Before
 * each of them `making` is told which one it is, from 1.
 */
export async function insertSlides(
  { session, run }: Pick<SessionAccess, 'session' | 'run'>,
  starter: InsertOrder['starter'],
  stamps: readonly SlideStamp[],
  making: (number: number) => void = () => undefined,
): Promise<number> {
  let made = 0;
  for (const stamp of stamps) {
    making(made + 1);
    if (!(await run(session.insertSlide({ starter, style: 'starter', stamp })))) break;
    made++;
  }
  return made;
}
