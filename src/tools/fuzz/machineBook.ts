import type { CardId } from '../../core/card/identity.ts';
import { onlyUnwritten, readJournal, type Journal } from '../../core/session/journal.ts';
import { asAccepted } from '../../core/session/view.ts';
import type { Workshop } from '../replay/workshop.ts';
import { bagOf, put, sizeOf, formatBag, type MutableBag } from './bag.ts';
import { Breach } from './breach.ts';
import type { CardBook, PaneKey } from './cardBook.ts';
import type { Pane } from './sight.ts';

/**
 * Tracks journals of cards that no pane shows: journals that closed panes left, and journals that a pane took over
 * without opening the card since. The queued words are in the storage of the machine.
 */
export class MachineBook {
  readonly #workshop: Workshop;
  /** The text of each journal and the account in which it counts, by journal key. */
  readonly #known = new Map<string, { readonly text: string; readonly book: CardBook }>();

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  /** Reads the current journals. */
  look(books: ReadonlySet<CardBook>): void {
    const found = new Map<string, { readonly text: string; readonly book: CardBook }>();
    for (const { key, card, text, pane } of this.#workshop.journals) {
      const same = [...books].filter(one => one.identity === card);
      const own = pane === null ? undefined : same.find(one => one.isKnownTo(pane));
      if (own && pane !== null) {
        // A pane that finished another version of the card takes over the journal that a closed pane left for this
        // version.
        if (own.isThere && !this.#hasOpen(pane, card) && this.#mayWait(text)) this.#takeIn(own, pane, text);
        continue;
      }
      const before = this.#known.get(key);
      const slide = before?.text === text ? before.book.slide : readJournal(text, this.#workshop.now)?.slide;
      // The queued words go to the slide where the card is now.
      const there = same.filter(one => one.isThere);
      const among = there.length > 0 ? there : same;
      const book = among.find(one => one.slide === slide) ?? among[0];
      if (book) found.set(key, { text, book });
    }
    for (const [key, { text, book }] of this.#known) {
      const now = found.get(key);
      if (now?.text === text && now.book === book) continue;
      book.setView(key, null);
      this.#known.delete(key);
    }
    for (const [key, one] of found) {
      if (this.#known.has(key)) continue;
      this.#takeIn(one.book, key, one.text);
      this.#known.set(key, one);
    }
  }

  #takeIn(book: CardBook, key: PaneKey, text: string): void {
    const journal = readJournal(text, this.#workshop.now);
    book.setView(key, journal && paneIn(journal), journal?.known.pending.length);
  }

  #mayWait(text: string): boolean {
    const { pending = [], lost = [] } = readJournal(text, this.#workshop.now)?.known ?? {};
    return pending.length + lost.length > 0;
  }

  #hasOpen(pane: number, card: CardId): boolean {
    return this.#workshop.sessions.get(pane)?.state.card?.card.identity.id === card;
  }

  /** Returns what an open pane knows of a card that it suspended, according to its journal; null without a journal. */
  viewOf(pane: number, card: CardId): Pane | null {
    const kept = this.#workshop.journals.find(one => one.pane === pane && one.card === card);
    const journal = kept && readJournal(kept.text, this.#workshop.now);
    return journal ? paneIn(journal) : null;
  }

  /** Throws Breach when words that a closed pane left for one of these cards did not reach a pane that opened later. */
  settle(cards: ReadonlySet<CardId>): void {
    for (const { card, text, pane } of this.#workshop.journals) {
      const journal = pane === null && cards.has(card) ? readJournal(text, this.#workshop.now) : null;
      if (!journal) continue;
      const { waiting, lost } = paneIn(journal);
      if (sizeOf(waiting) + sizeOf(lost) > 0)
        throw new Breach('left', `${formatBag(waiting)} waits, ${formatBag(lost)} is lost`);
    }
  }

  /**
   * Throws Breach when a machine keeps more than the queued words of a finished card. What another open pane knows is
   * exempt. Call this when a pane has reported that the card is finished.
   */
  finished(pane: number, card: CardId): void {
    for (const one of this.#workshop.journalsBeside(pane)) {
      const isOthers = one.pane !== null && one.pane !== pane;
      const journal = one.card === card && !isOthers ? readJournal(one.text, this.#workshop.now) : null;
      if (!journal) continue;
      const { undo, redo, written } = journal.known;
      if (!onlyUnwritten(journal) || undo.length + redo.length + written.size > 0)
        throw new Breach('kept', one.text);
    }
  }
}

/** Returns what a pane knows when it opens the card with this journal. */
function paneIn({ known }: Journal): Pane {
  const keys = new Set(known.pending.map(one => one.operation.key));
  const standing: MutableBag = new Map();
  const waiting: MutableBag = new Map();
  for (const { key, text } of [...asAccepted(known.text, known.pending).values()].flat())
    put(keys.has(key) ? waiting : standing, text, 1);
  return { standing, waiting, lost: bagOf(known.lost.map(one => one.text)) };
}
