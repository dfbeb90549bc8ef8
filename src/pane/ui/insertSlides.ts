import type { Aid } from '../../core/deck/aid.ts';
import type { InsertOrder } from '../../core/deck/deck.ts';
import type { SlideStamp } from '../../core/deck/stamp.ts';
import type { SessionAccess } from '../session.tsx';

/**
 * Inserts slides from one template, one by one, until one fails. Resolves with the number of inserted slides. Calls
 * `making` before each slide with its number, from 1. With an `aid`, replaces the existing slides of that aid.
 */
export async function insertSlides(
  { session, run }: Pick<SessionAccess, 'session' | 'run'>,
  template: InsertOrder['template'],
  stamps: readonly SlideStamp[],
  { making = () => undefined, aid }: { readonly making?: (number: number) => void; readonly aid?: Aid } = {},
): Promise<number> {
  let made = 0;
  for (const stamp of stamps) {
    making(made + 1);
    const order = { template, style: 'template', stamp } as const;
    const put = aid
      ? session.slide.put(order, { aid, page: made + 1, pages: stamps.length })
      : session.slide.insert(order);
    if (!(await run(put))) break;
    made++;
  }
  return made;
}
