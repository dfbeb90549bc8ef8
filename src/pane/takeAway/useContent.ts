import { useCallback, useEffect, useState } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import { slideDate, type Language } from '../../core/card/language.ts';
import { firstGoal, goalOf, languageOf } from '../../core/method/cardTexts.ts';
import type { CardContent } from '../../core/takeAway/content.ts';
import { clock } from '../clock.ts';
import { useDesk } from '../desk.ts';
import { useSpeech } from '../speech.ts';

/** The open card as it is taken away: null while it is read, `unread` when one of its slides could not be. */
export function useContent(): {
  readonly content: CardContent | 'unread' | null;
  readonly readAgain: () => void;
} {
  const { session, state, parties } = useDesk();
  const { language: spoken } = useSpeech();
  const [entries, setEntries] = useState<ReadonlyMap<FieldId, readonly string[]> | 'unread' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { card } = state;
  // Read before anyone asks for something, so that a click can copy at once: browsers let nobody copy later.
  useEffect(() => {
    let current = true;
    void session.allEntries().then(read => {
      if (current) setEntries(read.ok ? read.value : 'unread');
    });
    return () => {
      current = false;
    };
  }, [session, card, attempt]);
  const readAgain = useCallback(() => setAttempt(before => before + 1), []);
  if (entries === 'unread') return { content: 'unread', readAgain };
  if (!card || entries === null) return { content: null, readAgain };
  const { kind } = session;
  const title = (card.pages[0] ?? card.card).title;
  const language: Language = languageOf(title, kind) ?? spoken;
  const content: CardContent = {
    kind,
    isDefinitive: card.card.identity.definitive !== undefined,
    language,
    goal: firstGoal(goalOf(title, kind)),
    entries,
    parties: parties.split('\n').map(one => one.trim()),
    date: slideDate(language, new Date(clock.now())),
  };
  return { content, readAgain };
}
