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
}

/** Returns a choice for every entry of the working card, in card order. */
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
 * Returns the entries of an open definitive card. Their earlier texts come from the journal on this machine: the file
 * contains neither those texts nor hashes of them.
 */
export function madeEntries({ text, written, aside }: CardState): readonly MadeEntry[] {
  return [...text.values()].flat().map(one => {
    const first = written.get(one.key)?.[0];
    const literal = aside.get(one.key)?.literal;
    return { text: one.text, madeOf: [first, literal].filter(isFilled) };
  });
}
