import { spelling } from '../groups/spelling.ts';
import { trimEnd } from '../text/trimEnd.ts';
import {
  AMBIGUOUS_FIRST_NAMES,
  COMPOUND,
  FIRST_NAMES,
  NO_NAMES,
  OF_A_PLACE,
  PLACE_WORDS,
  PREFIXED_SURNAMES,
  PREFIXES,
  ROLES,
  SURNAMES,
  TITLES,
} from './nameWords.ts';

/**
 * Why words are taken for a name. Surest first: they are on the list of participants; a title, initials or a role such
 * as "trekker:" stands before them; they are a common name; they have a capital that begins no sentence.
 */
export type NameReason = 'participant' | 'title' | 'initials' | 'role' | 'common' | 'capital';

/** A stretch of a text, in UTF-16 offsets, that is likely a name. */
export interface NameTrace {
  readonly start: number;
  readonly end: number;
  readonly reason: NameReason;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As the lists have it, without the s of a possessive. */
  readonly key: string;
  readonly isInitials: boolean;
  /** Begins with a capital and is no abbreviation. */
  readonly isCapital: boolean;
  /** Nothing but a space stands between it and the word before. */
  readonly joined: boolean;
  readonly afterColon: boolean;
  /** It begins a sentence, so that its capital says nothing. */
  readonly first: boolean;
}

const WORD = /(?:\p{Lu}[\p{Ll}]?\.[ -]?){1,5}(?=\s?[\p{L}'’])|[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{Ll}|bijv|evt|incl|excl|dhr|mevr|mw|drs?|ir|ing|prof|mr|nr|tel|etc)\.$/iu;
/** No name has more words than this; the search for its end is over by then. */
const LONGEST = 6;

/** The likely names in a text. `people` are the spellings of the words in the participants' names. Linear in its length. */
export function namesIn(text: string, people: ReadonlySet<string>): readonly NameTrace[] {
  const words = wordsOf(text);
  const crowded = titleCase(words);
  const found: NameTrace[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at, people, crowded);
    const [first, last] = [words[name?.from ?? at], words[(name?.to ?? at) - 1]];
    if (!name || !first || !last) continue;
    found.push({ start: first.start, end: endOf(last), reason: name.reason });
    at = name.to - 1;
  }
  return found;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly reason: NameReason;
}

/** The name that begins at a word, or behind the title that stands there. */
function nameAt(
  words: readonly Word[],
  at: number,
  people: ReadonlySet<string>,
  crowded: boolean,
): Found | null {
  const word = words[at];
  if (!word) return null;
  const { key, isCapital, first } = word;
  const before = words[at - 1];
  const isKnown = FIRST_NAMES.has(key) || SURNAMES.has(key);
  const whole = (reason: NameReason): Found => ({ from: at, to: restOf(words, at + 1), reason });

  if (word.isInitials || TITLES.has(key)) {
    const behind = nameBehind(words, at + 1);
    const reason = word.isInitials ? 'initials' : 'title';
    return behind === null ? null : { from: word.isInitials ? at : at + 1, to: behind, reason };
  }
  if (people.has(key)) {
    // A whole name needs no capitals.
    const to = restOf(words, at + 1, people);
    if (isCapital || to > at + 1) return { from: at, to, reason: 'participant' };
  }
  if (word.afterColon && before && ROLES.has(before.key) && isCapital && !isNoName(word))
    return whole('role');
  const ambiguous = AMBIGUOUS_FIRST_NAMES.has(key);
  if (isKnown && !ambiguous) return unlessStreet(words, whole('common'));
  const next = restOf(words, at + 1);
  if (ambiguous && isCapital && (!first || next > at + 1) && !isAfterPlace(words, at))
    return unlessStreet(words, whole('common'));
  if (!isCapital || first || crowded) return null;
  if (PREFIXES.has(key)) {
    const behind = nameBehind(words, at + 1);
    return behind === null || isAfterPlace(words, at) ? null : { from: at, to: behind, reason: 'capital' };
  }
  if (isNoName(word) || isAfterPlace(words, at)) return null;
  return unlessStreet(words, whole('capital'));
}

/** Where a name ends that begins with prefixes, initials or a capital; null when none begins. */
function nameBehind(words: readonly Word[], at: number): number | null {
  for (let here = at; here < at + LONGEST; here++) {
    const word = words[here];
    if (!word?.joined) return null;
    if (word.isInitials || TITLES.has(word.key)) continue;
    const prefixed = PREFIXES.has(words[here - 1]?.key ?? '') && PREFIXED_SURNAMES.has(word.key);
    if (word.isCapital && (prefixed || !isNoName(word))) return restOf(words, here + 1);
    if (FIRST_NAMES.has(word.key) || SURNAMES.has(word.key)) return restOf(words, here + 1);
    if (!PREFIXES.has(word.key)) return null;
  }
  return null;
}

/** Where the name ends of which `at` is the next word: behind the capitals and `people`, with their prefixes, that follow. */
function restOf(words: readonly Word[], at: number, people: ReadonlySet<string> = NOBODY): number {
  let end = at;
  for (let here = at; here < at + LONGEST; here++) {
    const word = words[here];
    if (!word?.joined) break;
    if (word.isInitials || (PREFIXES.has(word.key) && !NEVER_INSIDE.has(word.key))) continue;
    if (!people.has(word.key) && (!word.isCapital || isNoName(word))) break;
    end = here + 1;
  }
  return end;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Prefixes of a surname that seldom follow a first name: "Fatima in Nijmegen". */
const NEVER_INSIDE = new Set(['in', 'aan', 'op', 'te', 'het']);

/** A name of which a street was made, or an organisation, names nobody: Jan van Galenstraat. */
function unlessStreet(words: readonly Word[], name: Found): Found | null {
  const next = words[name.to];
  const last = words[name.to - 1];
  const made = (word: Word | undefined): boolean =>
    word !== undefined && word.isCapital && COMPOUND.test(word.key);
  return made(last) || (next?.joined === true && made(next)) || follows(words, name.to) ? null : name;
}

/** Whether a prefix and a compound with a capital follow: van Galenstraat. */
function follows(words: readonly Word[], at: number): boolean {
  let here = at;
  while (here < at + 3 && words[here]?.joined && PREFIXES.has(words[here]?.key ?? '')) here++;
  const word = words[here];
  return here > at && word?.joined === true && word.isCapital && COMPOUND.test(word.key);
}

function isNoName({ key }: Word): boolean {
  if (FIRST_NAMES.has(key) || SURNAMES.has(key)) return false;
  return NO_NAMES.has(key) || COMPOUND.test(key) || OF_A_PLACE.test(key);
}

/** Whether the word before, articles passed over, says that a place or an organisation follows. */
function isAfterPlace(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !words[at]?.joined) return false;
  if (PLACE_WORDS.has(before.key) || (before.isCapital && !before.first && isNoName(before))) return true;
  // "de Grondel", "het Kraaiennest": nobody is called with an article.
  return ARTICLES.has(before.key) && !before.isCapital;
}

const ARTICLES = new Set(['de', 'het', 'een', 'the']);

/** A heading In Which Every Word Has A Capital. */
function titleCase(words: readonly Word[]): boolean {
  const capitals = words.filter(one => one.isCapital).length;
  return words.length >= 4 && capitals > words.length * 0.75;
}

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => {
    const gap = text.slice(end, index);
    const isInitials = /\.[ -]?$/u.test(raw);
    const written = isInitials ? raw.trimEnd() : trimEnd(raw, "'’-");
    // Most words need no more than this, and it is many times as fast.
    const key = /^[a-z]+$/iu.test(written) ? written.toLowerCase() : spelling(written.replace(/['’]s$/u, ''));
    const word: Word = {
      start: index,
      end: index + written.length,
      text: written,
      key: genitive(key),
      isInitials,
      isCapital: /^\p{Lu}/u.test(written) && /\p{Ll}/u.test(written),
      joined: end > 0 && /^[ \u00a0]?$/u.test(gap),
      afterColon: /^:\s/u.test(gap),
      first: end === 0 || beginsSentence(gap, text.slice(Math.max(0, end - 8), end) + gap.charAt(0)),
    };
    end = index + raw.length;
    return word;
  });
}

/** Anouks, Jans: a common name with the s of a possessive. */
function genitive(key: string): string {
  const bare = key.endsWith('s') ? key.slice(0, -1) : key;
  return bare !== key && !FIRST_NAMES.has(key) && !SURNAMES.has(key) && FIRST_NAMES.has(bare) ? bare : key;
}

function beginsSentence(gap: string, upToMark: string): boolean {
  if (/[\n?!…:;“‘"„•]|^\s*['‘]|\d[.)]\s/u.test(gap)) return true;
  return /^\.[)”’"']*\s/u.test(gap) && !ABBREVIATION.test(upToMark);
}

/** Without the s of a possessive that has its apostrophe. */
function endOf({ end, text }: Word): number {
  return /['’]s$/u.test(text) ? end - 2 : end;
}
