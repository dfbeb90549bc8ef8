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
  const { shelf } = around;
  const size = (which: 'undo' | 'redo'): number => {
    const own = open?.[which].at(-1);
    if (own) return own.operations.length;
    // Reads a journal only for a page that this pane has not opened yet.
    for (const page of pages) {
      if (page.slide === open?.card.slide) continue;
      const known = shelf.parked(page)?.state ?? shelf.journal(page.identity.id)?.known;
      const step = known?.[which].at(-1);
      if (step) return step.operations.length;
    }
    return 0;
  };
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
    onlyHere: open !== null && shelf.isOnlyHere(open),
  };
}
