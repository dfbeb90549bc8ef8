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

/** Accents of Latin letters. Marks of other scripts are vowels, which make another word. */
const ACCENTS = /[\u0300-\u036f]/g;

/** What makes no difference to what is said: white space, punctuation, what is not seen. `50%` is not `50`. */
const IDLE = /(?:(?![%&#@])\p{P}|[\p{Z}\p{C}\s\ufe00-\ufe0f])+/gu;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** A text as it is compared for being the same: without capitals, accents, punctuation. Empty only for a blank one. */
export function sameness(text: string): string {
  return unaccented(text).replace(IDLE, ' ').trim() || text.trim();
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
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase();
}
