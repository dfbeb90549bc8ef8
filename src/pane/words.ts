import type { Language } from '../core/card/language.ts';

/** The name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The sentences of one view in every language. A sentence that is missing in a language does not compile. */
export type Words<Sentences> = Readonly<Record<Language, Sentences>>;

type English = typeof import('./english.ts');

let english: English | null = null;

/** Loads the sentences that the pane needs at startup in this language. Dutch is in the initial script. */
export async function learn(language: Language): Promise<void> {
  if (language === 'en') english ??= await import('./english.ts');
}

/**
 * Returns the startup sentences of a folder in every language. The English sentences are Dutch until `learn` has loaded
 * them.
 */
export function wordsAtStart<Folder extends keyof English>(
  folder: Folder,
  nl: English[Folder],
): Words<English[Folder]> {
  return {
    nl,
    get en() {
      return english?.[folder] ?? nl;
    },
  };
}
