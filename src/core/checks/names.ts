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
 * The reason why words may be a name, most certain first. The words are on the list of participants, follow a title,
 * initials or a role such as "trekker:", are a common name, or have a capital inside a sentence.
 */
export type NameReason = 'participant' | 'title' | 'initials' | 'role' | 'common' | 'capital';

/** A likely name in a text, in UTF-16 offsets. */
export interface NameTrace {
  readonly start: number;
  readonly end: number;
  readonly reason: NameReason;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The word in the form of the word lists, without a possessive s. */
  readonly key: string;
  readonly isInitials: boolean;
  /** Whether the word starts with a capital and is not an abbreviation. */
  readonly isCapital: boolean;
  /** Whether at most a space separates the word from the previous word. */
  readonly joined: boolean;
  readonly afterColon: boolean;
  /** Whether the word starts a sentence. Its capital then has no meaning. */
  readonly first: boolean;
}

const WORD = /(?:\p{Lu}[\p{Ll}]?\.[ -]?){1,5}(?=\s?[\p{L}'’])|[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s.(])(?:\p{Ll}|bijv|evt|incl|excl|dhr|mevr|mw|drs?|ir|ing|prof|mr|nr|tel|etc)\.$/iu;
/** The most words in a name. Limits the search for the end of a name. */
const LONGEST = 6;

/**
 * Returns the likely names in a text. `people` are the words of the participants' names, in the form of `spelling`. The
 * time is linear in the length of the text.
 */
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

/** Returns the name that starts at a word, or after a title at that word. */
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
    // A participant's whole name needs no capitals.
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

/** Returns the end of a name that starts with prefixes, initials or a capital; null when no name starts here. */
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

/**
 * Returns the end of a name whose next word is at `at`. The following capitals and words in `people` belong to the
 * name, with their prefixes.
 */
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

/** Prefixes that rarely follow a first name: "Fatima in Nijmegen". */
const NEVER_INSIDE = new Set(['in', 'aan', 'op', 'te', 'het']);

/** Returns null when a name is part of the name of a street or an organisation, such as Jan van Galenstraat. */
function unlessStreet(words: readonly Word[], name: Found): Found | null {
  const next = words[name.to];
  const last = words[name.to - 1];
  const made = (word: Word | undefined): boolean =>
    word !== undefined && word.isCapital && COMPOUND.test(word.key);
  return made(last) || (next?.joined === true && made(next)) || follows(words, name.to) ? null : name;
}

/** Whether prefixes and a compound with a capital follow, such as "van Galenstraat". */
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

/** Whether the previous word is an article, or shows that the name of a place or an organisation follows. */
function isAfterPlace(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || !words[at]?.joined) return false;
  if (PLACE_WORDS.has(before.key) || (before.isCapital && !before.first && isNoName(before))) return true;
  // No person's name follows an article: "de Grondel", "het Kraaiennest".
  return ARTICLES.has(before.key) && !before.isCapital;
}

const ARTICLES = new Set(['de', 'het', 'een', 'the']);

/** Whether most words have a capital, as in a heading In Which Every Word Has A Capital. */
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
    // Most words need only this conversion, which is many times faster.
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

/** Removes a possessive s from a common first name: Anouks, Jans. */
function genitive(key: string): string {
  const bare = key.endsWith('s') ? key.slice(0, -1) : key;
  return bare !== key && !FIRST_NAMES.has(key) && !SURNAMES.has(key) && FIRST_NAMES.has(bare) ? bare : key;
}

function beginsSentence(gap: string, upToMark: string): boolean {
  if (/[\n?!…:;“‘"„•]|^\s*['‘]|\d[.)]\s/u.test(gap)) return true;
  return /^\.[)”’"']*\s/u.test(gap) && !ABBREVIATION.test(upToMark);
}

/** Returns the end of a word without `'s`. */
function endOf({ end, text }: Word): number {
  return /['’]s$/u.test(text) ? end - 2 : end;
}
