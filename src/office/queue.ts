/** The longest pause between two calls while the host fails, in ms. */
const LONGEST_PAUSE = 4000;

/** The timing of calls to the host. */
export interface Timing {
  /**
   * The timeout of one call, in ms. Some calls are never answered (office-js #6363, #4200). The timeout is long,
   * because a call that timed out may still take effect.
   */
  readonly patience?: number;
  /**
   * The pause after a failed call, in ms. It doubles after each further failure. 0 turns off all pauses, including the
   * pause before a failed read is tried again.
   */
  readonly pause?: number;
  /** Calls `work` after `ms` milliseconds. Returns a function that cancels the call. Uses `setTimeout` by default. */
  readonly after?: (ms: number, work: () => void) => () => void;
}

/**
 * Runs all calls to the host one at a time, in order, because parallel calls fail silently in PowerPoint on the web
 * (office-js #3952). A failed task does not stop the tasks after it.
 */
export class Queue {
  readonly #timing: Timing;
  #last: Promise<unknown> = Promise.resolve();
  #failures = 0;

  constructor(timing: Timing) {
    this.#timing = timing;
  }

  /**
   * Queues a task. When the task takes longer than the timeout, aborts it and resolves with `late()`. An aborted call
   * may still take effect, but the task must change nothing more. `failed` tells whether a result means that the host
   * failed.
   */
  run<T>(
    task: (givenUp: AbortSignal) => Promise<T>,
    late: () => T,
    failed: (value: T) => boolean,
  ): Promise<T> {
    const result = this.#last.then(async () => {
      await this.#rest();
      const value = await this.#inTime(task, late);
      this.#failures = failed(value) ? this.#failures + 1 : 0;
      return value;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves after `ms`, or at once when pauses are turned off (`pause` is 0). */
  async pause(ms: number): Promise<void> {
    const { pause, after = timer } = this.#timing;
    if (pause !== 0) await new Promise<void>(resolve => after(ms, resolve));
  }

  async #rest(): Promise<void> {
    const { pause: first = 250 } = this.#timing;
    if (this.#failures > 0) await this.pause(Math.min(first * 2 ** (this.#failures - 1), LONGEST_PAUSE));
  }

  #inTime<T>(task: (givenUp: AbortSignal) => Promise<T>, late: () => T): Promise<T> {
    const { patience = 15_000, after = timer } = this.#timing;
    const giving = new AbortController();
    return new Promise((resolve, reject) => {
      const stop = after(patience, () => {
        giving.abort();
        resolve(late());
      });
      void task(giving.signal).then(resolve, reject).finally(stop);
    });
  }
}

function timer(ms: number, work: () => void): () => void {
  const id = setTimeout(work, ms);
  return () => clearTimeout(id);
}
