/** The part of snowball-stemmers 0.6.0 that we use. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  function newStemmer(language: 'dutch' | 'english'): Stemmer;
}
