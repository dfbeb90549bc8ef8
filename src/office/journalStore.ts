import type { CardId } from '../core/card/identity.ts';
import { memoryJournals, type JournalStore } from '../core/session/journal.ts';

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
    write: (card, text) => {
      memory.remove(card);
      const kept = attempt(store => {
        store.setItem(PREFIX + card, text());
        return true;
      }, false);
      if (!kept) memory.write(card, text);
    },
    remove: card => {
      memory.remove(card);
      attempt(store => store.removeItem(PREFIX + card), undefined);
    },
  };
}
