/** Runs tasks one after the other, in the order in which they were asked for. */
export class SerialQueue {
  readonly #ended: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #inside = false;

  /** `ended` is called at the end of each task. */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  /** Whether a task is under way. */
  get inside(): boolean {
    return this.#inside;
  }

  /** Runs a task after all that were asked before it, whatever became of those. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(async () => {
      this.#inside = true;
      try {
        return await task();
      } finally {
        this.#inside = false;
        this.#ended();
      }
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything that was asked so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
