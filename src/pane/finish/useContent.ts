import { useCallback, useEffect, useState } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import { slideDate } from '../../core/card/language.ts';
import { contentOf, type CardContent } from '../../core/takeAway/content.ts';
import { clock } from '../clock.ts';
import { useSession, useSessionState } from '../session.tsx';
import { useGathering } from '../groups/gathering.tsx';
import { useSpeech } from '../speech.ts';

/** What was read of the open card. */
interface Read {
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
  /** Texts outside its boxes. */
  readonly outside: readonly string[];
}

/** The open card as it is taken away: null while it is read, `unread` when one of its slides could not be. */
export function useContent(): {
  readonly content: CardContent | 'unread' | null;
  readonly readAgain: () => void;
} {
  const { session } = useSession();
  const state = useSessionState();
  const { partiesOf } = useGathering();
  const { language: spoken } = useSpeech();
  const [read, setRead] = useState<Read | 'unread' | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { card } = state;
  // Read before anyone asks for something, so that a click can copy at once: browsers let nobody copy later.
  useEffect(() => {
    let current = true;
    void Promise.all([session.allEntries(), session.textsOutside()]).then(([entries, outside]) => {
      if (!current) return;
      setRead(entries.ok && outside.ok ? { entries: entries.value, outside: outside.value } : 'unread');
    });
    return () => {
      current = false;
    };
  }, [session, card, attempt]);
  const readAgain = useCallback(() => setAttempt(before => before + 1), []);
  if (read === 'unread') return { content: 'unread', readAgain };
  if (!card || read === null) return { content: null, readAgain };
  const content = contentOf(card, session.kind, read.entries, spoken, language =>
    slideDate(language, new Date(clock.now())),
  );
  const names = partiesOf(card.card.identity.id)
    .split('\n')
    .map(one => one.trim());
  return { content: { ...content, outside: read.outside, parties: names }, readAgain };
}
