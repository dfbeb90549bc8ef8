import type { CardId } from '../card/identity.ts';

/**
 * Stores the journals of cards between sessions of the pane, on this machine only: one text per card. Never throws. A
 * store that keeps nothing is valid too.
 */
export interface JournalStore {
  cards(): readonly CardId[];
  read(card: CardId): string | null;
  /** Replaces the card's journal with the first of these texts that fits. Makes each text only when it is needed. */
  write(card: CardId, ...texts: readonly [MakeText, ...MakeText[]]): void;
  remove(card: CardId): void;
  /**
   * Returns the journals of the card that closed panes left behind, without the journal that `read` returns. A journal
   * can be removed after its queued words are stored elsewhere. A store without this method has no such journals.
   */
  abandoned?(card: CardId): readonly AbandonedJournal[];
  /** Checks again which panes are closed, to find the journals they left behind. Never fails. */
  lookAgain?(): Promise<void>;
  /**
   * Returns whether the last write for the card outlives this window. A store without this method is assumed to be
   * persistent.
   */
  lasts?(card: CardId): boolean;
}

/** A journal of a card that a closed pane left behind. */
export interface AbandonedJournal {
  readonly text: string;
  /** Replaces the text of the journal, or removes the journal with null. Does nothing if the text has changed. */
  readonly replace: (text: string | null) => void;
}

/** Makes the text of a journal. */
export type MakeText = () => string;

/** Creates a store that keeps journals in memory until the page is closed. */
export function memoryJournals(): JournalStore {
  const texts = new Map<CardId, () => string>();
  return {
    cards: () => [...texts.keys()],
    read: card => texts.get(card)?.() ?? null,
    write(card, text) {
      let made: string | null = null;
      texts.set(card, () => (made ??= text()));
    },
    remove: card => void texts.delete(card),
  };
}
