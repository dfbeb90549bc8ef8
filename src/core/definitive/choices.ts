import { isFilled } from '../card/data.ts';
import type { FieldId } from '../card/kind.ts';
import type { CardState } from '../session/cardState.ts';

/** One entry of the working card, and what became of it. */
export interface Choice {
  readonly field: FieldId;
  readonly text: string;
  /** The words in which it stands on the definitive card; null when it was left out. */
  readonly wording: string | null;
}

/** One entry of the definitive card, and the texts that it had before. */
export interface MadeEntry {
  readonly text: string;
  readonly madeOf: readonly string[];
  /** Where it stands; when omitted, it counts for every field. */
  readonly field?: FieldId;
}

/**
 * Returns what became of every entry of the working card, in its order: none is ever missing. An entry of the definitive card
 * counts for another field than its own only where the working card does not say the same in that field: then it was moved.
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

/** The entries by each of these texts of theirs. */
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
 * Returns the entries of an open definitive card. Only the journal of this machine tells which working entry each was
 * made of: the file holds no reworded word, and no hash of one.
 */
export function madeEntries({ text, written, aside }: CardState): readonly MadeEntry[] {
  return [...text].flatMap(([field, entries]) =>
    entries.map(one => {
      const first = written.get(one.key)?.[0];
      const literal = aside.get(one.key)?.literal;
      return { text: one.text, madeOf: [first, literal].filter(isFilled), field };
    }),
  );
}
