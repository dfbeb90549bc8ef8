import type { CardKind, Field, FieldId } from '../card/kind.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { isOfMethod } from './explanation.ts';
import { findName, isSameWord, namesOf, wordsOf } from './wording.ts';

/** A field name at the start of a text. */
export interface Naming {
  readonly field: FieldId;
  /** How certain it is that the text names the field instead of only mentioning it, from 0 to 1. */
  readonly quality: number;
  /** The number of paragraphs up to and including the name. A question after the name is not included. */
  readonly paragraphs: number;
}

/** Below this quality, a text only mentions the field. */
const LEAST = 0.5;

/** The most characters in a heading, including its questions. */
const LONGEST = 200;

/** Words that any heading can contain. */
const FILLERS = new Set(
  'stap step fase phase de het een onze ons en van met the our an and of to we die dat voor'.split(' '),
);

/** Matches what separates a name from the text about it: "Waarden: wanneer is het geslaagd?" */
const AFTER_NAME = /[:\v\u2028\n(/|–—?]| - /u;

/** Matches what can split one word: white space, a break, or a hyphen with optional white space after it. */
const WITHIN_WORD = /^(?:\s+|\p{Pd}\s*)$/u;

/** The most paragraphs over which a name can be split, including blank ones. */
const MOST_PARAGRAPHS = 3;

/**
 * Returns the field that a text names at its start, after at most a step number. Returns null when it names no field or
 * several fields.
 */
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

/** Returns the fields that a text mentions anywhere, also when the text is not a heading. */
export function mentionedIn(text: string, kind: CardKind): readonly FieldId[] {
  const words = wordsOf(joinPieces(text.slice(0, LONGEST), kind));
  const isMentioned = ({ name, alsoCalled }: Field): boolean =>
    namesOf(name, alsoCalled).some(one => findName(words, one) !== null);
  return kind.fields.filter(isMentioned).map(one => one.id);
}

/**
 * Joins paragraphs into one heading. Several paragraphs must together be one split name. Otherwise, or when the heading
 * is too long, returns null. A last paragraph with more words than the end of the name is an entry.
 */
function joinedName(lines: readonly string[], kind: CardKind): string | null {
  const text = lines.join('\r');
  if (text.length > LONGEST) return null;
  const joined = joinPieces(text, kind);
  const [end = ''] = (lines.at(-1) ?? '').split(AFTER_NAME);
  return lines.length === 1 || (!joined.includes('\r') && wordsOf(end).length === 1) ? joined : null;
}

/**
 * Joins the parts of a name that is split by a hyphen, a soft hyphen, a space or a break: "Voor-\vwaarden" names
 * Voorwaarden, not Waarden.
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

/**
 * Returns the heading at the start of a raw text, including a question of the method about its field. Returns null when
 * the text names no field.
 */
export function headingIn(raw: string, kind: CardKind): string | null {
  const naming = namingOf(raw, kind);
  if (!naming) return null;
  const all = paragraphs(raw);
  const question = all[naming.paragraphs];
  const isAsked = question?.text.includes('?') && isOfMethod(question.text, kind, naming.field);
  return raw.slice(0, all[isAsked ? naming.paragraphs : naming.paragraphs - 1]?.end ?? raw.length);
}

/** Returns the number when a text is only a step number, such as "Stap 3", "3." or "(3)"; otherwise null. */
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
  // "Randvoorwaarden" ends with two names; the longer name has the higher likeness.
  const meant = found.filter(
    one => !found.some(other => other.at === one.at && other.likeness > one.likeness),
  );
  const [only] = meant;
  if (!only || meant.length > 1) return null;
  const extra = Math.max(0, words.length - only.words - (only.length - 1));
  const quality = only.likeness * Math.max(0, 1 - 0.08 * (only.at === 0 ? extra / 2 : extra) ** 1.5);
  return { field: only.field, quality };
}
