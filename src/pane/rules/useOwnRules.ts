import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../session.tsx';
import { readOwnRules, writeOwnRules, type OwnRules } from '../../core/method/ownRules.ts';
import { useSpeech } from '../speech.ts';

/**
 * Returns the facilitator's rules in the language of the pane, and a function that stores them. The rules are null
 * until they have been read.
 */
export function useOwnRules(): readonly [OwnRules | null, (own: OwnRules) => void] {
  const { preferences } = useSession();
  const { language } = useSpeech();
  const key = `rules.${language}`;
  const [read, setRead] = useState<{ readonly key: string; readonly own: OwnRules } | null>(null);
  useEffect(() => {
    let open = true;
    void preferences.read(key).then(kept => {
      if (open) setRead({ key, own: readOwnRules(kept, language) });
    });
    return () => {
      open = false;
    };
  }, [preferences, key, language]);
  const keep = useCallback(
    (own: OwnRules) => {
      setRead({ key, own });
      void preferences.write(key, writeOwnRules(own));
    },
    [preferences, key],
  );
  return [read?.key === key ? read.own : null, keep];
}
