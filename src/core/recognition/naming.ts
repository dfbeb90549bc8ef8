import type { CardKind, FieldId } from '../card/kind.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { isOfMethod } from './explanation.ts';
import { findName, namesOf, wordsOf } from './wording.ts';

/** What a text says of the field that it belongs to. */
export interface Naming {
  readonly field: FieldId;
  /** From 0 to 1: how sure it is that this names the field, and does not just mention it. */
  readonly quality: number;
  /** How many of the text's paragraphs are the heading: up to the name, without a question after it. */
  readonly paragraphs: number;
}

/** A name with less quality only mentions the field. */
const LEAST = 0.5;

/** No heading has as many characters, questions in it included. */
const LONGEST = 200;

/** Words that may stand in any heading. */
const FILLERS = new Set(
  'stap step fase phase de het een onze ons en van met the our an and of to we die dat voor'.split(' '),
);

/** What divides a name from what is said of it: "Waarden: wanneer is het geslaagd?" */
const AFTER_NAME = /[:\v\u2028\n(/|–—?]| - /u;

/** The field that a text begins by naming, behind a number or step at most; null when it names none, or several. */
export function namingOf(raw: string, kind: CardKind): Naming | null {
  const all = paragraphs(raw);
  const at = all.findIndex(
    ({ text }) => text.length > LONGEST || (stepIn(text) === null && wordsOf(text).length > 0),
  );
  const first = all[at];
  if (!first || first.text.length > LONGEST) return null;
  const [name = ''] = first.text.split(AFTER_NAME);
  const naming = nameIn(name, kind) ?? nameIn(first.text, kind);
  if (!naming || naming.quality < LEAST) return null;
  return { ...naming, paragraphs: at + 1 };
}

/** The heading that a raw text begins with, a question about its field included; null when it names none. */
export function headingIn(raw: string, kind: CardKind): string | null {
  const naming = namingOf(raw, kind);
  if (!naming) return null;
  const all = paragraphs(raw);
  const question = all[naming.paragraphs];
  const isAsked = question?.text.includes('?') && isOfMethod(question.text, kind, naming.field);
  return raw.slice(0, all[isAsked ? naming.paragraphs : naming.paragraphs - 1]?.end ?? raw.length);
}

/** The number of a text that says no more than a step: "Stap 3", "3.", "(3)". */
export function stepIn(text: string): number | null {
  const [, number] = /^(?:(?:stap|step|fase|phase) )?(\d{1,2})$/.exec(wordsOf(text).join(' ')) ?? [];
  return number === undefined ? null : Number(number);
}

function nameIn(text: string, kind: CardKind): Omit<Naming, 'paragraphs'> | null {
  const words = wordsOf(text).filter(word => !FILLERS.has(word) && !/^\d+$/.test(word));
  const found = kind.fields.flatMap(({ id, name, alsoCalled }) => {
    const here = namesOf(name, alsoCalled).flatMap(one => findName(words, one) ?? []);
    const best = here.toSorted((a, b) => b.likeness - a.likeness)[0];
    return best ? [{ field: id, ...best, words: new Set(here.map(one => one.at)).size }] : [];
  });
  // "Randvoorwaarden" ends with two names, and is most like the longer one.
  const meant = found.filter(
    one => !found.some(other => other.at === one.at && other.likeness > one.likeness),
  );
  const [only] = meant;
  if (!only || meant.length > 1) return null;
  const extra = Math.max(0, words.length - only.words - (only.length - 1));
  const quality = only.likeness * Math.max(0, 1 - 0.08 * (only.at === 0 ? extra / 2 : extra) ** 1.5);
  return { field: only.field, quality };
}
