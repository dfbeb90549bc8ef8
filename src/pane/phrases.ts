import { slideLanguage, type Language } from '../core/card/language.ts';

/** Returns a text in quotation marks, on one line. */
export function quote(text: string | number | undefined): string {
  return `“${String(text ?? '').replaceAll('\n', ' ')}”`;
}

/** Returns the first 60 characters of a text, followed by `…` when the text is longer. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}

/** Joins items into one phrase: `A, B en C`. */
export function joinPhrases(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(slideLanguage[language]).format(items);
}
