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
import { nobody, type Gathering } from '../../core/groups/gathering.ts';
import type { StoredGathering, TypedTexts } from '../../core/groups/storedGathering.ts';

/** How many changes can be undone. */
const REMEMBERED = 50;

const nothingTyped: TypedTexts = { goal: '', lateName: '', lateOf: '' };
const empty: StoredGathering = { history: [nobody], draft: '', parties: {}, typed: nothingTyped };

/** Where names survive a reload: `nowhere`, in this `window`, or until tonight on this `device`. */
export type NameStorage = 'nowhere' | 'window' | 'device';

/** The people of the workshop. They are never in the presentation, nor in the journal of a card. */
export interface GatheringAccess {
  /** False while stored names are read: nothing can be asked or changed yet. */
  readonly ready: boolean;
  readonly gathering: Gathering;
  /** Replaces the gathering; `undo` restores the previous one. */
  readonly change: (next: (now: Gathering) => Gathering) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  /** Removes everyone, also from undo, in the window and on the device. */
  readonly wipe: () => void;
  /** The text of a list that is being typed or could not be read. */
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  /** Returns the parties to the agreement on a card, one per line. */
  readonly partiesOf: (card: CardId) => string;
  readonly setParties: (card: CardId, names: string) => void;
  readonly typed: TypedTexts;
  readonly setTyped: (change: Partial<TypedTexts>) => void;
  readonly keeping: NameStorage;
  /** Keeps the names on this device until tonight, or removes them there. Returns whether they are kept there now. */
  readonly keepUntilTonight: (on: boolean) => boolean;
}

const GatheringContext = createContext<GatheringAccess | null>(null);

interface GatheringProviderProps {
  readonly store: PeopleStore;
  readonly children: ReactNode;
}

/** Provides the gathering to all places, and keeps it over a reload of the page. */
export function GatheringProvider({ store, children }: GatheringProviderProps) {
  const [held, setHeld] = useState<StoredGathering | null>(() => (store.read() ? null : empty));
  const [keeping, setKeeping] = useState<NameStorage>('window');
  /** The state to save; null while nothing may replace the stored one. */
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
      // Typed text does not replace names that could not be read.
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
        // Also while the names are still being read.
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

/** The reader and writer, fetched later because the first entry does not need them; kept once loaded, so that a page that ends can save synchronously. */
let form: typeof import('../../core/groups/storedGathering.ts') | null = null;

async function loadForm(): Promise<typeof import('../../core/groups/storedGathering.ts')> {
  return (form ??= await import('../../core/groups/storedGathering.ts'));
}

/** Resolves with the stored gathering; null when this page cannot read it. */
async function readStored(store: PeopleStore): Promise<StoredGathering | null> {
  const text = store.read();
  if (!text) return empty;
  const { readGathering: readHeld } = (await loadForm().catch(() => null)) ?? {};
  return readHeld ? (readHeld(text) ?? empty) : null;
}

/** Writes the latest state once the writer is loaded; without the undo steps when there is no room for them. */
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
