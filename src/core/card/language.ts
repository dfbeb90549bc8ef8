/** The languages of the method's texts. Dutch is the method's own. */
export type Language = 'nl' | 'en';

export const languages: readonly Language[] = ['nl', 'en'];

/** One text in every language; a missing language does not compile. */
export type Localised = Readonly<Record<Language, string>>;

/** The `lang` of the text on a slide in this language (BCP 47). */
export const slideLanguage: Readonly<Record<Language, 'nl-NL' | 'en-GB'>> = { nl: 'nl-NL', en: 'en-GB' };

/** A date as it stands in a card's footer: `22 november 2026`. */
export function slideDate(language: Language, date: Date): string {
  return new Intl.DateTimeFormat(slideLanguage[language], { dateStyle: 'long' }).format(date);
}

/** Returns a moment, in ms since the epoch, as date and time on this machine: `22 november 2026 om 13:05`. */
export function momentOf(language: Language, at: number): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(slideLanguage[language], style).format(at);
}

/** A day of the calendar (ISO 8601) as it stands in a card's footer; null for what is no such day. */
export function slideDay(language: Language, day: string): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const found = new Date(year, month - 1, date);
  return found.getMonth() === month - 1 && found.getDate() === date ? slideDate(language, found) : null;
}
