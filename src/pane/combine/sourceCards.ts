import { PRESENTATION } from '../../opc/budget.ts';
import { useMemo, useSyncExternalStore } from 'react';
import { freeName, originNames } from '../../core/combine/originNames.ts';
import { emptySelection, type Selection } from '../../core/combine/selection.ts';
import { isSure, type FoundCard } from '../../core/combine/source.ts';
import { trouble, type Outcome, type Trouble } from '../../core/deck/trouble.ts';
import { useSession } from '../session.tsx';

/** Reads cards from a file or from the open presentation. */
export interface CardReader {
  /** Resolves with the cards in a .pptx file; trouble when it cannot be read. */
  inFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly FoundCard[]>>;
  /** Resolves with the cards in the open presentation. */
  inDeck(): Promise<Outcome<readonly FoundCard[]>>;
}

/** A card that can be combined. */
export interface SourceCard extends FoundCard {
  readonly id: number;
  /** Name of its file; null for a card in the open presentation. */
  readonly file: string | null;
  /** The facilitator's name for the people who made the card. */
  readonly origin: string;
  /** Whether the card takes part in the comparison. */
  readonly used: boolean;
}

/** The cards and what was selected from them. */
export interface SourceCardsState {
  readonly cards: readonly SourceCard[];
  /** One trouble for each file that cannot be used. */
  readonly unusable: readonly Trouble[];
  /** Progress of reading files; null when none is being read. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly selection: Selection;
  /** Whether entries name their origin when they are added to the card. */
  readonly withOrigin: boolean;
}

/** The cards to combine. Kept in memory only, and also while another view of the pane is shown. */
export interface SourceCards {
  readonly state: SourceCardsState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (next: Partial<SourceCardsState>) => void;
  /**
   * Reads files one by one. If a file cannot be used, lists the reason and continues. A card that was recognised with
   * too little certainty takes no part until the facilitator selects it.
   */
  readonly readFiles: (files: readonly File[]) => Promise<void>;
  /**
   * Adds the cards of the open presentation. Resolves with all cards, also when reading failed. The added cards take no
   * part until the facilitator selects them.
   */
  readonly readDeck: (nameOf: (card: FoundCard) => string) => Promise<readonly SourceCard[]>;
  /** Stops after the file that is being read. Adds the cards of the files that were read. */
  readonly stop: () => void;
}

/** A card that was just read, and its name. */
interface Found {
  readonly card: FoundCard;
  readonly file: string | null;
  readonly name: string;
}

/** The state and the commands of the source cards. */
export type SourceCardsAccess = SourceCardsState & Omit<SourceCards, 'state' | 'subscribe'>;

const tables = new WeakMap<CardReader, SourceCards>();

/** Returns the source cards of this session. */
export function useSourceCards(): SourceCardsAccess {
  const { session } = useSession();
  let table = tables.get(session.cards);
  if (!table) tables.set(session.cards, (table = createSourceCards(session.cards)));
  const { subscribe } = table;
  const state = useSyncExternalStore(subscribe, () => table.state);
  return useMemo(() => ({ ...table, ...state }), [table, state]);
}

/** Creates an empty set of source cards that reads cards through `reader`. */
export function createSourceCards(reader: CardReader): SourceCards {
  let state: SourceCardsState = {
    cards: [],
    unusable: [],
    reading: null,
    selection: emptySelection,
    withOrigin: false,
  };
  const waiting: File[] = [];
  const listeners = new Set<() => void>();
  const change = (next: Partial<SourceCardsState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const put = (found: readonly Found[]): void => {
    const cards = [...state.cards];
    for (const { card, file, name } of found) {
      if (cards.some(one => one.file === file && sameCard(one, card))) continue;
      const taken = cards.map(one => one.origin);
      const used = file !== null && isSure(card);
      cards.push({ ...card, id: cards.length, file, origin: freeName(name, taken), used });
    }
    change({ cards });
  };
  const readWaiting = async (): Promise<void> => {
    const read: { readonly file: string; readonly cards: readonly FoundCard[] }[] = [];
    change({ reading: { done: 0, of: waiting.length }, unusable: [] });
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const outcome = await cardsIn(file, reader);
      if (outcome.ok) read.push({ file: file.name, cards: outcome.value });
      else change({ unusable: [...state.unusable, outcome.trouble] });
      const { done, of } = state.reading ?? { done: 0, of: 0 };
      change({ reading: { done: done + 1, of } });
      // Keeps the pane responsive between files.
      await new Promise(resolve => setTimeout(resolve));
    }
    const names = originNames(read.map(one => one.file));
    put(
      read.flatMap(({ file, cards }, at) =>
        cards.map((card): Found => ({ card, file, name: names[at] ?? file })),
      ),
    );
    change({ reading: null });
  };

  return {
    get state() {
      return state;
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    readFiles: async files => {
      waiting.push(...files);
      const { reading } = state;
      if (reading) change({ reading: { ...reading, of: reading.of + files.length } });
      else await readWaiting();
    },
    readDeck: async nameOf => {
      const outcome = await reader.inDeck();
      if (outcome.ok) put(outcome.value.map(card => ({ card, file: null, name: nameOf(card) })));
      else change({ unusable: [...state.unusable, outcome.trouble] });
      return state.cards;
    },
    stop: () => void waiting.splice(0),
  };
}

async function cardsIn(file: File, reader: CardReader): Promise<Outcome<readonly FoundCard[]>> {
  if (file.size > PRESENTATION.file) return trouble('fileOverLimit', { file: file.name, limit: 'tooLarge' });
  try {
    const outcome = await reader.inFile(file.name, new Uint8Array(await file.arrayBuffer()));
    return outcome.ok && outcome.value.length === 0
      ? trouble('fileWithoutCard', { file: file.name })
      : outcome;
  } catch (error) {
    // One failing file does not stop the others.
    reportError(error);
    return trouble('fileBroken', { file: file.name });
  }
}

/** Returns whether two cards have the same slide id and the same entries. */
function sameCard(one: FoundCard, other: FoundCard): boolean {
  return one.slide === other.slide && wordsOf(one) === wordsOf(other);
}

function wordsOf({ entries }: FoundCard): string {
  return JSON.stringify([...entries]);
}
