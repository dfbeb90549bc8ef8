import { slideLanguage, type Language } from '../core/card/language.ts';

/** Someone's own words within a sentence, on one line. */
export function quoted(text: string | number | undefined): string {
  return `“${String(text ?? '').replaceAll('\n', ' ')}”`;
}

/** A text that is too long to repeat as a whole. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}

/** The items in one phrase: `A, B en C`. */
export function listed(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(slideLanguage[language]).format(items);
}
