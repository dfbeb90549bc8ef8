import type { Field } from '../card/kind.ts';

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
}

/** Where an entry came from, in round or square brackets behind it, is no part of the answer. */
const ORIGIN = /(?:\([^()]*\)|\[[^[\]]*\])$/u;

/** The figures of the entries of a field with answers. An answer counts in either language, capitals or not. */
export function scoresOf({ answers = [] }: Pick<Field, 'answers'>, entries: readonly string[]): Scores {
  const values = new Map(answers.flatMap(one => [one.nl, one.en].map(text => [plain(text), numberIn(text)])));
  const given = entries.map(text => ({ text, value: values.get(plain(text.replace(ORIGIN, ''))) }));
  const numbers = given.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const unknown = given.filter(({ value }) => value === null).length;
  return {
    lowest: numbers.length === 0 ? null : Math.min(...numbers),
    highest: numbers.length === 0 ? null : Math.max(...numbers),
    count: numbers.length + unknown,
    unknown,
    others: given.filter(({ value }) => value === undefined).map(({ text }) => text),
  };
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'");
}

function numberIn(answer: string): number | null {
  return /^\d+$/u.test(answer) ? Number(answer) : null;
}
