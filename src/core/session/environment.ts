import type { Language } from '../card/language.ts';
import type { CardState } from './cardState.ts';
import type { JournalStore } from './journalStore.ts';
import type { CardEvent } from './reduce.ts';

/** An event, and what was known of a card before and after it. */
export interface CardChange {
  readonly before: CardState;
  readonly event: CardEvent;
  readonly after: CardState;
}

/** What the session needs of the world; the core has no clock and no chance of its own. */
export interface Environment {
  /** A new globally unique id (RFC 9562). */
  newId(): string;
  /** Today's date as the card's footer says it in this language. */
  today(language: Language): string;
  /** The time, in ms since the epoch. */
  now(): number;
  readonly journal: JournalStore;
  /** Is told of every exception: a bug, or an error of the client library without an Office code. */
  report(error: unknown): void;
  /** Is told of each event that changes what is known of a card. For developer tools. */
  trace?(change: CardChange): void;
}
