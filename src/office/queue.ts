/** The longest pause between two calls while the host fails, in ms. */
const LONGEST_PAUSE = 4000;

/** How much time calls to the host get. */
export interface Timing {
  /**
   * How long the host may take for one call, in ms; some are never answered (office-js #6363, #4200). Generous,
   * because a call that is given up may still happen.
   */
  readonly patience?: number;
  /**
   * How long to leave the host alone after a call that failed, in ms; twice as long after each further one. 0 waits
   * nowhere: neither here nor before a reading is tried again.
   */
  readonly pause?: number;
  /** Calls back after so many milliseconds and returns what stops that; a timer when it is left out. */
  readonly after?: (ms: number, work: () => void) => () => void;
}

/**
 * One queue for every call to the host: parallel calls break silently in PowerPoint on the web (office-js
 * #3952). Tasks run one at a time, in the order in which they were asked for; one that fails stops no other.
 */
export class Queue {
  readonly #timing: Timing;
  #last: Promise<unknown> = Promise.resolve();
  #failures = 0;

  constructor(timing: Timing) {
    this.#timing = timing;
  }

  /**
   * Runs a task in its turn. Gives what `late` gives when it takes longer than the patience; the task is given
   * up then: what it asked for may still happen, and it must change nothing more. `failed` says whether the host
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

  /** Resolves after `ms`; at once where the host needs no rest (`pause` is 0). */
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
