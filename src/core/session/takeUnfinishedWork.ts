import type { CardKind } from '../card/kind.ts';
import type { Snapshot } from '../deck/deck.ts';
import { applySnapshot, isBelievable } from './cardState.ts';
import type { CardSync } from './cardSync.ts';
import type { EntryKeys } from './entryKeys.ts';
import { lastKey, restoreCard } from './journal.ts';
import type { ParkedCards } from './parkedCards.ts';

/**
 * Takes over the unfinished work in journals of a card that closed panes left behind. The snapshot must already be
 * applied to the card.
 */
export function takeUnfinishedWork(
  writer: CardSync,
  reading: Snapshot,
  {
    kind,
    shelf,
    keys,
    isOpen,
  }: {
    readonly kind: CardKind;
    readonly shelf: ParkedCards;
    readonly keys: EntryKeys;
    readonly isOpen: boolean;
  },
): void {
  const { card } = writer.state;
  for (const { journal, replace } of shelf.abandoned(card.identity.id)) {
    keys.passOver(lastKey(journal));
    const other = restoreCard(card, journal, kind);
    if (!isBelievable(reading, other)) continue;
    writer.dispatch({ type: 'takenOver', other: applySnapshot(other, reading, keys.next) });
    // Save first, then remove the other journal, so that no pane opened later finds the work in two journals.
    shelf.keep(writer.state, isOpen);
    replace(null);
  }
}
