import type { InsertOrder } from '../../core/deck/deck.ts';
import type { SlideStamp } from '../../core/deck/stamp.ts';
import type { SessionAccess } from '../session.tsx';

/**
 * Inserts slides of one starter one by one, until one fails. Resolves with the number of inserted slides. Before
 * each slide it calls `making` with its number, from 1.
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
    if (!(await run(session.slide.insert({ starter, style: 'starter', stamp })))) break;
    made++;
  }
  return made;
}
