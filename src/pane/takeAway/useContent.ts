import { useCallback, useEffect, useState } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import { slideDate } from '../../core/card/language.ts';
import { contentOf, type CardContent } from '../../core/takeAway/content.ts';
import { clock } from '../clock.ts';
import { useDesk } from '../desk.ts';
import { useRoom } from '../groups/GatheringRoom.tsx';
import { useSpeech } from '../speech.ts';

/** The open card as it is taken away: null while it is read, `unread` when one of its slides could not be. */
export function useContent(): {
  readonly content: CardContent | 'unread' | null;
  readonly readAgain: () => void;
} {
  const { session, state } = useDesk();
  const { partiesOf } = useRoom();
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
  const content = contentOf(card, session.kind, entries, spoken, language =>
    slideDate(language, new Date(clock.now())),
  );
  const names = partiesOf(card.card.identity.id)
    .split('\n')
    .map(one => one.trim());
  return { content: { ...content, parties: names }, readAgain };
}
