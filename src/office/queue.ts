/** The longest pause between two calls while the host fails, in ms. */
const LONGEST_PAUSE = 4000;

/**
 * One queue for every call to the host: parallel calls break silently in PowerPoint on the web (office-js
 * #3952). Tasks run one at a time, in the order in which they were asked for; one that fails stops no other.
 */
export class Queue {
  readonly #limit: number;
  readonly #pause: number;
  #last: Promise<unknown> = Promise.resolve();
  #failures = 0;

  /**
   * `limit` is the time that one task may take, in ms: some calls are never answered (office-js #6363, #4200).
   * After a task that failed the next one waits for `pause` ms, and twice as long after each further one.
   */
  constructor({ limit, pause }: { readonly limit: number; readonly pause: number }) {
    this.#limit = limit;
    this.#pause = pause;
  }

  /**
   * Runs a task in its turn. Gives what `late` gives when it takes longer than the limit; the task is given up
   * then: what it asked for may still happen, and it must change nothing more. `failed` says whether the host
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

  async #rest(): Promise<void> {
    if (this.#failures === 0 || this.#pause === 0) return;
    const pause = Math.min(this.#pause * 2 ** (this.#failures - 1), LONGEST_PAUSE);
    await new Promise(resolve => setTimeout(resolve, pause));
  }

  #inTime<T>(task: (givenUp: AbortSignal) => Promise<T>, late: () => T): Promise<T> {
    const giving = new AbortController();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        giving.abort();
        resolve(late());
      }, this.#limit);
      void task(giving.signal)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  }
}
