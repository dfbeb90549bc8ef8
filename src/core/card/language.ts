/** The languages of the method's texts. Dutch is the method's own. */
export type Language = 'nl' | 'en';

/** One text in every language; a missing language does not compile. */
export type Localised = Readonly<Record<Language, string>>;

/** The `lang` of the text on a slide in this language (BCP 47). */
export const slideLanguage: Readonly<Record<Language, 'nl-NL' | 'en-GB'>> = { nl: 'nl-NL', en: 'en-GB' };
