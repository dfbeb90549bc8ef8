import { trouble, type Outcome } from '../core/deck/trouble.ts';
import { isRefusal } from './officeError.ts';
import { CallerError, mayHelpAgain, troubleOf } from './officeTrouble.ts';
import { Queue, type Timing } from './queue.ts';

/**
 * How many times to try a read. Each attempt uses a new request context, because only that helps (web, office-js
 * #6741).
 */
const READINGS = 2;

/** The delay before a failed read is tried again, in ms. */
const BEFORE_READING_AGAIN = 300;

/** The number of refused writes, while reads succeed, after which the deck may be read-only. */
const REFUSALS = 2;

export type Context = PowerPoint.RequestContext;

/** One turn in the queue of calls to PowerPoint. */
export interface Turn {
  /** Aborted when the turn times out. After that, the task must change nothing. */
  readonly givenUp: AbortSignal;
  /** Runs a task that only reads, in its own request context. Tries a failed task again, up to `readings` attempts. */
  read<T>(task: (context: Context) => Promise<T>, readings?: number): Promise<T>;
  /**
   * Runs a task that changes the deck, in its own request context. Never retries, because a failed call may have
   * worked.
   */
  change<T>(task: (context: Context) => Promise<T>): Promise<T>;
  /** Reports that a failed change reached the deck after all, so that it does not count as a refusal. */
  worked(): void;
}

/** Runs all calls to PowerPoint one at a time, in order, and converts Office errors to trouble. */
export class Calls {
  readonly #powerPoint: typeof PowerPoint;
  readonly #log: (error: unknown) => void;
  readonly #queue: Queue;
  /** The number of refused writes since the last successful write. */
  #refusals = 0;
  #canRead = false;

  /** `log` receives the Office errors that become `hostFailed`, and those of reads that are tried again. */
  constructor(powerPoint: typeof PowerPoint, timing: Timing, log: (error: unknown) => void) {
    this.#powerPoint = powerPoint;
    this.#log = log;
    this.#queue = new Queue(timing);
  }

  /**
   * Queues a task. Resolves with its outcome, or with trouble for an Office error. Rejects with an error that the
   * caller's own function threw.
   */
  take<T>(task: (turn: Turn) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.#queue.run<Outcome<T>>(
      givenUp => task(this.#turn(givenUp)).catch((error: unknown) => this.#failed(error)),
      () => trouble('noAnswer'),
      outcome =>
        !outcome.ok && (outcome.trouble.code === 'hostFailed' || outcome.trouble.code === 'noAnswer'),
    );
  }

  #turn(givenUp: AbortSignal): Turn {
    return {
      givenUp,
      read: async (task, readings = READINGS) => {
        for (let left = readings - 1; ; left--) {
          try {
            const value = await this.#run(task);
            this.#canRead = true;
            return value;
          } catch (error) {
            this.#canRead = false;
            if (left <= 0 || !mayHelpAgain(error)) throw error;
            this.#log(error);
            await this.#queue.pause(BEFORE_READING_AGAIN);
            givenUp.throwIfAborted();
          }
        }
      },
      change: async task => {
        givenUp.throwIfAborted();
        try {
          const value = await this.#run(task);
          this.#refusals = 0;
          return value;
        } catch (error) {
          if (isRefusal(error)) this.#refusals++;
          throw error;
        }
      },
      worked: () => (this.#refusals = 0),
    };
  }

  /** Is async, so that an error that Office.js throws synchronously becomes a rejection. */
  async #run<T>(task: (context: Context) => Promise<T>): Promise<T> {
    return this.#powerPoint.run(task);
  }

  #failed(error: unknown): ReturnType<typeof trouble> {
    if (error instanceof CallerError) throw error.cause;
    const found = troubleOf(error);
    if (found.code !== 'hostFailed') return { ok: false, trouble: found };
    this.#log(error);
    const isRefused = isRefusal(error) && this.#canRead && this.#refusals >= REFUSALS;
    return isRefused ? trouble('readOnlyPerhaps') : { ok: false, trouble: found };
  }
}
