import type { CardKind } from '../card/kind.ts';
import type { Snapshot } from '../deck/deck.ts';
import { applySnapshot, isBelievable } from './cardState.ts';
import type { CardSync } from './cardSync.ts';
import type { EntryKeys } from './entryKeys.ts';
import { lastKey, restoreCard } from './journal.ts';
import type { ParkedCards } from './parkedCards.ts';

/**
 * Takes over the unfinished work in journals of a card that closed panes left behind. The snapshot must already be
 * applied to the card. Loads its code on first use; if that fails, the journals stay where they are. Returns undefined,
 * without a pause in which the pane is drawn, when there are no such journals.
 */
export function takeUnfinishedWork(
  writer: CardSync,
  reading: Snapshot,
  world: Taking,
): Promise<void> | undefined {
  const abandoned = world.shelf.abandoned(writer.state.card.identity.id);
  return abandoned.length > 0 ? take(abandoned, writer, reading, world) : undefined;
}

/** What taking over needs from the session. */
interface Taking {
  readonly kind: CardKind;
  readonly shelf: ParkedCards;
  readonly keys: EntryKeys;
  /** Whether the card is open. */
  readonly isOpen: boolean;
}

async function take(
  abandoned: ReturnType<ParkedCards['abandoned']>,
  writer: CardSync,
  reading: Snapshot,
  { kind, shelf, keys, isOpen }: Taking,
): Promise<void> {
  const { card } = writer.state;
  const later = await import('./unfinishedWork.ts').catch(() => null);
  if (!later) return;
  for (const { journal, replace } of abandoned) {
    keys.passOver(lastKey(journal));
    const other = restoreCard(card, journal, kind);
    if (!isBelievable(reading, other)) continue;
    const same = applySnapshot(other, reading, keys.next);
    writer.dispatch({
      type: 'unfinishedWorkTaken',
      work: later.withUnfinishedWork(writer.state, same, keys.next),
    });
    // Save first, then remove the other journal, so that no pane opened later finds the work in two journals.
    shelf.keep(writer.state, isOpen);
    replace(null);
  }
}
