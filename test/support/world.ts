import { memoryJournals } from '../../src/core/session/journalStore.ts';
import type { Environment } from '../../src/core/session/environment.ts';

/** A world that stands still: cards are numbered, and the journal lives as long as the test. */
export function stillWorld(change: Partial<Environment> = {}): Environment {
  let ids = 0;
  return {
    newId: () => `card-${++ids}`,
    today: () => '22 november 2026',
    now: () => Date.UTC(2026, 10, 22),
    journal: memoryJournals(),
    // A test that expects an exception says so.
    report: error => {
      throw error;
    },
    ...change,
  };
}
