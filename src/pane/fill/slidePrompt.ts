import { useEffect, useState } from 'react';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { Trouble } from '../../core/deck/trouble.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession } from '../session.tsx';
import { useWords } from '../speech.ts';
import { fillWords } from './words.ts';

/** The question that this pane put on the slide of the card, according to the pane; the slide itself is not read. */
export interface SlidePrompt {
  readonly shown: string | null;
  /** Puts a question on the slide; null removes it. */
  readonly show: (question: string | null) => void;
  /** Why the latest change failed; null after a success. */
  readonly refused: Trouble | null;
}

/**
 * Preference key of the latest question, stored as `<slide> <question>`. The question is a text of the method, never of
 * the group.
 */
const KEY = 'prompt';

/** Returns the question on this slide. The question is stored, so that it is known again when the pane reopens. */
export function useSlidePrompt(slide: SlideId): SlidePrompt {
  const { session, preferences, run } = useSession();
  const announce = useAnnounce();
  const text = useWords(fillWords);
  const [kept, setKept] = useState('');
  const [refused, setRefused] = useState<Trouble | null>(null);
  useEffect(() => {
    let open = true;
    void preferences.read(KEY).then(value => open && value !== null && setKept(value));
    return () => {
      open = false;
    };
  }, [preferences]);
  const show = async (question: string | null) => {
    const asked = session.slide.setLabel('prompt', question).then(outcome => {
      setRefused(outcome.ok ? null : outcome.trouble);
      return outcome;
    });
    if (!(await run(asked))) return;
    const now = question === null ? '' : `${slide} ${question}`;
    setKept(now);
    announce(question === null ? text.prompt.takenOff : text.prompt.shown);
    await preferences.write(KEY, now);
  };
  const shown = kept.startsWith(`${slide} `) ? kept.slice(slide.length + 1) : null;
  return { shown, show: question => void show(question), refused };
}
