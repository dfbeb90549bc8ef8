import { isFilled } from '../card/data.ts';
import type { FieldId } from '../card/kind.ts';
import type { CardState } from '../session/cardState.ts';

/** An entry of the working card, and whether it is on the definitive card. */
export interface Choice {
  readonly field: FieldId;
  readonly text: string;
  /** The entry's words on the definitive card; null when the entry was left out. */
  readonly wording: string | null;
}

/** An entry of the definitive card, and its earlier texts. */
export interface MadeEntry {
  readonly text: string;
  readonly madeOf: readonly string[];
  /** The field that the entry is in. When omitted, the entry counts for every field. */
  readonly field?: FieldId;
}

/**
 * Returns a choice for every entry of the working card, in card order. An entry that was moved to another field of the definitive
 * card still counts for its own field, unless the working card has the same text in that other field.
 */
export function choices(
  working: ReadonlyMap<FieldId, readonly string[]>,
  definitive: readonly MadeEntry[],
): readonly Choice[] {
  const standing = byText(definitive, one => [one.text]);
  const made = byText(definitive, one => one.madeOf);
  const saidIn = new Map(Array.from(working, ([field, texts]) => [field, new Set(texts)] as const));
  return [...working].flatMap(([field, texts]) =>
    texts.map((text): Choice => {
      const counts = (one: MadeEntry): boolean =>
        one.field === undefined || one.field === field || saidIn.get(one.field)?.has(text) !== true;
      const entry = standing.get(text)?.find(counts) ?? made.get(text)?.findLast(counts);
      return { field, text, wording: entry?.text ?? null };
    }),
  );
}

/** Returns the entries by each of the texts that `textsOf` returns for them. */
function byText(
  entries: readonly MadeEntry[],
  textsOf: (entry: MadeEntry) => readonly string[],
): ReadonlyMap<string, readonly MadeEntry[]> {
  const found = new Map<string, MadeEntry[]>();
  for (const entry of entries)
    for (const text of textsOf(entry)) {
      const others = found.get(text);
      if (others) others.push(entry);
      else found.set(text, [entry]);
    }
  return found;
}

/**
 * Returns the entries of an open definitive card. Their earlier texts come from the journal on this machine: the file
 * contains neither those texts nor hashes of them.
 */
export function madeEntries({ text, written, annotations }: CardState): readonly MadeEntry[] {
  return [...text].flatMap(([field, entries]) =>
    entries.map(one => {
      const first = written.get(one.key)?.[0];
      const literal = annotations.get(one.key)?.literal;
      return { text: one.text, madeOf: [first, literal].filter(isFilled), field };
    }),
  );
}
