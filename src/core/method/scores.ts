import type { Field } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';

/** The answers of a group to one statement. There is no average, because an average hides how people differ. */
export interface Scores {
  /** The lowest numeric answer; null when there is none. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The number of people who gave an answer, numeric or not. */
  readonly count: number;
  /** The number of people who answered that they do not know. */
  readonly unknown: number;
  /** Entries that are not answers, such as remarks. They are not in the other figures. */
  readonly others: readonly string[];
  /** The number of people per answer, in the order of the answers. */
  readonly counts: readonly number[];
}

/** The origin of an entry, in round or square brackets after it. It is not part of the answer. */
const ORIGIN = /(?:\([^()]*\)|\[[^[\]]*\])$/u;

/**
 * Returns the figures of a field with answers. An entry is one answer, or counts of several answers (`1: 2 · 4: 7`). An
 * answer may be in either language, with or without capitals.
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

/** Returns the entry with the number of people per answer: `1: 2 · 4: 7`. Leaves out answers that nobody gave. */
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

/** Returns the number of people per answer in one entry; null when the entry is something else. */
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
