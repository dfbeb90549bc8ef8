import { keysOf, type CardText, type EntryKey, type KnownEntry, type Written } from './cardText.ts';
import { positionAt, type Operation } from './operation.ts';

/** Puts back words that were written from here and disappeared from the slide without being removed here. */
export type Lost = Operation & { readonly do: 'add' | 'edit' };

/**
 * Returns our entries that disappeared or reverted between two snapshots. An entry with other words than it ever had was
 * changed by a person.
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

/** Returns whether someone split this text: its lines are consecutive entries, and none of them is a `known` one. */
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
 * Gives entries that reappeared by themselves (a redo on the slide, a read that was short) their keys again, and returns the
 * card with what is still lost. A reappeared entry has the same field and words, and a key that is not `known`. A key that is
 * on the card already, with later words, is not given again.
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

/** Merges losses: of one entry, only the words that it had last are kept. */
export function mergeLost(before: readonly Lost[], since: readonly Lost[]): readonly Lost[] {
  const keys = new Set(since.map(one => one.key));
  const newer = since.map((one): Lost => {
    const words = one.do === 'add' ? before.find(old => old.key === one.key)?.text : undefined;
    return words === undefined ? one : { ...one, text: words };
  });
  return [...before.filter(one => !keys.has(one.key)), ...newer];
}
