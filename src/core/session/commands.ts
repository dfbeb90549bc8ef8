import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import type { CardController } from './cardController.ts';

/** Runs what a person asks for, in its turn, and shows what became of it. */
export class Commands {
  readonly #controller: CardController;
  readonly #report: (error: unknown) => void;

  /** `report` is told of the error of a part of the pane that could not be fetched. */
  constructor(controller: CardController, report: (error: unknown) => void) {
    this.#controller = controller;
    this.#report = report;
  }

  /** Runs a task in its turn. */
  run<T>(task: () => Promise<T>): Promise<T> {
    return this.#controller.turns.run(task);
  }

  /** Runs a task in its turn, and shows its trouble; where it succeeds, clears the trouble that was shown. */
  told(task: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    return this.run(async () => {
      const outcome = await task();
      return outcome.ok ? this.#controller.display.succeeded() : this.#controller.troubled(outcome.trouble);
    });
  }

  /** Runs a task in its turn, and says meanwhile that the pane is busy. Shows its trouble. */
  whileBusy(task: () => Promise<Outcome<null>>): Promise<Outcome<null>> {
    return this.#busy(this.run(task));
  }

  /** The same with a part of the pane, which is fetched before the turn: words that are said meanwhile do not wait for it. */
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

  /** Shows why something is not done. */
  refused(why: Trouble): Promise<Outcome<null>> {
    return Promise.resolve(this.#controller.display.fail(why));
  }

  /** Returns a part of the pane that is fetched when it is first needed. Trouble `paneOutdated` when it is gone (office-js #3059). */
  async fetched<T>(fetch: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return done(await fetch());
    } catch (error) {
      this.#report(error);
      return trouble('paneOutdated');
    }
  }
}

/** Waits for all; the first trouble is that of the whole. */
export async function allOf(asked: readonly Promise<Outcome<null>>[]): Promise<Outcome<null>> {
  const outcomes = await Promise.all(asked);
  return outcomes.find(one => !one.ok) ?? done(null);
}
