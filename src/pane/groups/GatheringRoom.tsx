import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { nobody, type Gathering } from './gathering.ts';

/** How many changes can be taken back. */
const REMEMBERED = 50;

/** The gathering in the pane's memory. Names are written nowhere: they are gone when the pane is closed. */
export interface Room {
  readonly gathering: Gathering;
  /** Makes it another one; what it was can be had back. */
  readonly change: (next: (now: Gathering) => Gathering) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
  /** Forgets everyone, also for undo. */
  readonly wipe: () => void;
  /** A list that is being typed or that could not be read. */
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
}

const RoomContext = createContext<Room | null>(null);

/** Keeps the gathering as long as the pane is open, whatever place is in front. */
export function GatheringRoom({ children }: { readonly children: ReactNode }) {
  const [history, setHistory] = useState<readonly [Gathering, ...Gathering[]]>([nobody]);
  const [draft, setDraft] = useState('');
  const room = useMemo(
    (): Room => ({
      gathering: history[0],
      change: next => setHistory(all => [next(all[0]), ...all.slice(0, REMEMBERED)]),
      canUndo: history.length > 1,
      undo: () => setHistory(([now, before = now, ...rest]) => [before, ...rest]),
      wipe: () => {
        setHistory([nobody]);
        setDraft('');
      },
      draft,
      setDraft,
    }),
    [history, draft],
  );
  return <RoomContext value={room}>{children}</RoomContext>;
}

/** The room of the pane around. */
export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('No room around this part');
  return room;
}
