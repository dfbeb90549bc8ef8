import type { SessionState } from '../../core/session/state.ts';

/** A quicker way to do a command: the keys of the list, dragging, or the undo key. */
export type QuickerWay = 'list' | 'drag' | 'undo';

export const quickerWays: readonly QuickerWay[] = ['list', 'drag', 'undo'];

/** The part of the state from which `suggestQuickerWay` derives a hint. */
export type Seen = Pick<SessionState, 'card' | 'redoSize'>;

/**
 * Returns the hint for the latest change: `drag` when an entry moved to another column, `list` when an entry was edited
 * or removed, `undo` after an undo. Returns null after other changes, and when another slide was opened.
 */
export function suggestQuickerWay(before: Seen, now: Seen): QuickerWay | null {
  if (now.redoSize > before.redoSize) return 'undo';
  if (!before.card || before.card.card.slide !== now.card?.card.slide) return null;
  const standing = new Map(
    now.card.fields.flatMap(({ field, entries }) => entries.map(one => [one.key, { field, text: one.text }])),
  );
  let isChanged = false;
  for (const { field, entries } of before.card.fields)
    for (const { key, text } of entries) {
      const found = standing.get(key);
      if (found && found.field !== field) return 'drag';
      isChanged ||= found?.text !== text;
    }
  return isChanged ? 'list' : null;
}

/** Returns how many entries the card has. */
export function countEntries({ card }: Seen): number {
  return card?.fields.reduce((sum, one) => sum + one.entries.length, 0) ?? 0;
}
