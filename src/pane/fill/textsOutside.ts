import { useCallback, useEffect, useState } from 'react';
import type { CardView } from '../../core/session/state.ts';
import { useSession } from '../session.tsx';

const NONE: readonly string[] = [];

/**
 * Returns the texts that were outside the boxes when the card was opened or when `lookAgain` was last called. Returns
 * no texts after `close`.
 */
export function useTextsOutside({ opening }: CardView): {
  readonly texts: readonly string[];
  readonly lookAgain: () => void;
  readonly close: () => void;
} {
  const { session } = useSession();
  const [texts, setTexts] = useState(NONE);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let current = true;
    void session.slide.textsOutside().then(found => {
      if (current && found.ok) setTexts(found.value);
    });
    return () => {
      current = false;
    };
  }, [session, opening, looks]);
  return {
    texts,
    lookAgain: useCallback(() => setLooks(before => before + 1), []),
    close: useCallback(() => setTexts(NONE), []),
  };
}
