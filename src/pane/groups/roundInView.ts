import { useState, useSyncExternalStore } from 'react';
import type { Round } from '../../core/groups/gathering.ts';
import { useSession, type PaneSession } from '../session.tsx';
import { useGathering } from './gathering.tsx';

/** The round that a facilitator chose last; places that are fetched later share it, so that it is in no context. */
class ChosenRound {
  /** From 0; null for the last one. */
  at: number | null = null;
  readonly #listeners = new Set<() => void>();

  readonly choose = (at: number): void => {
    this.at = at;
    this.#listeners.forEach(one => one());
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

/** One for each pane. */
const known = new WeakMap<PaneSession, ChosenRound>();

function chosenIn(session: PaneSession): ChosenRound {
  const found = known.get(session) ?? new ChosenRound();
  known.set(session, found);
  return found;
}

/** The round that is in view, from 0; 0 and undefined when nobody is divided yet. */
export interface RoundInView {
  readonly at: number;
  readonly round: Round | undefined;
  readonly choose: (at: number) => void;
}

/** Returns the round that is in view: the one that was chosen last, in any place of the pane, and else the last one. */
export function useRoundInView(): RoundInView {
  const { session } = useSession();
  const { rounds } = useGathering().gathering;
  const [chosen] = useState(() => chosenIn(session));
  const wanted = useSyncExternalStore(chosen.subscribe, () => chosen.at);
  const last = Math.max(rounds.length - 1, 0);
  // The selected round can be undone.
  const at = Math.min(wanted ?? last, last);
  return { at, round: rounds[at], choose: chosen.choose };
}
