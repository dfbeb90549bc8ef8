import { createContext, use } from 'react';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Sentences } from './sentences.ts';

/** The languages of the workbench. */
export const languages = { nl, en } satisfies Record<string, Sentences>;

export type Language = keyof typeof languages;

const Speech = createContext<Sentences>(nl);

/** Provides the sentences to its children. */
export const SpeechProvider = Speech.Provider;

/** Returns the sentences in the language of the page. */
export function useSentences(): Sentences {
  return use(Speech);
}

/**
 * Returns the language in the address (`?lang=en`). Otherwise returns the first supported language that the browser
 * prefers, or Dutch.
 */
export function chooseLanguage(query: string, wanted: readonly string[]): Language {
  const asked = [new URLSearchParams(query).get('lang') ?? '', ...wanted].map(one =>
    one.slice(0, 2).toLowerCase(),
  );
  return asked.find(isLanguage) ?? 'nl';
}

function isLanguage(name: string): name is Language {
  return name in languages;
}
