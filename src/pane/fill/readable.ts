import { fitter, HALL_FLOOR, SIZES } from '../../core/fit/fit.ts';
import type { Preferences } from '../../core/session/preferences.ts';
import type { PaneSession } from '../session.tsx';
import { canvasMeasure } from './canvasMeasure.ts';

const FLOOR_KEY = 'smallestSize';

/** The smallest text sizes that a facilitator can choose, in points. */
export const smallestSizes: readonly number[] = SIZES.filter(size => size <= 18);

/**
 * Starts to keep the text of cards readable, with the stored smallest text size. Measures with the fonts of this page.
 */
export async function startKeepingReadable(session: PaneSession, preferences: Preferences): Promise<void> {
  if ('fonts' in document) await document.fonts.ready;
  const chosen = Number(await preferences.read(FLOOR_KEY));
  keepReadable(session, smallestSizes.includes(chosen) ? chosen : HALL_FLOOR);
}

/** Applies and stores the smallest text size, in points. The size also applies to cards that are opened later. */
export async function chooseSmallestSize(
  session: PaneSession,
  preferences: Preferences,
  smallestSize: number,
): Promise<void> {
  keepReadable(session, smallestSize);
  await preferences.write(FLOOR_KEY, String(smallestSize));
}

function keepReadable(session: PaneSession, smallestSize: number): void {
  session.keepReadable({ fit: fitter(canvasMeasure(document)), smallestSize });
}
