import { done, type Outcome, type Trouble } from '../deck/trouble.ts';
import type { SessionState } from './state.ts';

/** What is not known from the open card. */
export type Shown = Omit<SessionState, 'card' | 'undoSize' | 'redoSize' | 'lost' | 'onlyHere'>;

/** An outcome that was shown already. */
export type Told = { readonly ok: false; readonly trouble: Trouble };

/** What the pane shows, and who is told when it changes. */
export class Display {
  readonly #stateOf: (shown: Shown) => SessionState;
  readonly #listeners = new Set<() => void>();
  #shown: Shown = {
    phase: 'starting',
    cards: [],
    leftovers: [],
    unplaced: [],
    smallestSize: null,
    busy: false,
    trouble: null,
  };
  /** Trouble of a reading, until one succeeds. */
  #passing: Trouble | null = null;
  /** Made when someone asks for it. */
  #state: SessionState | null = null;

  /** `stateOf` adds what is known from the open card. */
  constructor(stateOf: (shown: Shown) => SessionState) {
    this.#stateOf = stateOf;
  }

  get state(): SessionState {
    return (this.#state ??= this.#stateOf(this.#shown));
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Calls the listener after each change of the state. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#state = null;
    this.notify();
  }

  /** Calls the listeners although the state is the same: something beside it changed. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Something succeeded: trouble of before is over. */
  succeeded(): Outcome<null> {
    if (this.#shown.trouble) this.show({ trouble: null });
    return done(null);
  }

  fail(why: Trouble): Told {
    this.show({ trouble: why });
    return { ok: false, trouble: why };
  }

  /** The trouble that is shown is of a reading: it is over at the next reading that succeeds. */
  mayPass(): void {
    this.#passing = this.#shown.trouble;
  }

  /** A reading succeeded. */
  passed(): void {
    if (this.#passing && this.#passing === this.#shown.trouble) this.show({ trouble: null });
    this.#passing = null;
  }
}
