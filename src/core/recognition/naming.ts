import type { CardKind, Field, FieldId } from '../card/kind.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { isOfMethod } from './explanation.ts';
import { findName, isSameWord, namesOf, wordsOf } from './wording.ts';

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

/** What may divide one word: white space or a break, or a hyphen with or without these behind it. */
const WITHIN_WORD = /^(?:\s+|\p{Pd}\s*)$/u;

/** The most paragraphs over which someone divides a name, with blank ones between them. */
const MOST_PARAGRAPHS = 3;

/** The field that a text begins by naming, behind a number or step at most; null when it names none, or several. */
export function namingOf(raw: string, kind: CardKind): Naming | null {
  const all = paragraphs(raw);
  const at = all.findIndex(
    ({ text }) => text.length > LONGEST || (stepIn(text) === null && wordsOf(text).length > 0),
  );
  if (at < 0) return null;
  for (let count = MOST_PARAGRAPHS; count > 0; count--) {
    const text = joinedName(
      all.slice(at, at + count).map(one => one.text),
      kind,
    );
    if (text === null || at + count > all.length) continue;
    const [name = ''] = text.split(AFTER_NAME);
    const naming = nameIn(name, kind) ?? nameIn(text, kind);
    if (naming && naming.quality >= LEAST) return { ...naming, paragraphs: at + count };
  }
  return null;
}

/** Returns the fields that a text mentions anywhere, whether or not it is their heading. */
export function mentionedIn(text: string, kind: CardKind): readonly FieldId[] {
  const words = wordsOf(joinPieces(text.slice(0, LONGEST), kind));
  const isMentioned = ({ name, alsoCalled }: Field): boolean =>
    namesOf(name, alsoCalled).some(one => findName(words, one) !== null);
  return kind.fields.filter(isMentioned).map(one => one.id);
}

/**
 * Returns paragraphs as the text of one heading; null when they are too long, or when they are several and no name
 * runs on to the last of them. A last paragraph with more words than the name's end is an entry.
 */
function joinedName(lines: readonly string[], kind: CardKind): string | null {
  const text = lines.join('\r');
  if (text.length > LONGEST) return null;
  const joined = joinPieces(text, kind);
  const [end = ''] = (lines.at(-1) ?? '').split(AFTER_NAME);
  return lines.length === 1 || (!joined.includes('\r') && wordsOf(end).length === 1) ? joined : null;
}

/**
 * Returns a text in which a name that is divided by a hyphen, a soft hyphen, a space or a break is one word:
 * "Voor-\vwaarden" names Voorwaarden, not Waarden.
 */
function joinPieces(text: string, kind: CardKind): string {
  const names = kind.fields
    .flatMap(one => namesOf(one.name, one.alsoCalled))
    .flatMap(words => (words.length === 1 ? words : []));
  const parts = text.replace(/\p{Cf}/gu, '').split(/([^\p{L}\p{M}\p{N}]+)/u);
  const piecesFrom = (from: number, count: number): string =>
    parts
      .slice(from, from + count)
      .filter((_, at) => at % 2 === 0)
      .join('');
  const isName = (from: number, count: number): boolean => {
    const gaps = parts.slice(from, from + count).filter((_, at) => at % 2 === 1);
    return (
      gaps.length === (count - 1) / 2 &&
      gaps.every(gap => WITHIN_WORD.test(gap)) &&
      wordsOf(piecesFrom(from, count)).some(word => names.some(name => isSameWord(word, name)))
    );
  };
  for (let from = 0; from + 2 < parts.length; from += 2) {
    const count = [5, 3].find(one => from + one <= parts.length && isName(from, one));
    if (count) parts.splice(from, count, piecesFrom(from, count));
  }
  return parts.join('');
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
