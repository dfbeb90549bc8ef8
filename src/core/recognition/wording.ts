import type { OtherNames } from '../card/kind.ts';
import type { Localised } from '../card/language.ts';
import { spelling } from '../groups/spelling.ts';

/** The words of a text as they are compared. Letters that were spaced out to fill a heading are one word. */
export function wordsOf(text: string): readonly string[] {
  const words = spelling(text)
    .split(' ')
    .filter(one => one !== '');
  const letters = words.filter(one => /^\p{L}$/u.test(one));
  return letters.length > 3 ? [letters.join(''), ...words.filter(one => one.length > 1)] : words;
}

/** Every way in which something is called, as words. */
export function namesOf(names: Partial<Localised>, others?: OtherNames): readonly (readonly string[])[] {
  return [...Object.values(names), ...Object.values(others ?? {}).flat()].map(wordsOf);
}

/** The likeness of a word to the same word in another number. */
const SAME = 0.95;

/** Whether two words are the same, perhaps in another number. */
export function isSameWord(one: string, other: string): boolean {
  return stem(one) === stem(other);
}

/** How much a word is like another, from 0 to 1: the same, in another number, misspelt, or the end of a compound. */
function likeness(word: string, name: string): number {
  if (word === name) return 1;
  if (isSameWord(word, name)) return SAME;
  const allowed = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
  if (isMisspelt(word, name, allowed)) return 0.9;
  return name.length >= 6 && word.endsWith(name) ? 0.7 + (0.2 * name.length) / word.length : 0;
}

/** Where and how well a name stands among words; null where it does not. */
export function findName(
  words: readonly string[],
  name: readonly string[],
): { readonly at: number; readonly length: number; readonly likeness: number } | null {
  const found = words.flatMap((_, at) => {
    const here = name.map((one, offset) => likeness(words[at + offset] ?? '', one));
    const least = Math.min(...here);
    return least > 0 ? [{ at, length: name.length, likeness: least }] : [];
  });
  return found.toSorted((a, b) => b.likeness - a.likeness)[0] ?? null;
}

/** A word without what makes it a plural, Dutch or English. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(en|es|s|n|e)$/, '') : word;
}

/** Whether at most so many changes make one word of the other. Most words are told apart by their ends or their letters. */
function isMisspelt(word: string, name: string, allowed: number): boolean {
  const most = Math.min(word.length, name.length);
  if (Math.max(word.length, name.length) - most > allowed) return false;
  let [head, tail] = [0, 0];
  while (head < most && word[head] === name[head]) head++;
  while (tail < most - head && word.at(-1 - tail) === name.at(-1 - tail)) tail++;
  const [rest, other] = [word.slice(head, word.length - tail), name.slice(head, name.length - tail)];
  const strange = Array.from(rest).filter(letter => !other.includes(letter)).length;
  return strange <= allowed && distance(rest, other) <= allowed;
}

/** Levenshtein distance, two neighbours that changed places being one change. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        swapped ? (before[j - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
