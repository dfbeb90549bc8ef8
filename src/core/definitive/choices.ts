import type { FieldId } from '../card/kind.ts';

/**
 * Which entries of the working card were taken over in other words: short names of texts, and those of the words
 * that they got. It goes into the slide's tag, so no word of the group is in it.
 */
export type Taken = Readonly<Record<string, string>>;

/** One entry of the working card, and what became of it. */
export interface Choice {
  readonly field: FieldId;
  readonly text: string;
  /** The words in which it stands on the definitive card; null when it was left out. */
  readonly wording: string | null;
}

type Entries = ReadonlyMap<FieldId, readonly string[]>;

/** What became of every entry of the working card, in its order: none is ever missing. */
export function choices(working: Entries, definitive: Entries, taken: Taken): readonly Choice[] {
  const standing = [...definitive.values()].flat();
  const byName = new Map(standing.map(text => [nameOf(text), text]));
  return [...working].flatMap(([field, texts]) =>
    texts.map((text): Choice => {
      const wording = standing.includes(text) ? text : byName.get(taken[nameOf(text)] ?? '');
      return { field, text, wording: wording ?? null };
    }),
  );
}

/** With an entry that is taken over in these words. */
export function withTaken(taken: Taken, text: string, wording: string): Taken {
  return text === wording ? taken : { ...taken, [nameOf(text)]: nameOf(wording) };
}

/** After words on the definitive card were changed: what they were made of stays known. */
export function reworded(taken: Taken, before: string, now: string): Taken {
  const name = nameOf(before);
  const made = Object.entries(taken).map(([text, words]) => [text, words === name ? nameOf(now) : words]);
  return { [name]: nameOf(now), ...(Object.fromEntries(made) as Taken) };
}

/** A short name of a text, from which the text cannot be had back: FNV-1a of 32 bits. */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
