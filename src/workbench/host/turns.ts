import type { Clock } from './clock.ts';

/**
 * The result of a turn: `finish` runs after `after` milliseconds, and not before `ready` resolves. Null when nothing
 * remains to run.
 */
export type Turn = {
  readonly after: number;
  readonly finish: () => void;
  /** Must not reject. */
  readonly ready?: Promise<unknown> | null;
} | null;

/**
 * Serial queue of one page. Runs each turn in its own task, in the order of arrival. Each turn waits until the previous
 * turn is finished, because the simulated program has one thread.
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

  /** Drops all turns and accepts no new ones. Call this when the page is closed. */
  close(): void {
    this.#open = false;
    this.#asked.length = 0;
    this.#rest();
  }

  /** Resolves when all turns are finished. */
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
      if (taken && taken.after > 0) this.#clock.after(taken.after, () => this.#await(taken));
      else this.#await(taken);
    });
  }

  #await(turn: Turn): void {
    if (turn?.ready) void turn.ready.then(() => this.#finish(turn));
    else this.#finish(turn);
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
