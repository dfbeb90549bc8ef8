import type { Clock } from './clock.ts';

/** What a turn comes to: something to do when so many milliseconds have passed. Null for nothing at all. */
export type Turn = { readonly after: number; readonly finish: () => void } | null;

/**
 * The turns of one page: each is taken in a task of its own, in the order in which they were asked for, and
 * the next waits until the one before is finished, as the program has one thread.
 */
export class Turns {
  readonly #clock: Clock;
  readonly #asked: (() => Turn)[] = [];
  #idle: (() => void)[] = [];
  #busy = false;
  #open = true;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  ask(turn: () => Turn): void {
    if (!this.#open) return;
    this.#asked.push(turn);
    if (!this.#busy) this.#next();
  }

  /** The page is gone: no turn is taken or finished any more. */
  close(): void {
    this.#open = false;
    this.#asked.length = 0;
    this.#rest();
  }

  /** Resolves when there is no turn left to take or to finish. */
  async idle(): Promise<void> {
    if (this.#busy && this.#open) await new Promise<void>(resolve => this.#idle.push(resolve));
  }

  #next(): void {
    const turn = this.#asked.shift();
    if (!turn) {
      this.#rest();
      return;
    }
    this.#busy = true;
    this.#clock.after(0, () => {
      const taken = this.#open ? turn() : null;
      if (taken && taken.after > 0) this.#clock.after(taken.after, () => this.#finish(taken));
      else this.#finish(taken);
    });
  }

  #finish(turn: Turn): void {
    try {
      if (this.#open) turn?.finish();
    } finally {
      this.#next();
    }
  }

  #rest(): void {
    this.#busy = false;
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
