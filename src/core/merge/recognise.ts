import type { FieldId } from '../card/kind.ts';
import type { Reading } from '../deck/deck.ts';
import { isBlank, paragraphs } from '../text/paragraphs.ts';
import { commonSubsequence } from '../text/subsequence.ts';
import type { CardText, EntryKey, KnownEntry, NewKey, Written } from './cardText.ts';

/**
 * What was read, with the keys that its entries had before: equal texts in order keep theirs (MERGE-1), and
 * between those entries with words that are alike are taken for the same one, changed (MERGE-2). Words that are
 * back from the past, by an undo on the slide, are those of the entry that had them (MERGE-3). A box that was
 * not read keeps what is known of it (SESSION-2).
 */
export function recognise(
  known: CardText,
  reading: Reading,
  newKey: NewKey,
  written: Written = new Map(),
): CardText {
  const past = new Map<string, EntryKey>();
  for (const [key, texts] of written) for (const text of texts) past.set(text, key);
  const fields = [...reading.texts].map(
    ([field, raw]) => [field, recogniseField(known.get(field) ?? [], raw, past)] as const,
  );
  const taken = new Set(fields.flatMap(([, entries]) => entries.map(one => one.key)));
  const named = fields.map(([field, entries]): [FieldId, readonly KnownEntry[]] => {
    const all = entries.map(({ key, text, at }): KnownEntry => {
      const owner = past.get(text);
      const given = key ?? (owner !== undefined && !taken.has(owner) ? owner : newKey());
      taken.add(given);
      return { key: given, text, at };
    });
    return [field, all];
  });
  // An entry that was seen to go to another box is not in the box that was not read.
  const unread = [...reading.unread].map((field): [FieldId, readonly KnownEntry[]] => [
    field,
    (known.get(field) ?? []).filter(one => !taken.has(one.key)),
  ]);
  return new Map([...named, ...unread]);
}

/** The entries of one field with the keys that they had there before; null for those that were not there. */
function recogniseField(
  known: readonly KnownEntry[],
  raw: string,
  past: ReadonlyMap<string, EntryKey>,
): readonly { readonly key: EntryKey | null; readonly text: string; readonly at: number }[] {
  const now = paragraphs(raw).flatMap(({ text }, at) => (isBlank(text) ? [] : [{ text, at }]));
  const matches = commonSubsequence(
    known.map(one => one.text),
    now.map(one => one.text),
  );
  const keys = new Map(matches.map(([old, next]) => [next, known[old]?.key]));
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
