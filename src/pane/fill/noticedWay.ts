import type { SessionState } from '../../core/session/state.ts';

/** Another way to do what was just done by hand. */
export type OtherWay = 'list' | 'drag' | 'undo';

export const otherWays: readonly OtherWay[] = ['list', 'drag', 'undo'];

/** What a hint is noticed from. */
export type Seen = Pick<SessionState, 'card' | 'redoSize'>;

/**
 * Returns the other way that helps after this change: dragging after an entry went to another column, the keys of the list after
 * one was edited or removed, the key of undo after an undo. Null after anything else, and on another slide.
 */
export function noticedWay(before: Seen, now: Seen): OtherWay | null {
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
