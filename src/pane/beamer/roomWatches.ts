import { useCallback, useSyncExternalStore } from 'react';
import type { Preferences } from '../../core/session/preferences.ts';
import { useSession, type SessionAccess } from '../session.tsx';

/** A choice that is stored in the preferences. */
class Choice {
  /** Null until it has been read. */
  on: boolean | null = null;
  readonly #key: string;
  readonly #preferences: Preferences;
  readonly #listeners = new Set<() => void>();

  constructor(key: string, preferences: Preferences) {
    this.#key = key;
    this.#preferences = preferences;
    void preferences.read(key).then(value => {
      if (this.on === null) this.#show(value === 'yes');
    });
  }

  set(on: boolean): void {
    this.#show(on);
    void this.#preferences.write(this.#key, on ? 'yes' : 'no');
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #show(on: boolean): void {
    this.on = on;
    this.#listeners.forEach(one => one());
  }
}

/** One pair per session. Not a React context, because only lazy-loaded components need it. */
const known = new WeakMap<SessionAccess['session'], Choices>();

interface Choices {
  /** Whether the room sees the pane. */
  readonly watches: Choice;
  /** Whether slides show groups without names. */
  readonly withoutNames: Choice;
}

function choicesIn({ session, preferences }: SessionAccess): Choices {
  const found = known.get(session) ?? {
    watches: new Choice('roomWatches', preferences),
    withoutNames: new Choice('slideWithoutNames', preferences),
  };
  known.set(session, found);
  return found;
}

/** Returns a choice, and a function that changes it. Renders the caller again when it changes. */
function useChoice(choice: Choice): readonly [boolean | null, (on: boolean) => void] {
  const subscribe = useCallback((listener: () => void) => choice.subscribe(listener), [choice]);
  const on = useSyncExternalStore(subscribe, () => choice.on);
  return [on, useCallback((next: boolean) => choice.set(next), [choice])];
}

/** Whether the room sees the pane and what slides show to it, with setters. */
export interface RoomWatchesAccess {
  readonly watches: boolean;
  /** Whether private content is hidden. Also true until the stored choice has been read. */
  readonly hides: boolean;
  readonly setWatches: (on: boolean) => void;
  /** Whether slides with groups leave out the names. */
  readonly withoutNames: boolean;
  readonly setWithoutNames: (on: boolean) => void;
}

/** Returns what the facilitator chose about the room. Renders the caller again when that changes. */
export function useRoomWatches(): RoomWatchesAccess {
  const choices = choicesIn(useSession());
  const [on, setWatches] = useChoice(choices.watches);
  const [bare, setWithoutNames] = useChoice(choices.withoutNames);
  return {
    watches: on === true,
    hides: on !== false,
    setWatches,
    withoutNames: bare === true,
    setWithoutNames,
  };
}
