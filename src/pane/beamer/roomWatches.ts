import { useCallback, useSyncExternalStore } from 'react';
import type { Preferences } from '../../core/session/preferences.ts';
import { useSession, type SessionAccess } from '../session.tsx';

const KEY = 'roomWatches';

/** Stores in the preferences whether the room sees the pane. */
class RoomWatches {
  /** The stored choice; null until it has been read. */
  on: boolean | null = null;
  readonly #preferences: Preferences;
  readonly #listeners = new Set<() => void>();

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
    void preferences.read(KEY).then(value => {
      if (this.on === null) this.#show(value === 'yes');
    });
  }

  set(on: boolean): void {
    this.#show(on);
    void this.#preferences.write(KEY, on ? 'yes' : 'no');
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

/** One instance per session. Not a React context, because only lazy-loaded components need it. */
const known = new WeakMap<SessionAccess['session'], RoomWatches>();

function roomWatchesIn({ session, preferences }: SessionAccess): RoomWatches {
  const found = known.get(session) ?? new RoomWatches(preferences);
  known.set(session, found);
  return found;
}

/** Whether the room sees the pane, and a setter. */
export interface RoomWatchesAccess {
  readonly watches: boolean;
  /** Whether private content is hidden. Also true until the stored choice has been read. */
  readonly hides: boolean;
  readonly setWatches: (on: boolean) => void;
}

/** Returns whether the room sees the pane. Renders the caller again when that changes. */
export function useRoomWatches(): RoomWatchesAccess {
  const room = roomWatchesIn(useSession());
  const subscribe = useCallback((listener: () => void) => room.subscribe(listener), [room]);
  const on = useSyncExternalStore(subscribe, () => room.on);
  const setWatches = useCallback((next: boolean) => room.set(next), [room]);
  return { watches: on === true, hides: on !== false, setWatches };
}
