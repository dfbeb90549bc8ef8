import type { CardId } from '../../core/card/identity.ts';
import { runSheets } from '../../core/method/runSheets.ts';
import { isLeft } from '../../core/runSheet/run.ts';
import { newSheet, type RunSheet, type Variant } from '../../core/runSheet/sheet.ts';
import { readRun, readSheet, writeRun, writeSheet } from '../../core/runSheet/stored.ts';
import type { Preferences } from '../../core/session/preferences.ts';
import { CLOCK_ON_KEY, RUN_KEY } from './keys.ts';
import type { StoredRunSheet } from './runSheet.ts';

const VARIANT_KEY = 'variant';
const CLOCK_KEY = 'clock';
const sheetKey = (variant: string) => `sheet.${variant}`;

/**
 * Returns the variant with this id, or the first variant for an unknown id. Throws an Error when there are no variants.
 */
export function variantOf(id: string | null): Variant {
  const variant = runSheets.find(one => one.id === id) ?? runSheets[0];
  if (!variant) throw new Error('The method has no run-sheets');
  return variant;
}

/** Resolves with the stored run-sheet. Omits a finished run that was left long ago. */
export async function readRunSheet(preferences: Preferences, now: number): Promise<StoredRunSheet> {
  const keys = [VARIANT_KEY, RUN_KEY, CLOCK_KEY, CLOCK_ON_KEY];
  const [variant, stored, clock, clockOn] = await Promise.all(keys.map(key => preferences.read(key)));
  const run = readRun(stored ?? null);
  const left = run !== null && isLeft(run, now);
  return {
    sheet: await sheetOf(preferences, variantOf(variant ?? null)),
    run: left && run.state === 'finished' ? null : run,
    left: left && run.state !== 'finished',
    clock: clock === 'on',
    clockOn: clockOn ? (clockOn as CardId) : null,
    noRoom: null,
    held: false,
  };
}

/** Resolves with the facilitator's version of this variant, or with the unchanged variant. */
export async function sheetOf(preferences: Preferences, variant: Variant): Promise<RunSheet> {
  return readSheet(await preferences.read(sheetKey(variant.id))) ?? newSheet(variant);
}

/** Stores the chosen variant, and the run-sheet if it differs from that variant. */
export function saveSheet(preferences: Preferences, sheet: RunSheet): void {
  const { variant } = sheet;
  const own = writeSheet(sheet);
  void preferences.write(VARIANT_KEY, variant);
  void preferences.write(sheetKey(variant), own === writeSheet(newSheet(variantOf(variant))) ? '' : own);
}

/** Stores the run, the choice for a clock, and the card that has a clock. */
export function saveRun(
  preferences: Preferences,
  kept: Pick<StoredRunSheet, 'run' | 'clock' | 'clockOn'>,
): void {
  void preferences.write(RUN_KEY, kept.run ? writeRun(kept.run) : '');
  void preferences.write(CLOCK_KEY, kept.clock ? 'on' : '');
  void preferences.write(CLOCK_ON_KEY, kept.clockOn ?? '');
}
