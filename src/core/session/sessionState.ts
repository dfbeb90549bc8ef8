import type { CardState } from './cardState.ts';
import type { Cards } from './cards.ts';
import type { ParkedCards } from './parkedCards.ts';
import type { Shown } from './sessionStore.ts';
import type { FieldView, SessionState } from './state.ts';

/** Builds the state that the pane shows from the session store and the state of the open card. */
export function sessionState(
  shown: Shown,
  open: CardState | null,
  around: {
    readonly opening: number;
    readonly cards: Cards;
    readonly shelf: ParkedCards;
    readonly fieldsOf: (open: CardState) => readonly FieldView[];
  },
): SessionState {
  const pages = open ? around.cards.pagesOf(open.card) : [];
  const known = [
    open,
    ...pages.map(page => around.shelf.parked(page)?.state ?? around.shelf.journal(page.identity.id)?.known),
  ];
  const size = (which: 'undo' | 'redo'): number =>
    known.find(one => one?.[which].length)?.[which].at(-1)?.operations.length ?? 0;
  return {
    ...shown,
    card: open && {
      card: open.card,
      opening: around.opening,
      pages,
      fields: around.fieldsOf(open),
      inView: open.gone || (open.seen?.inView ?? true),
      placement: open.gone ? null : (open.seen?.placement ?? null),
      gone: open.gone,
    },
    undoSize: size('undo'),
    redoSize: size('redo'),
    lost: open?.lost.map(one => one.text) ?? [],
    onlyHere: open !== null && around.shelf.isOnlyHere(open),
  };
}
