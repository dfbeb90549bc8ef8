import { readRecord } from '../core/card/data.ts';
import type { CardId } from '../core/card/identity.ts';
import { memoryJournals, type JournalStore, type MakeText } from '../core/session/journalStore.ts';
import { onlyPane, type PaneLife } from './paneLife.ts';

const PREFIX = 'partnerschapskaart.journaal.';

/** The part of a browser's `Storage` that journals need. */
export type TextStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Where a journal is stored: its key, and the card and pane in that key. */
export interface Place {
  readonly key: string;
  readonly card: CardId;
  readonly pane: string;
}

/**
 * Stores journals in the local storage of this machine. A pane writes its own journals. A pane also takes over the
 * journals of panes that were already closed when this pane opened.
 *
 * When storage is blocked or full, journals are kept in memory while the pane is open, so no other cache is needed.
 */
export function journalStore(storage: () => TextStorage, pane: PaneLife = onlyPane): JournalStore {
  const memory = memoryJournals();
  const attempt = <T>(task: (store: TextStorage) => T, otherwise: T): T => {
    try {
      return task(storage());
    } catch {
      return otherwise;
    }
  };
  const stored = (): readonly Place[] =>
    attempt(
      store => Array.from({ length: store.length }, (_, at) => placeAt(store.key(at) ?? '')),
      [],
    ).flatMap(place => place ?? []);
  const textAt = ({ key }: Place): string | null => attempt(store => store.getItem(key), null);
  /**
   * Journals of closed panes: their texts by key. A journal whose text changes belongs to a pane that was only
   * reloading.
   */
  const left = new Map<string, string | null>();
  const keepLeft = (): void => {
    for (const one of stored()) if (!pane.isOpen(one.pane)) left.set(one.key, textAt(one));
  };
  keepLeft();
  void pane.formerOver?.then(former => {
    for (const one of stored()) if (one.pane === former) left.set(one.key, textAt(one));
  });
  const isLeft = (place: Place): boolean => left.has(place.key) && left.get(place.key) === textAt(place);
  const remove = ({ key }: Place): void => attempt(store => store.removeItem(key), undefined);
  const own = (card: CardId): Place => ({
    key: PREFIX + card + (pane.id && `.${pane.id}`),
    card,
    pane: pane.id,
  });
  const at = (place: Place): number => Number(readRecord(textAt(place) ?? '')?.at) || 0;
  /** Returns the journals of a card that closed panes left, latest first. */
  const leftOf = (card: CardId): readonly Place[] =>
    stored()
      .filter(one => one.card === card && one.pane !== pane.id && isLeft(one))
      .toSorted((a, b) => at(b) - at(a));
  /** Returns the journal that this pane keeps of a card. Without one, returns the latest journal of a closed pane. */
  const placeOf = (card: CardId): Place | undefined => {
    const mine = own(card);
    return textAt(mine) === null ? leftOf(card)[0] : mine;
  };
  return {
    cards: () => {
      const ours = stored().filter(one => one.pane === pane.id || isLeft(one));
      return [...new Set([...ours.map(one => one.card), ...memory.cards()])];
    },
    read: card => {
      const place = placeOf(card);
      return memory.read(card) ?? (place ? textAt(place) : null);
    },
    write: (card, ...texts) => {
      memory.remove(card);
      const before = placeOf(card);
      const place = own(card);
      const keep = (text: MakeText): boolean =>
        attempt(store => {
          store.setItem(place.key, text());
          return true;
        }, false);
      const kept = keep(texts[0]);
      if (kept && before?.pane === pane.id) return;
      // The previous journal may contain words that were removed since, and takes up space.
      if (before) remove(before);
      if (!kept && !texts.some(keep)) memory.write(card, ...texts);
    },
    abandoned: card => {
      const first = memory.read(card) === null ? placeOf(card)?.key : undefined;
      const others = leftOf(card).filter(one => one.key !== first);
      const replace = (one: Place, text: string | null): void => {
        if (!isLeft(one)) return;
        if (text === null) remove(one);
        else attempt(store => store.setItem(one.key, text), undefined);
        left.set(one.key, text);
      };
      return others.map(one => ({ text: textAt(one) ?? '', replace: text => replace(one, text) }));
    },
    lookAgain: async () => {
      await pane.lookAgain?.();
      keepLeft();
    },
    lasts: card => memory.read(card) === null,
    remove: card => {
      memory.remove(card);
      const place = placeOf(card);
      if (place) remove(place);
    },
  };
}

/** Parses a storage key. Returns null when the key is not of a journal. */
export function placeAt(key: string): Place | null {
  if (!key.startsWith(PREFIX)) return null;
  const [card = '', pane = ''] = key.slice(PREFIX.length).split('.');
  return { key, card: card as CardId, pane };
}
