/**
 * One queue for every call to the host: parallel calls break silently in PowerPoint on the web (office-js
 * #3952). Tasks run one at a time, in the order in which they were asked for; one that fails stops no other.
 */
export class Queue {
  readonly #limit: number;
  #last: Promise<unknown> = Promise.resolve();

  /** `limit` is the time that one task may take, in ms: some calls are never answered (office-js #6363, #4200). */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Runs a task in its turn. Gives what `late` gives when it takes longer than the limit; the task is left
   * behind then, and what it asked for may still happen.
   */
  run<T>(task: () => Promise<T>, late: () => T): Promise<T> {
    const result = this.#last.then(() => this.#inTime(task(), late));
    this.#last = result.catch(() => undefined);
    return result;
  }

  #inTime<T>(work: Promise<T>, late: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(late()), this.#limit);
      work.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}
