import {
  createContext,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import type { CardId } from '../../core/card/identity.ts';
import type { PeopleStore } from '../../core/groups/peopleStore.ts';
import { useSaveAtPause } from '../pause.ts';
import { useRequired } from '../required.ts';
import { emptyGathering, type Gathering } from '../../core/groups/gathering.ts';
import type { StoredGathering, TypedTexts } from '../../core/groups/storedGathering.ts';

/** How many changes can be undone. */
const REMEMBERED = 50;

const nothingTyped: TypedTexts = { goal: '', lateName: '', lateOf: '' };
const empty: StoredGathering = { history: [emptyGathering], draft: '', parties: {}, typed: nothingTyped };

/**
 * Where names are stored: `nowhere`, in this `window`, or on this `device` until tonight. Stored names survive a
 * reload.
 */
export type NameStorage = 'nowhere' | 'window' | 'device';

/**
 * The participants, their rounds, and the commands on them. Names are never stored in the presentation or in the
 * journal of a card.
 */
export interface GatheringAccess {
  /** False while stored names are being read. Until then, nothing can be read or changed. */
  readonly ready: boolean;
  readonly gathering: Gathering;
  /** Replaces the gathering; `undo` restores the previous one. */
  readonly change: (next: (now: Gathering) => Gathering) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  /** Removes all people, also from the undo history, the window and the device. */
  readonly wipe: () => void;
  /** The list that is being typed, or that could not be read. */
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  /** Returns the parties to the agreement on a card, one per line. */
  readonly partiesOf: (card: CardId) => string;
  readonly setParties: (card: CardId, names: string) => void;
  readonly typed: TypedTexts;
  readonly setTyped: (change: Partial<TypedTexts>) => void;
  readonly keeping: NameStorage;
  /**
   * With `on`, keeps the names on this device until tonight; otherwise removes them from the device. Returns whether
   * the device keeps them now.
   */
  readonly keepUntilTonight: (on: boolean) => boolean;
}

const GatheringContext = createContext<GatheringAccess | null>(null);

interface GatheringProviderProps {
  readonly store: PeopleStore;
  readonly children: ReactNode;
}

/** Provides the gathering to the whole pane, and restores it after a reload. */
export function GatheringProvider({ store, children }: GatheringProviderProps) {
  const [held, setHeld] = useState<StoredGathering | null>(() => (store.read() ? null : empty));
  const [keeping, setKeeping] = useState<NameStorage>('window');
  /** The state to save; null while saving must not replace stored names. */
  const latest = useRef(held);
  const save = useCallback(() => saveLatest(store, latest, setKeeping), [store]);
  const saveLater = useSaveAtPause(save);
  useEffect(() => {
    let here = true;
    void readStored(store).then(read => {
      if (!here) return;
      latest.current ??= read;
      setHeld(latest.current ?? empty);
      save();
    });
    return () => {
      here = false;
    };
  }, [store, save]);
  const room = useMemo((): GatheringAccess => {
    const now = held ?? empty;
    const update = (change: (before: StoredGathering) => StoredGathering, later?: 'later') => {
      if (!held) return;
      const next = change(latest.current ?? held);
      setHeld(next);
      // Typed text must not replace stored names that could not be read.
      if (later && !latest.current) return;
      latest.current = next;
      if (later) saveLater();
      else save();
    };
    return {
      ready: held !== null,
      gathering: now.history[0],
      change: next =>
        update(({ history, ...rest }) => ({
          ...rest,
          history: [next(history[0]), ...history.slice(0, REMEMBERED)],
        })),
      canUndo: now.history.length > 1,
      undo: () =>
        update(({ history: [last, before = last, ...others], ...rest }) => ({
          ...rest,
          history: [before, ...others],
        })),
      wipe: () => {
        store.remove();
        // Removes the names also while stored names are still being read.
        latest.current = empty;
        setHeld(empty);
        save();
      },
      draft: now.draft,
      setDraft: draft => update(before => ({ ...before, draft }), 'later'),
      partiesOf: card => now.parties[card] ?? '',
      setParties: (card, names) =>
        update(before => ({ ...before, parties: { ...before.parties, [card]: names } }), 'later'),
      typed: now.typed,
      setTyped: part => update(before => ({ ...before, typed: { ...before.typed, ...part } }), 'later'),
      keeping,
      keepUntilTonight: on => {
        const kept = store.keepUntilTonight(on);
        save();
        return kept;
      },
    };
  }, [store, held, keeping, save, saveLater]);
  return <GatheringContext value={room}>{children}</GatheringContext>;
}

/** Returns the gathering of the pane. */
export function useGathering(): GatheringAccess {
  return useRequired(GatheringContext);
}

/**
 * The lazy-loaded reader and writer of stored gatherings. Kept once loaded, so that a closing page can save
 * synchronously.
 */
let form: typeof import('../../core/groups/storedGathering.ts') | null = null;

async function loadForm(): Promise<typeof import('../../core/groups/storedGathering.ts')> {
  return (form ??= await import('../../core/groups/storedGathering.ts'));
}

/** Resolves with the stored gathering; null when the reader cannot be loaded. */
async function readStored(store: PeopleStore): Promise<StoredGathering | null> {
  const text = store.read();
  if (!text) return empty;
  const { readGathering: readHeld } = (await loadForm().catch(() => null)) ?? {};
  return readHeld ? (readHeld(text) ?? empty) : null;
}

/** Saves the latest state once the writer is loaded. If storage is full, saves without the undo history. */
function saveLatest(
  store: PeopleStore,
  latest: RefObject<StoredGathering | null>,
  tell: (keeping: NameStorage) => void,
): void {
  const held = latest.current;
  if (!held) return;
  if (held !== empty && !form) {
    void loadForm().then(() => saveLatest(store, latest, tell), reportError);
    return;
  }
  const text = (one: StoredGathering) => () => (one === empty ? '' : (form?.writeGathering(one) ?? ''));
  const inWindow = store.write(text(held), text({ ...held, history: [held.history[0]] }));
  tell(store.isUntilTonight() ? 'device' : inWindow ? 'window' : 'nowhere');
}
