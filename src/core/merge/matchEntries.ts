import type { FieldId } from '../card/kind.ts';
import type { Snapshot } from '../deck/deck.ts';
import { entriesIn, isBlank, paragraphs } from '../text/paragraphs.ts';
import { commonSubsequence } from '../text/subsequence.ts';
import type { CardText, EntryKey, KnownEntry, NewKey, Written } from './cardText.ts';

/** An entry in a snapshot. `key` is null until the entry is matched. */
interface Found {
  readonly text: string;
  readonly at: number | null;
  key: EntryKey | null;
}

/** The raw text from which each list of entries was read. */
const sources = new WeakMap<readonly KnownEntry[], string>();

/**
 * Returns the entries of a snapshot with the keys that they had before. Matches equal texts in order (MERGE-1), then
 * equal texts elsewhere, then similar texts between matched neighbours (MERGE-2). An earlier text of an entry, restored
 * by an undo on the slide, gets the key of that entry (MERGE-3). An unread box keeps its known entries (SESSION-2). A
 * box with unchanged raw text returns the same list, and unchanged entries keep their objects.
 */
export function matchEntries(
  known: CardText,
  reading: Snapshot,
  newKey: NewKey,
  written: Written = new Map(),
): CardText {
  const boxes = Array.from(reading.texts, ([field, raw]): Box => {
    const before = known.get(field) ?? [];
    if (sources.get(before) === raw) return { field, raw, found: before, before, matches: [] };
    const now = paragraphs(raw);
    // Skip the unchanged entries at the start of the box.
    let head = 0;
    while (head < before.length && before[head]?.at === head && before[head]?.text === now[head]?.text)
      head++;
    const rest = now
      .slice(head)
      .map(({ text }, at): Found => ({ text, at: head + at, key: null }))
      .filter(one => !isBlank(one.text));
    const pairs = commonSubsequence(textsOf(before.slice(head)), textsOf(rest));
    for (const [old, found] of pairs) name(rest[found], before[head + old]?.key);
    const found = [...before.slice(0, head), ...rest];
    const first = head > 0 ? [[head - 1, head - 1] as const] : [];
    const matches = [...first, ...pairs.map(([old, at]) => [head + old, head + at] as const)];
    return { field, raw, found, before, matches };
  });
  const all = boxes.flatMap(one => one.found);
  const left = all.some(one => one.key === null);
  if (left) {
    const taken = new Set(all.map(one => one.key));
    const past = pastOf(written);
    nameMoved(boxes, known, taken);
    for (const box of boxes) nameChanged(box, past, taken);
    for (const one of all) {
      if (one.key !== null) continue;
      const owner = past.get(one.text);
      name(one, owner !== undefined && !taken.has(owner) ? owner : newKey());
      taken.add(one.key);
    }
  }
  const read = boxes.map(({ field, raw, found, before }): [FieldId, readonly KnownEntry[]] => {
    if (found === before) return [field, before];
    const entries = found.filter(isNamed);
    sources.set(entries, raw);
    return [field, entries];
  });
  if (reading.unread.size === 0) return new Map(read);
  const keys = new Set(all.map(one => one.key));
  // An entry that moved to another box is no longer in the unread box.
  const unread = [...reading.unread].map((field): [FieldId, readonly KnownEntry[]] => [
    field,
    (known.get(field) ?? []).filter(one => !keys.has(one.key)),
  ]);
  return new Map([...read, ...unread]);
}

/**
 * Returns the number of known entries and entries in the raw text that are not in their longest common subsequence. 0
 * when both have the same texts.
 */
export function distance(entries: readonly KnownEntry[], raw: string): number {
  const now = entriesIn(raw);
  return entries.length + now.length - 2 * commonSubsequence(textsOf(entries), now).length;
}

interface Box {
  readonly field: FieldId;
  readonly raw: string;
  /** The entries in the snapshot; the known list itself when the raw text is unchanged. */
  readonly found: readonly Found[];
  readonly before: readonly KnownEntry[];
  readonly matches: readonly (readonly [number, number])[];
}

/** Gives moved entries with an unchanged text their keys. Searches the same box first, then the other boxes. */
function nameMoved(boxes: readonly Box[], known: CardText, taken: Set<EntryKey | null>): void {
  const missing = new Map<string, EntryKey[]>();
  for (const entries of known.values())
    for (const { key, text } of entries)
      if (!taken.has(key)) missing.set(text, [...(missing.get(text) ?? []), key]);
  if (missing.size === 0) return;
  for (const mayComeFromElsewhere of [false, true])
    for (const { found, before } of boxes)
      for (const one of found) {
        if (one.key !== null) continue;
        const keys = missing.get(one.text) ?? [];
        const key = keys.find(each => mayComeFromElsewhere || before.some(entry => entry.key === each));
        if (key === undefined) continue;
        name(one, key);
        taken.add(key);
        keys.splice(keys.indexOf(key), 1);
      }
}

/** Gives edited entries of a box their keys: entries between the same neighbours, with a similar text. */
function nameChanged(
  { found, before, matches }: Box,
  past: ReadonlyMap<string, EntryKey>,
  taken: Set<EntryKey | null>,
): void {
  let [old, next] = [0, 0];
  for (const [oldMatch, nextMatch] of [...matches, [before.length, found.length] as const]) {
    const gap = before.slice(old, oldMatch).filter(one => !taken.has(one.key));
    for (; next < nextMatch; next++) {
      const one = found[next];
      if (one?.key !== null) continue;
      const owner = past.get(one.text);
      const same = gap.findIndex(each =>
        owner === undefined ? areAlike(each.text, one.text) : each.key === owner,
      );
      const entry = gap[same];
      if (!entry) continue;
      name(one, entry.key);
      taken.add(entry.key);
      gap.splice(0, same + 1);
    }
    [old, next] = [oldMatch + 1, nextMatch + 1];
  }
}

function isNamed(one: Found): one is Found & KnownEntry {
  return one.key !== null;
}

function name(one: Found | undefined, key: EntryKey | undefined): void {
  if (one && key !== undefined) one.key = key;
}

function textsOf(entries: readonly { readonly text: string }[]): readonly string[] {
  return entries.map(one => one.text);
}

function pastOf(written: Written): ReadonlyMap<string, EntryKey> {
  const past = new Map<string, EntryKey>();
  for (const [key, texts] of written) for (const text of texts) past.set(text, key);
  return past;
}

/**
 * Returns whether one text is likely an edit of the other: their common start and end cover at least half of the
 * shorter text.
 */
export function areAlike(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let [head, tail] = [0, 0];
  while (head < most && one[head] === other[head]) head++;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return (head + tail) * 2 >= most;
}
