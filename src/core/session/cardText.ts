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

/** Gives keys that were never given before. */
export type NewKey = () => EntryKey;

/**
 * What was read, with the keys that its entries had before: equal texts in order keep theirs, and between
 * those the entries that were changed take over the keys of the ones they replaced.
 */
export function recognise(known: CardText, reading: Reading, newKey: NewKey): CardText {
  return new Map(
    [...reading.texts].map(([field, raw]) => [field, recogniseField(known.get(field) ?? [], raw, newKey)]),
  );
}

function recogniseField(known: readonly KnownEntry[], raw: string, newKey: NewKey): readonly KnownEntry[] {
  const now = paragraphs(raw).flatMap(({ text }, at) => (isBlank(text) ? [] : [{ text, at }]));
  const keys = new Map<number, EntryKey>();
  let old = 0;
  let next = 0;
  for (const [oldMatch, nextMatch] of [
    ...commonSubsequence(known, now),
    [known.length, now.length] as const,
  ]) {
    // A gap between two matches: as many changed entries as both sides have there.
    for (; old < oldMatch && next < nextMatch; old++, next++) keys.set(next, keyAt(known, old));
    old = oldMatch + 1;
    next = nextMatch + 1;
    if (oldMatch < known.length) keys.set(nextMatch, keyAt(known, oldMatch));
  }
  return now.map(({ text, at }, index) => ({ key: keys.get(index) ?? newKey(), text, at }));
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
