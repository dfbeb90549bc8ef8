import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language, Localised } from '../core/card/language.ts';
import type { Preferences } from '../core/session/preferences.ts';
import { learn, type Words } from './words.ts';

/** The language of the pane, and functions to translate and to change it. */
export interface Speech {
  readonly language: Language;
  /** Returns a localised text of the method in the language of the pane. */
  readonly say: (localised: Localised) => string;
  readonly speak: (language: Language) => void;
}

const LANGUAGE_KEY = 'language';

/**
 * Returns the language of the pane: the stored choice, or else `office`, the language of Office. The caller must first
 * load the sentences in `office`.
 */
export function useChosenSpeech(preferences: Preferences, office: Language): Speech {
  const [chosen, setChosen] = useState<Language | null>(null);
  useEffect(() => {
    let open = true;
    void preferences.read(LANGUAGE_KEY).then(value => {
      if (open && (value === 'nl' || value === 'en')) setChosen(value);
    });
    return () => {
      open = false;
    };
  }, [preferences]);
  const wanted = chosen ?? office;
  const [language, setLanguage] = useState(office);
  useEffect(() => {
    let open = true;
    void learn(wanted).then(() => {
      if (open) setLanguage(wanted);
    });
    return () => {
      open = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = useCallback(
    (next: Language) => {
      setChosen(next);
      void preferences.write(LANGUAGE_KEY, next);
    },
    [preferences],
  );
  return useMemo(() => ({ language, say: localised => localised[language], speak }), [language, speak]);
}

export const SpeechContext = createContext<Speech>({
  language: 'nl',
  say: localised => localised.nl,
  speak: () => undefined,
});

/** Returns the language of the pane and its functions. */
export function useSpeech(): Speech {
  return use(SpeechContext);
}

/** Returns these sentences in the language of the pane. */
export function useWords<Sentences>(words: Words<Sentences>): Sentences {
  return words[useSpeech().language];
}
