import { createContext, use } from 'react';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Sentences } from './sentences.ts';

/** The languages of the workbench. */
export const languages = { nl, en } satisfies Record<string, Sentences>;

export type Language = keyof typeof languages;

const Speech = createContext<Sentences>(nl);

/** Gives the sentences to what is inside. */
export const SpeechProvider = Speech.Provider;

/** The sentences in the language of the page. */
export function useSentences(): Sentences {
  return use(Speech);
}

/** The language that the address asks for (`?lang=en`), else the first that the browser wants and we speak, else Dutch. */
export function chooseLanguage(query: string, wanted: readonly string[]): Language {
  const asked = [new URLSearchParams(query).get('lang') ?? '', ...wanted].map(one =>
    one.slice(0, 2).toLowerCase(),
  );
  return asked.find(isLanguage) ?? 'nl';
}

function isLanguage(name: string): name is Language {
  return name in languages;
}
