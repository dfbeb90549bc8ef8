import { useState, useSyncExternalStore } from 'react';
import type { Preferences } from '../../core/session/preferences.ts';
import type { Round } from '../../core/groups/gathering.ts';
import { useSession } from '../session.tsx';
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

const known = new WeakMap<Preferences, ChosenRound>();

function chosenIn(preferences: Preferences): ChosenRound {
  const found = known.get(preferences) ?? new ChosenRound();
  known.set(preferences, found);
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
  const { preferences } = useSession();
  const { rounds } = useGathering().gathering;
  const [chosen] = useState(() => chosenIn(preferences));
  const wanted = useSyncExternalStore(chosen.subscribe, () => chosen.at);
  const last = Math.max(rounds.length - 1, 0);
  // The selected round can be undone.
  const at = Math.min(wanted ?? last, last);
  return { at, round: rounds[at], choose: chosen.choose };
}
