import type { Vocabulary } from '../../core/combine/words.ts';
import { stopWords } from '../../core/combine/stopWords.ts';
import type { Language } from '../../core/card/language.ts';

const algorithms = { nl: 'dutch', en: 'english' } as const;

const known = new Map<Language, Vocabulary>();

/**
 * Resolves with a vocabulary that compares words by their Snowball stems (snowballstem.org). Lazy-loads the stemmer.
 */
export async function vocabularyOf(language: Language): Promise<Vocabulary> {
  const before = known.get(language);
  if (before) return before;
  const { newStemmer } = await import('snowball-stemmers');
  const stemmer = newStemmer(algorithms[language]);
  const stems = new Map<string, string>();
  const vocabulary: Vocabulary = {
    // Stemming a word takes about 40 µs, and the same words recur.
    stem: word => {
      const stem = stems.get(word) ?? stemmer.stem(word);
      stems.set(word, stem);
      return stem;
    },
    stopWords: stopWords[language],
  };
  known.set(language, vocabulary);
  return vocabulary;
}
