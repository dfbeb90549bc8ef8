/** The part of version 0.6.0 that we use. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  function newStemmer(language: 'dutch' | 'english'): Stemmer;
}
