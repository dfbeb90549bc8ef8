import type { Preferences } from '../../core/session/preferences.ts';

/** Names under which a run that is on is kept. */
export const RUN_KEY = 'run';
export const CLOCK_ON_KEY = 'clockOn';

/** Whether something was kept that goes on by itself: a run, or a clock on a slide. */
export async function isRunOrClockStored(preferences: Preferences): Promise<boolean> {
  const texts = await Promise.all([RUN_KEY, CLOCK_ON_KEY].map(key => preferences.read(key)));
  return texts.some(Boolean);
}
