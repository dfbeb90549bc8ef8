import { createContext, useCallback, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { firstStep, type FieldId } from '../core/card/kind.ts';
import { joinDrafts, type Edit } from '../core/session/draft.ts';
import { useSaveAtPause } from './pause.ts';
import { useRequired } from './required.ts';
import { useSession, type PaneSession } from './session.tsx';

/**
 * The chosen column, and functions that change the draft. Does not change while someone types; `useDraftText` returns
 * the typed text.
 */
export interface DraftAccess {
  /** The column that is being filled. */
  readonly field: FieldId;
  /**
   * Chooses a column; the draft text stays in the entry field. When the column has no entries on the open slide of the
   * card, opens the slide with room for it.
   */
  readonly selectField: (field: FieldId) => void;
  /** Replaces the text in the entry field. */
  readonly setText: (text: string) => void;
  readonly setPasted: (entries: readonly string[]) => void;
  /**
   * Keeps the text of another editor than the entry field, so that a reload restores it. Pass null when the editor
   * closes.
   */
  readonly setEdit: (edit: Edit | null) => void;
  /** Inserts a text before the text in the entry field, so that it is not lost. */
  readonly restoreText: (text: string) => void;
  /** Marks that someone is typing outside the entry field. Returns a function that removes the mark. */
  readonly beginWriting: () => () => void;
  /**
   * Returns whether the entry field has text or another editor is open. Callers then do not change the column, so that
   * the text does not end up in another column.
   */
  readonly isWriting: () => boolean;
}

const DraftContext = createContext<DraftAccess | null>(null);

export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const { session, subscribe, run } = useSession();
  const field = useSyncExternalStore(subscribe, () => {
    const { fields } = session.kind;
    return (fields.find(one => one.id === session.draft.field) ?? firstStep(session.kind)).id;
  });
  const saveLater = useSaveAtPause(useCallback(() => session.saveDraft(), [session]));
  const editors = useRef(0);
  const change = useMemo(() => {
    const set = (draft: Parameters<PaneSession['setDraft']>[0]) => {
      session.setDraft(draft);
      saveLater();
    };
    const setText = (text: string) => set({ text });
    return {
      selectField: (next: FieldId) => {
        const isOther = next !== session.draft.field;
        set({ field: next });
        const { pages = [], fields = [] } = session.state.card ?? {};
        const isHere = fields.some(one => one.field === next && one.entries.length > 0);
        if (isOther && !isHere && pages.length > 1) void run(session.cards.openRoomFor(next));
      },
      setText,
      setPasted: (pasted: readonly string[]) => set({ pasted }),
      setEdit: (edit: Edit | null) => set({ edit }),
      restoreText: (text: string) => {
        if (text !== '') setText(joinDrafts(text, session.draft.text));
      },
      beginWriting: () => {
        editors.current += 1;
        return () => void (editors.current -= 1);
      },
      isWriting: () => session.draft.text.trim() !== '' || editors.current > 0,
    };
  }, [session, saveLater, run]);
  const access = useMemo(() => ({ field, ...change }), [field, change]);
  return <DraftContext value={access}>{children}</DraftContext>;
}

export function useDraft(): DraftAccess {
  return useRequired(DraftContext);
}

/** Returns the text in the entry field. A keystroke renders only the components that call this hook. */
export function useDraftText(): string {
  const { session, subscribe } = useSession();
  return useSyncExternalStore(subscribe, () => session.draft.text);
}

/** Returns pasted entries about which the person has not decided yet. */
export function usePasted(): readonly string[] {
  const { session, subscribe } = useSession();
  return useSyncExternalStore(subscribe, () => session.draft.pasted);
}
