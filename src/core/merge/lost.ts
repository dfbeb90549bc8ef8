import { keysOf, type CardText, type EntryKey, type KnownEntry, type Written } from './cardText.ts';
import { positionAt, type Operation } from './operation.ts';

/**
 * An operation that restores words which this pane wrote and which disappeared from the slide although nobody removed
 * them in this pane.
 */
export type Lost = Operation & { readonly do: 'add' | 'edit' };

/**
 * Returns the operations that restore our entries which disappeared or reverted between two snapshots. An entry with a
 * text that it never had before was edited by a person, and is not lost.
 */
export function findLost(before: CardText, after: CardText, written: Written): readonly Lost[] {
  const changed = [...before].flatMap(([field, entries]) =>
    entries.flatMap((entry, index) => {
      const now = after.get(field)?.[index];
      return now?.key === entry.key && now.text === entry.text ? [] : [{ field, entries, entry, index }];
    }),
  );
  if (changed.length === 0) return [];
  const kept = new Map([...after.values()].flatMap(entries => entries.map(one => [one.key, one])));
  const known = keysOf(before);
  return changed.flatMap(({ field, entries, entry: { key, text }, index }): Lost[] => {
    const texts = written.get(key);
    if (texts?.at(-1) !== text) return [];
    const now = kept.get(key);
    if (!now && standsInParts(text, after.get(field) ?? [], known)) return [];
    if (!now) return [{ do: 'add', key, field, text, to: positionAt(entries, index) }];
    return now.text !== text && texts.includes(now.text)
      ? [{ do: 'edit', key, field, text, base: now.text }]
      : [];
  });
}

/**
 * Returns whether someone split this text into several entries: its lines are consecutive entries with keys that are
 * not in `known`.
 */
function standsInParts(text: string, entries: readonly KnownEntry[], known: ReadonlySet<EntryKey>): boolean {
  const lines = text.split('\n');
  return (
    lines.length > 1 &&
    entries.some((_, start) =>
      lines.every((line, at) => {
        const entry = entries[start + at];
        return entry?.text === line && !known.has(entry.key);
      }),
    )
  );
}

/**
 * Restores the keys of lost entries that reappeared on the slide, and returns the card with the remaining losses. An
 * entry reappears after a redo on the slide, or after an incomplete read. A reappeared entry has the field and text of
 * the lost entry, and a key that is not in `known`. A key that is already on the card is not used again.
 */
export function restoreReappeared(
  lost: readonly Lost[],
  card: CardText,
  known: ReadonlySet<EntryKey>,
): { readonly lost: readonly Lost[]; readonly card: CardText } {
  const left = new Set(lost);
  const there = keysOf(card);
  const found = new Map(
    [...card].map(([field, entries]) => [
      field,
      entries.map(entry => {
        for (const one of left) {
          if (one.field !== field) continue;
          const isBack = one.text === entry.text && !known.has(entry.key) && !there.has(one.key);
          if (one.do === 'add' && isBack) {
            left.delete(one);
            return { ...entry, key: one.key };
          }
          if (one.do === 'edit' && one.key === entry.key && entry.text === one.text) left.delete(one);
        }
        return entry;
      }),
    ]),
  );
  return { lost: [...left], card: found };
}

/**
 * Merges two lists of operations that restore lost words. Keeps one operation per entry, with the latest text that this
 * pane wrote.
 */
export function mergeLost(before: readonly Lost[], since: readonly Lost[]): readonly Lost[] {
  const keys = new Set(since.map(one => one.key));
  const newer = since.map((one): Lost => {
    const words = one.do === 'add' ? before.find(old => old.key === one.key)?.text : undefined;
    return words === undefined ? one : { ...one, text: words };
  });
  return [...before.filter(one => !keys.has(one.key)), ...newer];
}
