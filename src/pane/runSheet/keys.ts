import type { Preferences } from '../../core/session/preferences.ts';

/** Preference keys of a run in progress, and of the card that has a clock. */
export const RUN_KEY = 'run';
export const CLOCK_ON_KEY = 'clockOn';

/** Resolves with whether a run or a clock on a slide is stored. */
export async function isRunOrClockStored(preferences: Preferences): Promise<boolean> {
  const texts = await Promise.all([RUN_KEY, CLOCK_ON_KEY].map(key => preferences.read(key)));
  return texts.some(Boolean);
}
