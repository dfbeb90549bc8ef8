import type { OtherNames } from '../card/kind.ts';
import type { Localised } from '../card/language.ts';
import { spelling } from '../groups/spelling.ts';

/** Returns the words of a text in the form of `spelling`. Joins letters that are spaced out to fill a heading. */
export function wordsOf(text: string): readonly string[] {
  const words = spelling(text)
    .split(' ')
    .filter(one => one !== '');
  const letters = words.filter(one => /^\p{L}$/u.test(one));
  return letters.length > 3 ? [letters.join(''), ...words.filter(one => one.length > 1)] : words;
}

/** Returns all names of something, each as a list of words. */
export function namesOf(names: Partial<Localised>, others?: OtherNames): readonly (readonly string[])[] {
  return [...Object.values(names), ...Object.values(others ?? {}).flat()].map(wordsOf);
}

/** The likeness of a singular and its plural. */
const SAME = 0.95;

/** Whether two words are equal apart from their plural endings. */
export function isSameWord(one: string, other: string): boolean {
  return stem(one) === stem(other);
}

/**
 * Returns the likeness of a word to a name, from 0 to 1. The word may be equal, singular or plural, misspelt, or a
 * compound that ends with the name.
 */
function likeness(word: string, name: string): number {
  if (word === name) return 1;
  if (isSameWord(word, name)) return SAME;
  const allowed = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
  if (isMisspelt(word, name, allowed)) return 0.9;
  return name.length >= 6 && word.endsWith(name) ? 0.7 + (0.2 * name.length) / word.length : 0;
}

/** Returns the best match of a name among words, with its index, length and likeness; null when there is no match. */
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

/** Returns a word without its Dutch or English plural ending. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(en|es|s|n|e)$/, '') : word;
}

/**
 * Whether at most `allowed` edits turn one word into the other. Comparing ends and letters first rejects most words
 * quickly.
 */
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

/** Returns the Levenshtein distance between two words. A swap of two adjacent letters counts as one edit. */
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
