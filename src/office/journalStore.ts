import type { CardId } from '../core/card/identity.ts';
import { memoryJournals, type JournalStore, type MakeText } from '../core/session/journal.ts';

const PREFIX = 'partnerschapskaart.journaal.';

/**
 * Journals in the local storage of this machine. Where that is blocked or full they are kept in memory, as long
 * as the pane lives: a cache is never needed.
 */
export function journalStore(storage: () => Storage): JournalStore {
  const memory = memoryJournals();
  const attempt = <T>(task: (store: Storage) => T, otherwise: T): T => {
    try {
      return task(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    cards: () => {
      const keys = attempt(store => Array.from({ length: store.length }, (_, at) => store.key(at) ?? ''), []);
      const stored = keys
        .filter(key => key.startsWith(PREFIX))
        .map(key => key.slice(PREFIX.length) as CardId);
      return [...new Set([...stored, ...memory.cards()])];
    },
    read: card => memory.read(card) ?? attempt(store => store.getItem(PREFIX + card), null),
    write: (card, ...texts) => {
      memory.remove(card);
      const keep = (text: MakeText): boolean =>
        attempt(store => {
          store.setItem(PREFIX + card, text());
          return true;
        }, false);
      if (keep(texts[0])) return;
      // What was kept before tells of words that may be gone by now, and takes room.
      attempt(store => store.removeItem(PREFIX + card), undefined);
      if (!texts.some(keep)) memory.write(card, ...texts);
    },
    remove: card => {
      memory.remove(card);
      attempt(store => store.removeItem(PREFIX + card), undefined);
    },
  };
}
