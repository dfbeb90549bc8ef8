import { useState, useSyncExternalStore } from 'react';
import type { Round } from '../../core/groups/gathering.ts';
import { useSession, type PaneSession } from '../session.tsx';
import { useGathering } from './gathering.tsx';

/** Holds the chosen round. Not a React context, because only lazy-loaded views share the round. */
class ChosenRound {
  /** The index of the round, from 0; null for the last round. */
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

/** The chosen round of each session. */
const known = new WeakMap<PaneSession, ChosenRound>();

function chosenIn(session: PaneSession): ChosenRound {
  const found = known.get(session) ?? new ChosenRound();
  known.set(session, found);
  return found;
}

/** The round in view. Before the first division, `at` is 0 and `round` is undefined. */
export interface RoundInView {
  readonly at: number;
  readonly round: Round | undefined;
  readonly choose: (at: number) => void;
}

/** Returns the round in view: the round that was chosen last in any view of the pane, or else the last round. */
export function useRoundInView(): RoundInView {
  const { session } = useSession();
  const { rounds } = useGathering().gathering;
  const [chosen] = useState(() => chosenIn(session));
  const wanted = useSyncExternalStore(chosen.subscribe, () => chosen.at);
  const last = Math.max(rounds.length - 1, 0);
  // The chosen round may have been removed by undo.
  const at = Math.min(wanted ?? last, last);
  return { at, round: rounds[at], choose: chosen.choose };
}
