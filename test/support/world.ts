import { memoryJournals } from '../../src/core/session/journalStore.ts';
import type { Environment } from '../../src/core/session/environment.ts';

/** How long a task of a session may take before it counts as one that waits for a task behind it, in ms. */
const LONGEST_TASK = 30_000;
// Tests may replace the timers.
const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;

function endsInTime(task: Promise<unknown>): void {
  const timer = realSetTimeout(() => {
    throw new Error('A task of the session does not end: it awaits a task behind it in the queue');
  }, LONGEST_TASK);
  const clear = (): void => realClearTimeout(timer);
  task.then(clear, clear);
}

/** Returns an environment with fixed time and date, numbered card ids, and a journal that lives as long as the test. */
export function stillWorld(change: Partial<Environment> = {}): Environment {
  let ids = 0;
  return {
    newId: () => `card-${++ids}`,
    today: () => '22 november 2026',
    now: () => Date.UTC(2026, 10, 22),
    journal: memoryJournals(),
    begun: endsInTime,
    // Fail on unexpected exceptions. A test that expects one passes its own `report`.
    report: error => {
      throw error;
    },
    ...change,
  };
}
