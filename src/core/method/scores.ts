import type { Field } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';

/** What a group answered to one statement. There is no average: it would hide how people differ. */
export interface Scores {
  /** Of the answers that are a number; null while there are none. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** How many people gave an answer, a number or not. */
  readonly count: number;
  /** How many of them said that they do not know. */
  readonly unknown: number;
  /** Entries that are none of the answers, such as a remark; they are in no other figure. */
  readonly others: readonly string[];
  /** How many gave each answer, in the order of the answers. */
  readonly counts: readonly number[];
}

/** Where an entry came from, in round or square brackets behind it, is no part of the answer. */
const ORIGIN = /(?:\([^()]*\)|\[[^[\]]*\])$/u;

/**
 * The figures of the entries of a field with answers. An entry is an answer, or counts of several (`1: 2 · 4: 7`). An answer
 * counts in either language, capitals or not.
 */
export function scoresOf({ answers = [] }: Pick<Field, 'answers'>, entries: readonly string[]): Scores {
  const given = entries.map(text => countsIn(answers, text));
  const counts = answers.map((_, at) => given.reduce((sum, one) => sum + (one?.[at] ?? 0), 0));
  const numbers = answers.flatMap(({ nl }, at) => (counts[at] !== 0 && isNumber(nl) ? [Number(nl)] : []));
  const unknown = answers.reduce((sum, { nl }, at) => sum + (isNumber(nl) ? 0 : (counts[at] ?? 0)), 0);
  return {
    lowest: numbers.length === 0 ? null : Math.min(...numbers),
    highest: numbers.length === 0 ? null : Math.max(...numbers),
    count: counts.reduce((sum, one) => sum + one, 0),
    unknown,
    others: entries.filter((_, at) => given[at] === null),
    counts,
  };
}

/** Returns whether an entry is an answer or counts of answers. */
export function isScore({ answers = [] }: Pick<Field, 'answers'>, text: string): boolean {
  return countsIn(answers, text) !== null;
}

/** The entry that says how many gave each answer: `1: 2 · 4: 7`. Answers that nobody gave are left out. */
export function scoreEntry(
  { answers = [] }: Pick<Field, 'answers'>,
  counts: readonly number[],
  language: Language,
): string {
  return answers
    .flatMap((one, at) => ((counts[at] ?? 0) > 0 ? [`${one[language]}: ${counts[at]}`] : []))
    .join(SEPARATOR);
}

const SEPARATOR = ' · ';

/** How many gave each answer, by one entry; null when it is something else. */
function countsIn(answers: readonly Localised[], entry: string): readonly number[] | null {
  const parts = entry.replace(ORIGIN, '').split(SEPARATOR.trim());
  const read = parts.map(part => {
    const [, answer = part, count = '1'] = /^(.*):\s*(\d{1,4})\s*$/u.exec(part) ?? [];
    const at = answers.findIndex(one => [one.nl, one.en].some(text => plain(text) === plain(answer)));
    return { at, count: Number(count) };
  });
  if (read.some(one => one.at < 0)) return null;
  return answers.map((_, at) => read.reduce((sum, one) => sum + (one.at === at ? one.count : 0), 0));
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'");
}

function isNumber(answer: string): boolean {
  return /^\d+$/u.test(answer);
}
