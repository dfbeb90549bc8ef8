import type { CardId } from '../card/identity.ts';

/**
 * Where the journals of the cards are kept between two lives of the pane, on this machine only: one text for
 * each card. Never throws; a store that keeps nothing is a good one too.
 */
export interface JournalStore {
  cards(): readonly CardId[];
  read(card: CardId): string | null;
  /** Keeps the first of these texts for which there is room, in the place of what it kept; each is made when it is asked for. */
  write(card: CardId, ...texts: readonly [MakeText, ...MakeText[]]): void;
  remove(card: CardId): void;
  /**
   * Returns the journals of the card that closed panes left, without the one that `read` returns. A journal can be removed
   * when its queued words are stored elsewhere. A store without this member has no such journals.
   */
  others?(card: CardId): readonly LeftJournal[];
  /** Looks again which panes are closed, and so which journals are left. Never fails. */
  lookAgain?(): Promise<void>;
  /** Returns whether what was written of a card outlives this window. A store without this member is taken to last. */
  lasts?(card: CardId): boolean;
}

/** A journal of a card besides its own. */
export interface LeftJournal {
  readonly text: string;
  /** Puts another text in its place, or with null removes it, if it still says the same. */
  readonly replace: (text: string | null) => void;
}

/** Makes the text of a journal. */
export type MakeText = () => string;

/** A store that keeps journals as long as the page lives. */
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
