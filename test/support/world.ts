import { memoryJournals } from '../../src/core/session/journalStore.ts';
import type { Environment } from '../../src/core/session/environment.ts';

/** Returns an environment with fixed time and date, numbered card ids, and a journal that lives as long as the test. */
export function stillWorld(change: Partial<Environment> = {}): Environment {
  let ids = 0;
  return {
    newId: () => `card-${++ids}`,
    today: () => '22 november 2026',
    now: () => Date.UTC(2026, 10, 22),
    journal: memoryJournals(),
    // Fail on unexpected exceptions. A test that expects one passes its own `report`.
    report: error => {
      throw error;
    },
    ...change,
  };
}
