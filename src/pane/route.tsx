import { createContext, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { done } from '../core/deck/trouble.ts';
import { useRequired } from './required.ts';
import { useSession } from './session.tsx';

/** A view of the pane that can be shown. */
export type Place =
  'prepare' | 'sheet' | 'card' | 'rules' | 'finish' | 'combine' | 'adopt' | 'beamer' | 'help' | 'about';

/** The view that is shown, and functions for navigation. */
export interface Route {
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  /**
   * Closes the card and shows the list of cards. With `finished`, also clears the data about the card on this machine,
   * except text that is not on a slide. Resolves with whether the card was closed.
   */
  readonly leaveCard: (finished?: 'finished') => Promise<boolean>;
  /** How the latest card was left; null when no card was left yet. */
  readonly lastLeft: 'left' | 'finished' | null;
  /** Registers a task that runs each time before the card is closed. Returns a function that unregisters it. */
  readonly beforeLeaving: (task: () => Promise<void>) => () => void;
}

const RouteContext = createContext<Route | null>(null);

export function RouteProvider({ children }: { readonly children: ReactNode }) {
  const { session, run } = useSession();
  const [place, goTo] = useState<Place>('card');
  const [lastLeft, setLastLeft] = useState<Route['lastLeft']>(null);
  const tasks = useRef(new Set<() => Promise<void>>());
  const beforeLeaving = useCallback((task: () => Promise<void>) => {
    tasks.current.add(task);
    return () => void tasks.current.delete(task);
  }, []);
  const leaveCard = useCallback(
    async (finished?: 'finished') => {
      if (!finished) goTo('card');
      const close = async () => {
        await Promise.all(Array.from(tasks.current, task => task()));
        if (finished) {
          const outcome = await session.cards.finish();
          if (!outcome.ok) return outcome;
        }
        setLastLeft(finished ?? 'left');
        await session.cards.close();
        return done(null);
      };
      const isLeft = await run(close());
      if (isLeft) goTo('card');
      return isLeft;
    },
    [session, run],
  );
  const route = useMemo(
    () => ({ place, goTo, leaveCard, lastLeft, beforeLeaving }),
    [place, leaveCard, lastLeft, beforeLeaving],
  );
  return <RouteContext value={route}>{children}</RouteContext>;
}

export function useRoute(): Route {
  return useRequired(RouteContext);
}
