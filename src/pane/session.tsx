import {
  createContext,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { CardKind } from '../core/card/kind.ts';
import type { Outcome } from '../core/deck/trouble.ts';
import type { Preferences } from '../core/session/preferences.ts';
import type { Session } from '../core/session/session.ts';
import type { SessionState } from '../core/session/state.ts';
import { useRequired } from './required.ts';

/** The public members of `Session`. */
export type PaneSession = Pick<Session, keyof Session>;

/**
 * The session, and the function that runs its commands. Changes only with the kind of the open card, not with its
 * entries.
 */
export interface SessionAccess {
  readonly session: PaneSession;
  readonly preferences: Preferences;
  /** The kind of the open card; without one, the kind of a new card. */
  readonly kind: CardKind;
  /** Calls the listener after each change of the state or the draft. Returns a function that unsubscribes it. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Awaits a command of the session. Resolves with false when it failed or threw. An exception is also shown in the
   * pane.
   */
  readonly run: (command: Promise<Outcome<unknown>>) => Promise<boolean>;
  /** Why a command threw: a bug, or a script that a deployment has removed (office-js #3059). */
  readonly failure: 'bug' | 'outdated' | null;
  readonly dismissFailure: () => void;
}

const SessionContext = createContext<SessionAccess | null>(null);

interface SessionProviderProps extends Pick<SessionAccess, 'session' | 'preferences'> {
  readonly children: ReactNode;
}

export function SessionProvider({ session, preferences, children }: SessionProviderProps) {
  const [failure, setFailure] = useState<SessionAccess['failure']>(null);
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const run = useCallback(async (command: Promise<Outcome<unknown>>) => {
    try {
      return (await command).ok;
    } catch (error) {
      const isOutdated = error instanceof Error && error.name === 'ChunkLoadError';
      setFailure(isOutdated ? 'outdated' : 'bug');
      if (!isOutdated) reportError(error);
      return false;
    }
  }, []);
  const dismissFailure = useCallback(() => setFailure(null), []);
  const kind = useSyncExternalStore(subscribe, () => session.kind);
  const isOpen = useSyncExternalStore(subscribe, () => session.state.phase === 'open');
  useEffect(() => {
    // Lazy-loaded, because the first entry does not need this module, and the fonts may still be loading.
    if (isOpen) void import('./fill/readable.ts').then(one => one.startKeepingReadable(session, preferences));
  }, [isOpen, session, preferences]);
  const access = useMemo(
    () => ({ session, preferences, kind, subscribe, run, failure, dismissFailure }),
    [session, preferences, kind, subscribe, run, failure, dismissFailure],
  );
  return <SessionContext value={access}>{children}</SessionContext>;
}

export function useSession(): SessionAccess {
  return useRequired(SessionContext);
}

/** Returns the state of the session. Renders the caller again when the state changes. */
export function useSessionState(): SessionState {
  const { session, subscribe } = useSession();
  return useSyncExternalStore(subscribe, () => session.state);
}
