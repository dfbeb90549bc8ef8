import type { Language } from '../card/language.ts';
import type { CardState } from './cardState.ts';
import type { JournalStore } from './journalStore.ts';
import type { CardEvent } from './reduce.ts';

/** An event, and the state of the card before and after it. */
export interface CardChange {
  readonly before: CardState;
  readonly event: CardEvent;
  readonly after: CardState;
}

/** The external dependencies of the session. The core has no clock and no randomness of its own. */
export interface Environment {
  /** Returns a new globally unique id (RFC 9562). */
  newId(): string;
  /** Returns today's date, formatted for the card's footer in this language. */
  today(language: Language): string;
  /** Returns the time in ms since the epoch. */
  now(): number;
  readonly journal: JournalStore;
  /** Receives every exception: a bug, or an error of the client library without an Office code. */
  report(error: unknown): void;
  /** Receives each task of the session's queue when it starts, to check that it ends. */
  readonly begun?: (task: Promise<unknown>) => void;
  /** Receives each event that changes a card's state. For developer tools. */
  trace?(change: CardChange): void;
}
