import type { FieldId } from '../card/kind.ts';
import type { Reading } from '../deck/deck.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import type { EntryKey } from './state.ts';

/** One entry that the session knows. */
export interface KnownEntry {
  readonly key: EntryKey;
  readonly text: string;
  /** Index of its paragraph in the field's raw text, or null for one that is not there yet. */
  readonly at: number | null;
}

/** The entries of a card by field; a field whose box is missing is not in the map. */
export type CardText = ReadonlyMap<FieldId, readonly KnownEntry[]>;

/** The texts that entries were given from here, the latest last; before them, the one that each had. */
export type Written = ReadonlyMap<EntryKey, readonly string[]>;

/** Gives keys that were never given before. */
export type NewKey = () => EntryKey;

/**
 * What was read, with the keys that its entries had before: equal texts in order keep theirs, and between
 * those entries with words that are alike are taken for the same one, changed. Words that are back from
 * the past (an undo on the slide) are those of the entry that had them.
 */
export function recognise(
  known: CardText,
  reading: Reading,
  newKey: NewKey,
  written: Written = new Map(),
): CardText {
  const past = new Map([...written].flatMap(([key, texts]) => texts.map(text => [text, key] as const)));
  const fields = [...reading.texts].map(
    ([field, raw]) => [field, recogniseField(known.get(field) ?? [], raw, past)] as const,
  );
  const taken = new Set(fields.flatMap(([, entries]) => entries.map(one => one.key)));
  const named = fields.map(([field, entries]) => {
    const all = entries.map(({ key, text, at }): KnownEntry => {
      const owner = past.get(text);
      const given = key ?? (owner !== undefined && !taken.has(owner) ? owner : newKey());
      taken.add(given);
      return { key: given, text, at };
    });
    return [field, all] as const;
  });
  return new Map(named);
}

/** The keys of all entries. */
export function keysOf(card: CardText): ReadonlySet<EntryKey> {
  return new Set([...card.values()].flatMap(entries => entries.map(one => one.key)));
}

/** The entries of one field with the keys that they had there before; null for those that were not there. */
function recogniseField(
  known: readonly KnownEntry[],
  raw: string,
  past: ReadonlyMap<string, EntryKey>,
): readonly { readonly key: EntryKey | null; readonly text: string; readonly at: number }[] {
  const now = paragraphs(raw).flatMap(({ text }, at) => (isBlank(text) ? [] : [{ text, at }]));
  const matches = commonSubsequence(known, now);
  const keys = new Map(matches.map(([old, next]) => [next, keyAt(known, old)]));
  let [old, next] = [0, 0];
  for (const [oldMatch, nextMatch] of [...matches, [known.length, now.length] as const]) {
    const before = known.slice(old, oldMatch);
    for (; next < nextMatch; next++) {
      const text = now[next]?.text ?? '';
      const owner = past.get(text);
      const same = before.findIndex(one => (owner === undefined ? alike(one.text, text) : one.key === owner));
      const entry = before[same];
      if (!entry) continue;
      keys.set(next, entry.key);
      before.splice(0, same + 1);
    }
    [old, next] = [oldMatch + 1, nextMatch + 1];
  }
  return now.map(({ text, at }, index) => ({ key: keys.get(index) ?? null, text, at }));
}

/** Whether one text is likely the other one after an edit: half of the shorter one is their common start and end. */
function alike(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < most && one[head] === other[head]) head++;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return (head + tail) * 2 >= most;
}

function keyAt(known: readonly KnownEntry[], at: number): EntryKey {
  const entry = known[at];
  if (!entry) throw new Error(`No entry ${at}`);
  return entry.key;
}

/** Pairs of indices of a longest common subsequence of equal texts. */
function commonSubsequence(
  a: readonly { readonly text: string }[],
  b: readonly { readonly text: string }[],
): readonly (readonly [number, number])[] {
  // The common start and end are most of every reading; the table is only for what lies between.
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.text === b[head]?.text) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)?.text === b.at(-1 - tail)?.text)
    tail++;
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const length = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const same = a[head + row]?.text === b[head + column]?.text;
      const best = same
        ? length(row + 1, column + 1) + 1
        : Math.max(length(row + 1, column), length(row, column + 1));
      lengths[row]?.fill(best, column, column + 1);
    }
  }
  const pairs: (readonly [number, number])[] = Array.from({ length: head }, (_, at) => [at, at] as const);
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (a[head + row]?.text === b[head + column]?.text) pairs.push([head + row++, head + column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
  for (let at = tail; at > 0; at--) pairs.push([a.length - at, b.length - at]);
  return pairs;
}
