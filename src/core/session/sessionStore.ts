import type { CardId } from '../card/identity.ts';
import type { Inserted } from '../deck/deck.ts';
import { done, type Outcome, type Trouble } from '../deck/trouble.ts';
import type { SessionState } from './state.ts';

/** The part of the session state that does not come from the open card. */
export type Shown = Omit<SessionState, 'card' | 'undoSize' | 'redoSize' | 'lost' | 'onlyHere'>;

/** Trouble that is already shown. */
export type ShownTrouble = { readonly ok: false; readonly trouble: Trouble };

/** Holds the state that the pane shows, and notifies its subscribers. */
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
  /** The shown trouble of a failed read, which the next successful read clears. */
  #passing: Trouble | null = null;
  /** The cached state; null until it is requested after a change. */
  #state: SessionState | null = null;

  /** `stateOf` adds the state of the open card. */
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

  /** Removes the leftover words of a card from the state. */
  dropLeftover(card: CardId): void {
    this.show({ leftovers: this.#shown.leftovers.filter(one => one.card !== card) });
  }

  /** Shows the position of a new slide that PowerPoint put at the end of the deck. */
  inserted({ position, atEnd }: Inserted): void {
    if (atEnd) this.show({ trouble: { code: 'insertedAtEnd', facts: { slide: position } } });
  }

  /** Calls the listeners without a state change, for example after a change of the draft. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Clears the shown trouble after a success. */
  succeeded(): Outcome<null> {
    if (this.#shown.trouble) this.show({ trouble: null });
    return done(null);
  }

  fail(why: Trouble): ShownTrouble {
    this.show({ trouble: why });
    return { ok: false, trouble: why };
  }

  /** Marks the shown trouble as trouble of a read, so that the next successful read clears it. */
  mayPass(): void {
    this.#passing = this.#shown.trouble;
  }

  /** Clears the trouble of earlier reads after a successful read. */
  passed(): void {
    if (this.#passing && this.#passing === this.#shown.trouble) this.show({ trouble: null });
    this.#passing = null;
  }
}
