import type { CardId } from '../card/identity.ts';
import { done, type Outcome, type Trouble } from '../deck/trouble.ts';
import type { SessionState } from './state.ts';

/** What is not known from the open card. */
export type Shown = Omit<SessionState, 'card' | 'undoSize' | 'redoSize' | 'lost' | 'onlyHere'>;

/** An outcome that was shown already. */
export type Told = { readonly ok: false; readonly trouble: Trouble };

/** Holds what the pane shows, and notifies its subscribers. */
export class SessionStore {
  readonly #stateOf: (shown: Shown) => SessionState;
  readonly #listeners = new Set<() => void>();
  #shown: Shown = {
    phase: 'starting',
    cards: [],
    leftovers: [],
    unplaced: [],
    smallestSize: null,
    aid: null,
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

  /** Calls the listener after each change of the state. Returns a function that unsubscribes it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(change: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...change };
    this.#state = null;
    this.notify();
  }

  /** Shows no longer that words wait for a card that is not in this deck. */
  dropLeftover(card: CardId): void {
    this.show({ leftovers: this.#shown.leftovers.filter(one => one.card !== card) });
  }

  /** Calls the listeners although the state is the same: something beside it changed. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Clears the trouble: something succeeded. */
  succeeded(): Outcome<null> {
    if (this.#shown.trouble) this.show({ trouble: null });
    return done(null);
  }

  fail(why: Trouble): Told {
    this.show({ trouble: why });
    return { ok: false, trouble: why };
  }

  /** Marks the shown trouble as one of a read: the next read that succeeds clears it. */
  mayPass(): void {
    this.#passing = this.#shown.trouble;
  }

  /** A read succeeded: clears the trouble of reads before it. */
  passed(): void {
    if (this.#passing && this.#passing === this.#shown.trouble) this.show({ trouble: null });
    this.#passing = null;
  }
}
