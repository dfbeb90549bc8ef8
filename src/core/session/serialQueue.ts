/** Runs tasks one at a time, in the order in which they were queued. */
export class SerialQueue {
  readonly #ended: () => void;
  #last: Promise<unknown> = Promise.resolve();
  #inside = false;

  /** `ended` is called after each task. */
  constructor(ended: () => void) {
    this.#ended = ended;
  }

  /** Whether a task is running. */
  get inside(): boolean {
    return this.#inside;
  }

  /** Runs a task after all tasks queued before it, also when those failed. */
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

  /** Resolves when all tasks queued so far are done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
