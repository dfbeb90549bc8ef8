import { keysOf, type CardText, type EntryKey, type KnownEntry, type Written } from './cardText.ts';
import { positionAt, type Operation } from './operation.ts';

/** What puts back words that were written from here and that the slide lost without anybody having removed them here. */
export type Lost = Operation & { readonly do: 'add' | 'edit' };

/**
 * What of the words that were written from here the slide lost between two readings: an entry that is gone, or
 * one that reads as it did before it was edited here. An entry with quite other words was changed by a person.
 */
export function lostBetween(before: CardText, after: CardText, written: Written): readonly Lost[] {
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
 * The card, and what is still lost, after what came back by itself (a redo on the slide, a read that was short)
 * is the same again: an entry in the same field with the same words, whose key is not a `known` one. An entry that is on the
 * card with later words keeps its key to itself.
 */
export function recovered(
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

/** All that is lost, when more was lost since: of one entry only the words that it had last. */
export function lostInAll(before: readonly Lost[], since: readonly Lost[]): readonly Lost[] {
  const keys = new Set(since.map(one => one.key));
  const newer = since.map((one): Lost => {
    const words = one.do === 'add' ? before.find(old => old.key === one.key)?.text : undefined;
    return words === undefined ? one : { ...one, text: words };
  });
  return [...before.filter(one => !keys.has(one.key)), ...newer];
}
