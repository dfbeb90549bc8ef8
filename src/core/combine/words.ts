import { languages, type Language } from '../card/language.ts';
import { stopWords } from './stopWords.ts';

/** By what texts are found to be alike: how to stem a word, and the words that do not count. */
export interface Vocabulary {
  /** The stem of a word in lower case without accents. */
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
}

/** One word of a text: UTF-16 offsets in it, and its stem; null for a word that does not count. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly stem: string | null;
}

/** No word of a language is longer; what is, is not stemmed. */
const LONGEST = 40;

/** Accents of Latin letters, without strokes: these delete a word or negate a sign. Marks of other scripts are vowels. */
const ACCENTS = /[\u0300-\u0333\u0339-\u036f]/g;

/** Dutch words that are another word without their accents: `vóór` is not `voor`, and `één` is a number. */
const STRESSED = /(^|[^\p{L}])(vóór|één|éen|eén)(?!\p{L})/giu;

/** What makes no difference to what is said, unless it is a sign: white space, punctuation, what is not seen. */
const IDLE = /(?![?%&#@‰‱٪′″])\p{P}|[\p{Z}\p{C}\s\ufe00-\ufe0f]/gu;

/** A number with one or two letters behind it: in a unit capitals count, `10 m` is not `10 M`. */
const UNIT = /(\p{N}\s?\p{L}{1,2}(?![\p{L}\p{M}]))/u;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Returns a text as it is compared for being the same: without capitals, accents and punctuation, but with all that
 * belongs to a number, a sign, a unit or a question. Empty only for a blank text. Where in doubt two texts differ: of texts that are
 * the same only one is put on the card.
 */
export function sameness(text: string): string {
  const lower = withoutAccents(text.normalize('NFC').replace(STRESSED, '$1$2^'))
    .split(UNIT)
    .map((part, at) => (at % 2 === 0 ? part.toLowerCase() : part))
    .join('')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/-\s+(?=[\p{N}\p{Sc}])/gu, '-');
  const said = lower.replace(IDLE, (mark, at: number) => (isSign(mark, at, lower) ? mark : ' '));
  return said.replace(/ +/g, ' ').trim() || text.trim();
}

/** Whether punctuation changes a number or a sign: `-10`, `3,5`, `1/2`, `.5`, `(-)`, `!=`. */
function isSign(mark: string, at: number, text: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.slice(at + mark.length, at + mark.length + 2);
  if (mark === '-' && (/^[\p{N}\p{Sc}]/u.test(after) || /[+/(±]/.test(before))) return true;
  if (mark === '!' && after.startsWith('=')) return true;
  return /^\p{N}/u.test(after) && (/[.,]/.test(mark) || (/\p{P}/u.test(mark) && /\p{N}/u.test(before)));
}

/** The words of a text, in order. */
export function wordsIn(text: string, { stem, stopWords }: Vocabulary): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: spelled, index }) => {
    const word = unaccented(spelled);
    const counts = !stopWords.has(word);
    const found = word.length > LONGEST ? word : stem(word);
    return { start: index, end: index + spelled.length, stem: counts ? found : null };
  });
}

/** The language that most of these texts are in, by the small words in them; Dutch where they do not tell. */
export function languageOf(texts: readonly string[]): Language {
  const counts = { nl: 0, en: 0 };
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(WORD))
      for (const language of languages) if (stopWords[language].has(word)) counts[language]++;
  return counts.en > counts.nl ? 'en' : 'nl';
}

function unaccented(text: string): string {
  return withoutAccents(text).toLowerCase();
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '');
}
