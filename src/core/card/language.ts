/** The languages of the texts of the method. The method is originally Dutch. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

/** One text in every language; a missing language does not compile. */
export type Localised = Readonly<Record<Language, string>>;

/** The `lang` attribute of slide text in each language (BCP 47). */
export const slideLanguage: Readonly<Record<Language, 'nl-NL' | 'en-GB'>> = { nl: 'nl-NL', en: 'en-GB' };

/** Formats a date for the footer of a card: `22 november 2026`. */
export function slideDate(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(slideLanguage[language], { dateStyle: 'long' }).format(date);
}

/** Formats a time, in ms since the epoch, as local date and time: `22 november 2026 om 13:05`. */
export function momentOf(language: Language, at: number): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(slideLanguage[language], style).format(at);
}

/** Formats a calendar day (ISO 8601) for the footer of a card; null when there is no such day. */
export function slideDay(language: Language, day: string): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const found = new Date(year, month - 1, date);
  return found.getMonth() === month - 1 && found.getDate() === date ? slideDate(language, found) : null;
}
