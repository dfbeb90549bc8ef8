import type { CardId } from '../card/identity.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { CardSync } from './cardSync.ts';
import { draftWords, hasWords } from './draft.ts';
import {
  withoutLargeParts,
  isAhead,
  isSameInJournal,
  isTooOld,
  journalText,
  onlyUnwritten,
  readJournal,
  writeJournal,
  type Journal,
} from './journal.ts';
import type { JournalStore, AbandonedJournal } from './journalStore.ts';
import type { CardState } from './cardState.ts';
import type { Leftover, Unplaced } from './state.ts';
import { countUnplaced, wordsOfAll } from './words.ts';

/**
 * The cards that are not open: cards that were open earlier in this session, and the journals of earlier sessions.
 * Keeps the operations that are queued for their slides.
 */
export class ParkedCards {
  readonly #store: JournalStore;
  readonly #now: () => number;
  /** The parsed journals, each with the text it was parsed from. */
  readonly #journals = new Map<CardId, { readonly text: string; readonly journal: Journal }>();
  readonly #parked = new Map<SlideId, CardSync>();
  /** The cards whose journal this pane wrote. `keep` removes no other journals. */
  readonly #own = new Set<CardId>();
  #kept: { readonly card: CardState; readonly open: boolean } | null = null;

  constructor(store: JournalStore, now: () => number) {
    this.#store = store;
    this.#now = now;
    for (const card of store.cards()) this.#expire(card);
  }

  park(writer: CardSync): void {
    writer.dispatch({ type: 'suspended' });
    this.#unpark(writer.state.card.identity.id);
    // Do not park a finished card: its state is empty, and a journal left by another pane must be read instead.
    if (!isFinished(writer.state)) this.#parked.set(writer.state.card.slide, writer);
    this.keep(writer.state, false);
  }

  /** Keeps a card that was never open, so that its queue is written. */
  hold(writer: CardSync): CardSync {
    this.#parked.set(writer.state.card.slide, writer);
    return writer;
  }

  /** Returns the cards, open or parked, with entries that move to another page. */
  moving(open: CardSync | null): readonly CardSync[] {
    return [...(open ? [open] : []), ...this.#parked.values()].filter(one =>
      one.state.pending.some(({ moves, operation }) => moves && operation.do === 'remove'),
    );
  }

  /** Whether any card is parked. */
  get hasParked(): boolean {
    return this.#parked.size > 0;
  }

  /** Marks each parked card as gone if it is not among the cards in the deck, and as present if it is. */
  sort(cards: readonly CardOnSlide[], open: CardSync | null): void {
    const here = new Set(cards.map(one => one.identity.id));
    for (const writer of this.#parked.values()) {
      const { id } = writer.state.card.identity;
      if (id !== open?.state.card.identity.id) writer.dispatch({ type: 'cardGone', gone: !here.has(id) });
    }
  }

  /**
   * Returns the parked card on this slide. Also compares the id of the card, because a new slide can reuse the id of a
   * deleted slide.
   */
  parked({ slide, identity }: CardOnSlide): CardSync | undefined {
    const writer = this.#parked.get(slide);
    return writer?.state.card.identity.id === identity.id ? writer : undefined;
  }

  /** Returns the state that this pane has of a page: that of the open card, or of a parked one. */
  known(page: CardOnSlide, open: CardSync | null): CardState | undefined {
    return (page.slide === open?.state.card.slide ? open : this.parked(page))?.state;
  }

  journal(card: CardId): Journal | null {
    const text = this.#store.read(card);
    if (text === null) return null;
    const before = this.#journals.get(card);
    if (before?.text === text && !isTooOld(before.journal.at, this.#now())) return before.journal;
    const journal = readJournal(text, this.#now());
    if (journal) this.#journals.set(card, { text, journal });
    return journal;
  }

  /** Returns the journal of a card. This pane owns the journal from now on. */
  take(card: CardId): Journal | null {
    this.#own.add(card);
    return this.journal(card);
  }

  /** Returns the journals of a card that closed panes left behind, without its own journal. */
  abandoned(
    card: CardId,
  ): readonly { readonly journal: Journal; readonly replace: AbandonedJournal['replace'] }[] {
    const others = this.#store.abandoned?.(card) ?? [];
    return others.flatMap(({ text, replace }) => {
      const journal = readJournal(text, this.#now());
      return journal ? [{ journal, replace }] : [];
    });
  }

  /** Returns all journals of a card, its own first. */
  #journalsOf(card: CardId): readonly Journal[] {
    const own = this.journal(card);
    return [...(own ? [own] : []), ...this.abandoned(card).map(one => one.journal)];
  }

  /** Returns whether a journal of the card has queued operations. */
  waits(card: CardId): boolean {
    return this.#journalsOf(card).some(one => one.known.pending.length > 0);
  }

  /**
   * Writes the journal of a card. If the card is finished and not open, removes the journal that this pane wrote
   * instead.
   */
  keep(card: CardState, open: boolean): void {
    const { id } = card.card.identity;
    if (!open && isFinished(card)) {
      // Keep the journal of another pane: it may have queued words.
      if (this.#own.has(id)) this.clear(id);
      return;
    }
    if (this.#kept?.open === open && isSameInJournal(this.#kept.card, card)) return;
    this.#kept = { card, open };
    const now = this.#now();
    this.#own.add(id);
    this.#store.write(
      id,
      () => writeJournal(card, open, now),
      () => writeJournal(withoutLargeParts(card), open, now),
    );
  }

  /**
   * Returns whether the card has failed or lost words that only this window holds, because storage is full or blocked.
   */
  isOnlyHere({ card, pending, lost }: CardState): boolean {
    const waits = lost.length > 0 || pending.some(one => one.trouble !== null);
    return waits && this.#store.lasts?.(card.identity.id) === false;
  }

  /** Removes the journal of a card. */
  clear(card: CardId): void {
    this.#kept = null;
    this.#journals.delete(card);
    this.#own.delete(card);
    this.#store.remove(card);
  }

  /** Checks again which panes are closed, so that this pane can take over their journals. */
  async lookAgain(): Promise<void> {
    await this.#store.lookAgain?.();
  }

  /** Clears the journals of a finished card, including those of closed panes. Keeps words that are not on the slide. */
  finish(card: CardId): void {
    for (const { text, replace } of this.#store.abandoned?.(card) ?? []) {
      const journal = readJournal(text, this.#now());
      const waiting = journal && onlyUnwritten(journal);
      replace(waiting && journalText(waiting));
    }
    const own = this.journal(card);
    if (!own || !onlyUnwritten(own)) this.clear(card);
  }

  /** Removes the parked state of a card and all its journals. */
  forget(card: CardId): void {
    this.#unpark(card);
    for (const { replace } of this.#store.abandoned?.(card) ?? []) replace(null);
    this.clear(card);
  }

  /** Returns the words in journals of cards that are not in this list. These words are on no slide of the deck. */
  leftovers(cards: readonly CardOnSlide[]): readonly Leftover[] {
    const here = new Set(cards.map(one => one.identity.id));
    return this.#store.cards().flatMap(card => {
      const journals = here.has(card) ? [] : this.#journalsOf(card);
      const words = [...wordsOfAll(journals), ...journals.flatMap(one => draftWords(one.known.draft))];
      const dates = journals.map(one => one.at).filter(at => !isAhead(at, this.#now()));
      const since = dates.length > 0 ? Math.max(...dates) : null;
      return words.length > 0 ? [{ card, since, words }] : [];
    });
  }

  /** Returns the cards with words that are not on their slide. */
  unplaced(cards: readonly CardOnSlide[]): readonly Unplaced[] {
    return cards.flatMap(card => {
      const { id } = card.identity;
      const parked = this.parked(card)?.state;
      const known = parked
        ? [parked, ...this.abandoned(id).map(one => one.journal.known)]
        : this.#journalsOf(id).map(one => one.known);
      const entries = known.reduce((sum, one) => sum + countUnplaced(one), 0);
      return entries > 0 ? [{ card, entries }] : [];
    });
  }

  /** Returns the card that was open when the pane stopped, or else the only card. */
  toReopen(cards: readonly CardOnSlide[]): CardOnSlide | undefined {
    const stopped = cards
      .map(card => ({ card, journal: this.journal(card.identity.id) }))
      .filter(({ card, journal }) => journal?.open && (journal.slide === card.slide || isOnly(card, cards)))
      .toSorted((a, b) => (b.journal?.at ?? 0) - (a.journal?.at ?? 0));
    const [only, ...others] = cards.filter(one => !one.identity.continues);
    return stopped[0]?.card ?? (others.length === 0 ? only : undefined);
  }

  /**
   * Returns the original among slides with the same card id: the slide that was filled on this machine, or else the
   * first.
   */
  original(card: CardOnSlide, cards: readonly CardOnSlide[]): CardOnSlide {
    const same = cards.filter(one => one.identity.id === card.identity.id);
    const slide = this.journal(card.identity.id)?.slide;
    return same.find(one => one.slide === slide) ?? same[0] ?? card;
  }

  /** Removes an expired journal from the store. Keeps its words that are not on the slide. */
  #expire(card: CardId): void {
    const journal = this.journal(card);
    if (!journal) this.#store.remove(card);
    else if (isTooOld(journal.at, this.#now()) && this.#store.read(card) !== journalText(journal))
      this.#store.write(card, () => journalText(journal));
  }

  /** Removes the parked state of a card, on any slide. */
  #unpark(card: CardId): void {
    for (const [slide, one] of this.#parked)
      if (one.state.card.identity.id === card) this.#parked.delete(slide);
  }
}

/**
 * Returns whether the state of a card can be dropped: its slide is in the deck, and nothing is queued, lost, being
 * typed, noted or undoable.
 */
function isFinished({ pending, undo, redo, lost, written, annotations, draft, gone }: CardState): boolean {
  if (hasWords(draft)) return false;
  const lists = [pending, undo, redo, lost];
  return !gone && lists.every(one => one.length === 0) && written.size === 0 && annotations.size === 0;
}

function isOnly(card: CardOnSlide, cards: readonly CardOnSlide[]): boolean {
  return cards.filter(one => one.identity.id === card.identity.id).length === 1;
}
