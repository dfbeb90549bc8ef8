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
}

/** Returns what became of every entry of the working card, in its order: none is ever missing. */
export function choices(
  working: ReadonlyMap<FieldId, readonly string[]>,
  definitive: readonly MadeEntry[],
): readonly Choice[] {
  const standing = new Set(definitive.map(one => one.text));
  const madeOf = new Map(definitive.flatMap(one => one.madeOf.map(text => [text, one.text] as const)));
  return [...working].flatMap(([field, texts]) =>
    texts.map((text): Choice => {
      const wording = standing.has(text) ? text : madeOf.get(text);
      return { field, text, wording: wording ?? null };
    }),
  );
}

/**
 * Returns the entries of an open definitive card. Only the journal of this machine tells which working entry each was
 * made of: the file holds no reworded word, and no hash of one.
 */
export function madeEntries({ text, written, aside }: CardState): readonly MadeEntry[] {
  return [...text.values()].flat().map(one => {
    const first = written.get(one.key)?.[0];
    const literal = aside.get(one.key)?.literal;
    return { text: one.text, madeOf: [first, literal].filter(isFilled) };
  });
}
