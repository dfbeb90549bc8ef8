/** Runs tasks one at a time, in the order in which they were queued. */
export class SerialQueue {
  readonly #ended: () => void;
  readonly #begun: ((task: Promise<unknown>) => void) | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #inside = false;

  /**
   * `ended` is called after each task. `begun` receives each task when it starts, to check that it ends: a task that
   * awaits a task behind it in the queue never does.
   */
  constructor(ended: () => void, begun?: (task: Promise<unknown>) => void) {
    this.#ended = ended;
    this.#begun = begun;
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
        const running = task();
        this.#begun?.(running);
        return await running;
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
