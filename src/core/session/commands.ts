import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import type { CardController } from './cardController.ts';

/** Runs the facilitator's commands in order and shows their trouble. */
export class Commands {
  readonly #controller: CardController;
  readonly #report: (error: unknown) => void;

  /** `report` receives the error when a lazy-loaded part of the pane fails to load. */
  constructor(controller: CardController, report: (error: unknown) => void) {
    this.#controller = controller;
    this.#report = report;
  }

  /** Runs a task after all queued tasks. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.#controller.turns.run(task);
  }

  /** Runs a task after all queued tasks. Shows its trouble, or clears the shown trouble on success. */
  attempt(task: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    return this.run(async () => {
      const outcome = await task();
      return outcome.ok ? this.#controller.display.succeeded() : this.#controller.troubled(outcome.trouble);
    });
  }

  /** Runs a task after all queued tasks, and marks the pane as busy until then. Shows its trouble. */
  whileBusy(task: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    return this.#busy(this.run(task));
  }

  /**
   * Like `whileBusy`, for a task that needs a lazy-loaded part of the pane. Loads that part before queueing the task,
   * so that entries added meanwhile do not wait for the download.
   */
  fetchedWhileBusy<T>(
    fetch: () => Promise<T>,
    task: (part: T) => Promise<Outcome<null>>,
  ): Promise<Outcome<null>> {
    const fetched = this.fetched(fetch);
    return this.#busy(fetched.then(part => (part.ok ? this.run(() => task(part.value)) : part)));
  }

  async #busy(task: Promise<Outcome<null>>): Promise<Outcome<null>> {
    const { display } = this.#controller;
    display.show({ busy: true });
    try {
      const outcome = await task;
      return outcome.ok ? outcome : display.fail(outcome.trouble);
    } finally {
      display.show({ busy: false });
    }
  }

  /** Shows trouble for a command that is not executed, and returns that trouble. */
  refused(why: Trouble): Promise<Outcome<null>> {
    return Promise.resolve(this.#controller.display.fail(why));
  }

  /**
   * Loads a part of the pane on first use. Trouble `paneOutdated` when it fails to load, for example because a newer
   * version replaced it (office-js #3059).
   */
  async fetched<T>(fetch: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return done(await fetch());
    } catch (error) {
      this.#report(error);
      return trouble('paneOutdated');
    }
  }
}

/** Waits for all outcomes. Returns the first trouble in the list, or success. */
export async function allOf(asked: readonly Promise<Outcome<null>>[]): Promise<Outcome<null>> {
  const outcomes = await Promise.all(asked);
  return outcomes.find(one => !one.ok) ?? done(null);
}
