import { languages, type Language } from '../card/language.ts';
import { stopWords } from './stopWords.ts';

/** How texts are compared for likeness: how to stem a word, and which words to ignore. */
export interface Vocabulary {
  /** The stem of a word in lower case without accents. */
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
}

/** A word of a text with its UTF-16 offsets and its stem. The stem of a stop word is null. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly stem: string | null;
}

/** The most characters in a word. Longer texts are not stemmed. */
const LONGEST = 40;

/**
 * Accents of Latin letters. Excludes strokes, which delete a word or negate a sign. Excludes marks of other scripts,
 * which are vowels.
 */
const ACCENTS = /[\u0300-\u0333\u0339-\u036f]/g;

/** Dutch words that have another meaning without their accents: `vóór` is not `voor`, and `één` is a number. */
const STRESSED = /(^|[^\p{L}])(vóór|één|éen|eén)(?!\p{L})/giu;

/**
 * Characters that do not change the meaning of a text, unless they are a sign: white space, punctuation, invisible
 * characters.
 */
const IDLE = /(?![?%&#@‰‱٪′″])\p{P}|[\p{Z}\p{C}\s\ufe00-\ufe0f]/gu;

/** A number followed by one or two letters. In a unit capitals matter: `10 m` is not `10 M`. */
const UNIT = /(\p{N}\s?\p{L}{1,2}(?![\p{L}\p{M}]))/u;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Returns the key of a text; texts with equal keys are the same. The key has no capitals, accents or punctuation, but
 * preserves numbers, signs, units and question marks. In doubt, keys differ, because only one of several equal texts is
 * put on the card. The key is empty only for a blank text.
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

/** Whether punctuation is part of a number or a sign: `-10`, `3,5`, `1/2`, `.5`, `(-)`, `!=`. */
function isSign(mark: string, at: number, text: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.slice(at + mark.length, at + mark.length + 2);
  if (mark === '-' && (/^[\p{N}\p{Sc}]/u.test(after) || /[+/(±]/.test(before))) return true;
  if (mark === '!' && after.startsWith('=')) return true;
  return /^\p{N}/u.test(after) && (/[.,]/.test(mark) || (/\p{P}/u.test(mark) && /\p{N}/u.test(before)));
}

/** Returns the words of a text in order. */
export function wordsIn(text: string, { stem, stopWords }: Vocabulary): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: spelled, index }) => {
    const word = unaccented(spelled);
    const counts = !stopWords.has(word);
    const found = word.length > LONGEST ? word : stem(word);
    return { start: index, end: index + spelled.length, stem: counts ? found : null };
  });
}

/**
 * Returns the language of most of these texts, determined by their stop words. Returns Dutch when the counts are equal.
 */
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
