import { useCallback, useEffect, useState } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import { slideDate } from '../../core/card/language.ts';
import { contentOf, type CardContent } from '../../core/takeAway/content.ts';
import { clock } from '../clock.ts';
import { useSession, useSessionState } from '../session.tsx';
import { useGathering } from '../groups/gathering.tsx';
import { useSpeech } from '../speech.ts';

/** What was read from the open card: its entries on all its slides, and its other texts. */
interface Read {
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
  /** The texts outside the boxes of the card. */
  readonly outside: readonly string[];
}

/**
 * Returns the content of the open card for export: null while the card is being read, `unread` when a slide could not
 * be read.
 */
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
  // Reads the card in advance, because browsers allow copying only synchronously in a click.
  useEffect(() => {
    let current = true;
    void Promise.all([session.cards.allEntries(), session.slide.textsOutside()]).then(
      ([entries, outside]) => {
        if (!current) return;
        setRead(entries.ok && outside.ok ? { entries: entries.value, outside: outside.value } : 'unread');
      },
    );
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
