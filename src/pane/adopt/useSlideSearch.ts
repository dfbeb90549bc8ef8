import { useCallback, useEffect, useRef, useState } from 'react';
import type { Trouble } from '../../core/deck/trouble.ts';
import type { Candidate } from '../../core/session/cards.ts';
import { useSession } from '../session.tsx';

type SearchScope = 'selected' | 'all';

/** The result of searching for slides that may be a card. */
export interface SearchResult {
  readonly where: SearchScope;
  /** Candidates among the selected slides, at the latest search. */
  readonly selected: readonly Candidate[];
  /** Candidates among all searched slides. */
  readonly seen: readonly Candidate[];
}

export interface SlideSearch {
  /** The latest result; null before the first search is done. */
  readonly result: SearchResult | null;
  /** The scope of the search in progress; null when there is none. */
  readonly searching: SearchScope | null;
  readonly trouble: Trouble | null;
  readonly search: (where: SearchScope) => void;
}

/** Searches the selected slides when the component mounts. Searches the selected or all slides on request. */
export function useSlideSearch(): SlideSearch {
  const { session, run } = useSession();
  const [result, setResult] = useState<SearchResult | null>(null);
  const [searching, setSearching] = useState<SearchScope | null>('selected');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const latest = useRef(0);

  const start = useCallback(
    async (where: SearchScope) => {
      const turn = ++latest.current;
      const looking = async () => {
        const selected = await session.cards.candidates('selected');
        const seen = where === 'all' && selected.ok ? await session.cards.candidates('all') : selected;
        if (turn !== latest.current) return seen;
        setTrouble(seen.ok ? null : seen.trouble);
        if (selected.ok && seen.ok) setResult({ where, selected: selected.value, seen: seen.value });
        return seen;
      };
      await run(looking());
      if (turn === latest.current) setSearching(null);
    },
    [session, run],
  );
  useEffect(() => {
    void start('selected');
    return () => {
      latest.current++;
    };
  }, [start]);
  const search = (where: SearchScope) => {
    setSearching(where);
    void start(where);
  };
  return { result, searching, trouble, search };
}
