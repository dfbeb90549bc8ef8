import type { Language } from '../core/card/language.ts';

/** The name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The sentences of one place in every language. A sentence that is missing in one of them does not compile. */
export type Words<Sentences> = Readonly<Record<Language, Sentences>>;

type English = typeof import('./english.ts');

let english: English | null = null;

/** Fetches the sentences that the pane shows at once in this language. Dutch is in the first script. */
export async function learn(language: Language): Promise<void> {
  if (language === 'en') english ??= await import('./english.ts');
}

/** Returns sentences that the pane shows at once: in Dutch, and in English when `learn` has fetched it. */
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
