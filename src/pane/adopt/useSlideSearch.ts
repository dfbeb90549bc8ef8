import { useCallback, useEffect, useRef, useState } from 'react';
import type { Trouble } from '../../core/deck/trouble.ts';
import type { Candidate } from '../../core/session/cards.ts';
import { useSession } from '../session.tsx';

type Where = 'selected' | 'all';

/** What was seen on the slides that are no card of ours. */
export interface SlideSearch {
  readonly where: Where;
  /** Of the selected slides, when they were looked at last. */
  readonly selected: readonly Candidate[];
  /** Of all slides that were looked at. */
  readonly seen: readonly Candidate[];
}

export interface SearchScope {
  /** Null before the first look is over. */
  readonly sight: SlideSearch | null;
  /** Where is being looked now. */
  readonly going: Where | null;
  readonly trouble: Trouble | null;
  readonly look: (where: Where) => void;
}

/** Looks at the selected slides when the place is entered, and from then on where it is asked to. */
export function useSlideSearch(): SearchScope {
  const { session, run } = useSession();
  const [sight, setSight] = useState<SlideSearch | null>(null);
  const [going, setGoing] = useState<Where | null>('selected');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(0);

  const start = useCallback(
    async (where: Where) => {
      const turn = ++latest.current;
      const looking = async () => {
        const selected = await session.candidates('selected');
        const seen = where === 'all' && selected.ok ? await session.candidates('all') : selected;
        if (turn !== latest.current) return seen;
        setTrouble(seen.ok ? null : seen.trouble);
        if (selected.ok && seen.ok) setSight({ where, selected: selected.value, seen: seen.value });
        return seen;
      };
      await run(looking());
      if (turn === latest.current) setGoing(null);
    },
    [session, run],
  );
  useEffect(() => {
    void start('selected');
    return () => {
      latest.current++;
    };
  }, [start]);
  const look = (where: Where) => {
    setGoing(where);
    void start(where);
  };
  return { sight, going, trouble, look };
}
