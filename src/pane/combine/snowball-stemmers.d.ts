/** Version 0.6.0, of which we use this much. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  function newStemmer(language: 'dutch' | 'english'): Stemmer;
}
