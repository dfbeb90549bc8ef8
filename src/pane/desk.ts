import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { firstStep, type FieldId } from '../core/card/kind.ts';
import { done, type Outcome } from '../core/deck/trouble.ts';
import { joinDrafts, type Draft, type Edit } from '../core/session/draft.ts';
import type { Preferences } from '../core/session/preferences.ts';
import type { Session } from '../core/session/session.ts';
import type { SessionState } from '../core/session/state.ts';
import { useSaveAtPause } from './pause.ts';

/** What the pane uses of the session. */
export type PaneSession = Pick<Session, keyof Session>;

/** Where the facilitator is in the pane. */
export type Place = 'prepare' | 'sheet' | 'card' | 'rules' | 'finish' | 'combine' | 'adopt' | 'about';

/** What lies before the facilitator: the session, and what she is at in the pane. It outlives a change of place. */
export interface Desk {
  readonly session: PaneSession;
  readonly preferences: Preferences;
  readonly state: SessionState;
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** The column that is being filled. */
  readonly field: FieldId;
  readonly fill: (field: FieldId) => void;
  /** Back to the choice of cards. A new card begins at its first step, another one where it was left. `finished` forgets what this machine knows of it. Returns whether it was left. */
  readonly leaveCard: (finished?: 'finished') => Promise<boolean>;
  /** How a card was left last. */
  readonly parting: 'left' | 'finished' | null;
  /** What is done each time before the card is left, while it is still open. Returns the way to stop. */
  readonly atParting: (task: () => Promise<void>) => () => void;
  /** Replaces the words in the entry field; `useDraft` returns them. */
  readonly setDraft: (words: string) => void;
  readonly setPasted: (entries: readonly string[]) => void;
  /** Keeps the words of an editor other than the field, so that a reload brings them back; null when it closes. */
  readonly keepEdit: (edit: Edit | null) => void;
  /** Puts words that found no other place before what is being typed. */
  readonly rescue: (words: string) => void;
  /** Says that words are being written elsewhere than in the field. Returns the way to say that they are not any more. */
  readonly write: () => () => void;
  /** Whether words lie in the field or are being written elsewhere: another column would be the wrong one for them. */
  readonly isWriting: () => boolean;
  /** What a screen reader says next. */
  readonly said: string;
  readonly announce: (sentence: string) => void;
  /** Runs a command of the session. False when it was not done; a bug is shown as well. */
  readonly run: (command: Promise<Outcome<unknown>>) => Promise<boolean>;
  /** A command broke: in a way that nobody foresaw, or because its file is gone since a deployment (office-js #3059). */
  readonly broken: 'bug' | 'outdated' | null;
  readonly mend: () => void;
}

/** The desk of this session. */
export function useNewDesk(session: PaneSession, preferences: Preferences): Desk {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const state = useSyncExternalStore(subscribe, () => session.state);
  const chosen = useSyncExternalStore(subscribe, () => session.draft.field);
  const field = (session.kind.fields.find(one => one.id === chosen) ?? firstStep(session.kind)).id;
  const [place, go] = useState<Place>('card');
  const [parting, setParting] = useState<Desk['parting']>(null);
  const [said, setSaid] = useState('');
  const [broken, setBroken] = useState<Desk['broken']>(null);
  const saveLater = useSaveAtPause(useCallback(() => session.saveDraft(), [session]));
  const keep = useCallback(
    (change: Parameters<PaneSession['setDraft']>[0]) => {
      session.setDraft(change);
      saveLater();
    },
    [session, saveLater],
  );
  const fill = useCallback((next: FieldId) => keep({ field: next }), [keep]);
  const setDraft = useCallback((words: string) => keep({ text: words }), [keep]);
  const setPasted = useCallback((entries: readonly string[]) => keep({ pasted: entries }), [keep]);
  const keepEdit = useCallback((edit: Edit | null) => keep({ edit }), [keep]);
  const rescue = useCallback(
    (words: string) => {
      if (words !== '') setDraft(joinDrafts(words, session.draft.text));
    },
    [session, setDraft],
  );
  const writing = useRef(0);
  const write = useCallback(() => {
    writing.current += 1;
    return () => void (writing.current -= 1);
  }, []);
  const isWriting = useCallback(() => session.draft.text.trim() !== '' || writing.current > 0, [session]);
  const announce = useCallback((sentence: string) => {
    // A sentence that is said twice must differ, else a screen reader keeps silent.
    setSaid(before => (before === sentence ? `${sentence}\u00A0` : sentence));
  }, []);
  const run = useCallback(async (command: Promise<Outcome<unknown>>) => {
    try {
      return (await command).ok;
    } catch (error) {
      const isOutdated = error instanceof Error && error.name === 'ChunkLoadError';
      setBroken(isOutdated ? 'outdated' : 'bug');
      if (!isOutdated) reportError(error);
      return false;
    }
  }, []);
  const partings = useRef(new Set<() => Promise<void>>());
  const atParting = useCallback((task: () => Promise<void>) => {
    partings.current.add(task);
    return () => void partings.current.delete(task);
  }, []);
  const leaveCard = useCallback(
    async (finished?: 'finished') => {
      if (!finished) go('card');
      const close = async () => {
        await Promise.all(Array.from(partings.current, task => task()));
        if (finished) {
          const outcome = await session.cards.finish();
          if (!outcome.ok) return outcome;
        }
        setParting(finished ?? 'left');
        await session.cards.close();
        return done(null);
      };
      const left = await run(close());
      if (left) go('card');
      return left;
    },
    [session, run],
  );
  const mend = useCallback(() => setBroken(null), []);
  const opened = state.phase === 'open';
  useEffect(() => {
    // Not needed for the first entry, and the fonts may still be on their way.
    if (opened) void import('./fit/readable.ts').then(one => one.startKeepingReadable(session, preferences));
  }, [opened, session, preferences]);
  return useMemo(
    () => ({
      session,
      preferences,
      state,
      place,
      go,
      field,
      fill,
      leaveCard,
      parting,
      atParting,
      setDraft,
      setPasted,
      keepEdit,
      rescue,
      write,
      isWriting,
      said,
      announce,
      run,
      broken,
      mend,
    }),
    [
      session,
      preferences,
      state,
      place,
      field,
      leaveCard,
      parting,
      atParting,
      fill,
      setDraft,
      setPasted,
      keepEdit,
      rescue,
      write,
      isWriting,
      said,
      announce,
      run,
      broken,
      mend,
    ],
  );
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the pane around. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('No desk around this part');
  return desk;
}

/**
 * Returns the words in the entry field, and the entries in pasted text of several lines until it is known what to do with
 * them. A key renders the callers of this hook; the desk, and all that uses it, stays as it is.
 */
export function useDraft(): Pick<Draft, 'text' | 'pasted'> {
  const { session } = useDesk();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const text = useSyncExternalStore(subscribe, () => session.draft.text);
  const pasted = useSyncExternalStore(subscribe, () => session.draft.pasted);
  return { text, pasted };
}
