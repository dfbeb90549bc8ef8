import { fitter, HALL_FLOOR, SIZES } from '../../core/fit/fit.ts';
import type { Preferences } from '../../core/session/preferences.ts';
import type { PaneSession } from '../session.tsx';
import { canvasMeasure } from './canvasMeasure.ts';

const FLOOR_KEY = 'smallestSize';

/** The smallest text sizes that a facilitator can choose, in points. */
export const floors: readonly number[] = SIZES.filter(size => size <= 18);

/**
 * Starts to keep the text of cards readable, with the stored smallest text size. Measures with the fonts of this page.
 */
export async function startKeepingReadable(session: PaneSession, preferences: Preferences): Promise<void> {
  if ('fonts' in document) await document.fonts.ready;
  const chosen = Number(await preferences.read(FLOOR_KEY));
  keepReadable(session, floors.includes(chosen) ? chosen : HALL_FLOOR);
}

/** Applies and stores the smallest text size, in points. It also applies to later cards. */
export async function chooseFloor(
  session: PaneSession,
  preferences: Preferences,
  floor: number,
): Promise<void> {
  keepReadable(session, floor);
  await preferences.write(FLOOR_KEY, String(floor));
}

function keepReadable(session: PaneSession, floor: number): void {
  session.keepReadable({ fit: fitter(canvasMeasure(document)), floor });
}
