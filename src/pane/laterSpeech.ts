import { useMemo } from 'react';
import type { Language } from '../core/card/language.ts';
import { useSpeech, type Speech } from './speech.ts';
import { later as en } from './text/en/later.ts';
import { later as nl, type LaterDictionary } from './text/nl/later.ts';

const later: Readonly<Record<Language, LaterDictionary>> = { nl, en };

/** What a place that is loaded later speaks: all that the pane speaks, and the sentences that came along. */
export interface LaterSpeech extends Speech {
  readonly text: Speech['text'] & LaterDictionary;
}

/** As {@link useSpeech}, in what is loaded later. What imports this brings the later sentences along. */
export function useLaterSpeech(): LaterSpeech {
  const speech = useSpeech();
  return useMemo(() => ({ ...speech, text: { ...speech.text, ...later[speech.language] } }), [speech]);
}
