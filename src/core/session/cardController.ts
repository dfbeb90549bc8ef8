import { firstStep, kindOf, type CardKind, type Kinds } from '../card/kind.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { textsOf } from '../merge/cardText.ts';
import { Cards, type Entries } from './cards.ts';
import { CardSync } from './cardSync.ts';
import { mayHelpAtOnce } from './decision.ts';
import { SessionStore, type ShownTrouble } from './sessionStore.ts';
import { hasWords, type Draft } from './draft.ts';
import { Drafts, isOnSameCard } from './drafts.ts';
import { EntryKeys } from './entryKeys.ts';
import { lastKey, restoreCard } from './journal.ts';
import { takeUnfinishedWork } from './takeUnfinishedWork.ts';
import { isBelievable, newCardState } from './cardState.ts';
import { ParkedCards } from './parkedCards.ts';
import type { Sizing } from './sizing.ts';
import { sessionState } from './sessionState.ts';
import { SerialQueue } from './serialQueue.ts';
import { asAccepted, rememberingView } from './view.ts';
import type { CardChange, Environment } from './environment.ts';

/** Opens a card, tracks its slide in the deck, and parks it with its state. Saves the journal after each task. */
export class CardController {
  readonly cards: Cards;
  readonly shelf: ParkedCards;
  readonly display: SessionStore;
  /** Runs every task that calls the deck, one at a time. */
  readonly turns: SerialQueue;
  readonly keys = new EntryKeys();
  sizing: Sizing | null = null;
  /** Whether the deck was searched, and the card to reopen, if any, was opened. */
  begun = false;
  readonly #drafts = new Drafts();
  readonly #viewOf = rememberingView();
  readonly #deck: Deck;
  readonly #kinds: Kinds;
  readonly #world: Environment;
  #writer: CardSync | null = null;
  #unsaved = false;
  /** Counts how often a different card was opened. */
  #openings = 0;
  /** Slides whose missing tag this pane tried to write again. */
  readonly #tagged = new Set<SlideId>();

  constructor(deck: Deck, kinds: Kinds, world: Environment) {
    this.#deck = deck;
    this.#kinds = kinds;
    this.#world = world;
    this.turns = new SerialQueue(() => this.#unsaved && this.save(), world.begun);
    this.shelf = new ParkedCards(world.journal, () => world.now());
    this.display = new SessionStore(shown =>
      sessionState(shown, this.#writer?.state ?? null, {
        opening: this.#openings,
        cards: this.cards,
        shelf: this.shelf,
        fieldsOf: open => this.#viewOf(this.kind, open, this.sizing),
      }),
    );
    this.cards = new Cards(deck, kinds, world, cards => {
      this.shelf.sort(cards, this.#writer);
      const leftovers = this.shelf.leftovers(cards);
      this.display.show({ cards, leftovers, unplaced: this.shelf.unplaced(cards) });
    });
  }

  /** The sync of the open card; null when no card is open. */
  get writer(): CardSync | null {
    return this.#writer;
  }

  /** The kind of the open card; the default kind when no card is open. */
  get kind(): CardKind {
    return this.#kindOf(this.#writer?.state.card);
  }

  /** The draft of the open card; without an open card, the draft that the next opened card takes over. */
  get draft(): Draft {
    return this.#drafts.of(this.#writer);
  }

  /** Changes the draft. Words without a column get the first step. The next `save` stores the draft in the journal. */
  setDraft(change: Partial<Draft>): void {
    this.#drafts.change(this.#writer, change, firstStep(this.kind).id);
    this.display.notify();
  }

  /** Searches the deck. Opens the card that was open when the pane stopped, or else the only card. */
  async begin(): Promise<Outcome<null>> {
    const found = await this.search();
    // Do not select the card's slide: the facilitator may be viewing another slide.
    const card = found.ok ? this.shelf.toReopen(found.value) : undefined;
    const opened = card ? await this.open(card) : found;
    this.begun = opened.ok;
    if (!card) this.display.show({ phase: 'choosing' });
    else if (!opened.ok) this.display.show({ phase: 'choosing', trouble: opened.trouble });
    return opened.ok ? done(null) : opened;
  }

  /** Searches the deck for cards. Shows the trouble of a failed search. */
  async search(): Promise<Outcome<readonly CardOnSlide[]>> {
    return this.hear(await this.cards.search());
  }

  /** Opens a card. Gives a copied slide its own identity. Trouble `notWritten`, `notOpened`. */
  async open(found: CardOnSlide): Promise<Outcome<null>> {
    const wasEmpty = !hasWords(this.draft);
    const reading = await this.#deck.read(found);
    if (!reading.ok) return reading;
    // The open card keeps receiving entries and typed text until the other card is ready.
    const original = this.shelf.original(found, this.cards.list);
    const copied = this.cards.withId(found.identity.id).some(one => one.slide !== found.slide);
    const isCopy = original.slide !== found.slide;
    const card = await (isCopy ? this.cards.withOwnIdentity(found) : this.cards.updated(found));
    // Do not open a copy that still has the original's id: it would receive the original's queue.
    if (isCopy && card === found) return trouble('notWritten');
    const before = this.#writer;
    this.park();
    const writer = this.shelf.parked(card) ?? this.#newWriter(card);
    if (!isBelievable(reading.value, writer.state)) {
      if (writer !== before) this.shelf.park(writer);
      // Keep the previous card open.
      this.#writer = before;
      if (!before) this.display.show({ phase: 'choosing' });
      return trouble('notOpened', { slide: card.position });
    }
    this.#writer = writer;
    if (writer !== before && !isOnSameCard(writer, before)) this.#openings++;
    writer.dispatch({ type: 'snapshotRead', snapshot: reading.value, card });
    const taking = this.#takeOthers(writer, reading.value);
    if (taking) await taking;
    // In one go with the snapshot, so that the pane never shows this card with the column of another.
    this.#drafts.resume(writer, before, wasEmpty);
    this.save();
    if (before && before !== writer) this.shelf.keep(before.state, false);
    this.begun = true;
    const copy: Trouble = { code: 'cardCopied', facts: { slide: card.position } };
    this.display.show({ phase: 'open', trouble: copied ? copy : (reading.value.remark ?? null) });
    await writer.retryPending(reading.value);
    await this.cards.updateAll();
    return done(null);
  }

  /** Parks the open card. `lookAfterOthers` retries its queued operations. */
  park(): void {
    const writer = this.#writer;
    this.#writer = null;
    if (writer) this.shelf.park(writer);
  }

  /** Reads the slide and retries queued operations. Trouble `notRead` for an unread box or an unbelievable snapshot. */
  async lookAt(writer: CardSync): Promise<Outcome<null>> {
    const reading = await this.hear(await this.#deck.read(writer.state.card));
    if (!reading.ok) return reading;
    if (!isBelievable(reading.value, writer.state)) return trouble('notRead');
    await this.follow(writer, reading.value, writer.state.card);
    return reading.value.unread.size > 0 ? trouble('notRead') : done(null);
  }

  /**
   * Retries the queued operations of cards that are not open, without notice in the pane. With `search`, searches the
   * deck first, so that parked cards without a slide are marked as gone.
   */
  async lookAfterOthers(search: boolean): Promise<void> {
    if (search && this.shelf.hasParked) await this.cards.search();
    for (const card of this.cards.list) {
      const writer = this.#besides(card);
      if (!writer || writer.state.pending.length === 0) continue;
      const reading = await this.#deck.read(card);
      const taken = reading.ok ? await this.takeIn(card, reading.value) : reading;
      if (reading.ok && taken.ok) await taken.value?.retryPending(reading.value);
    }
  }

  /**
   * Applies a snapshot to a card that is not open. Returns the `CardSync` of that card; null when the pane knows
   * nothing of the card.
   */
  async takeIn(card: CardOnSlide, reading: Snapshot): Promise<Outcome<CardSync | null>> {
    const known =
      this.shelf.parked(card) ?? (this.shelf.journal(card.identity.id) ? this.#newWriter(card) : null);
    if (!known) return done(null);
    if (!isBelievable(reading, known.state)) return trouble('notRead');
    known.dispatch({ type: 'snapshotRead', snapshot: reading, card });
    await this.#takeOthers(known, reading);
    return done(known);
  }

  /** Returns the known entries of a card, including queued ones; null when the slide must be read instead. */
  saidOn(card: CardOnSlide): Entries | null {
    const writer = this.#writer?.state.card.slide === card.slide ? this.#writer : this.#besides(card);
    if (!writer || (writer !== this.#writer && writer.state.pending.length === 0)) return null;
    return textsOf(asAccepted(writer.state.text, writer.state.pending));
  }

  /** Shows the trouble of a failed read. The next successful read clears temporary trouble. */
  async hear<T>(read: Outcome<T>): Promise<Outcome<T>> {
    if (read.ok) {
      this.display.passed();
      return read;
    }
    const told = await this.troubled(read.trouble);
    if (mayHelpAtOnce(told.trouble)) this.display.mayPass();
    return told;
  }

  /** Shows trouble. For `cardGone`, searches the deck first and follows the card when it is found. */
  async troubled(why: Trouble): Promise<ShownTrouble> {
    const writer = this.#writer;
    if (why.code !== 'cardGone' || !writer) return this.display.fail(why);
    const { slide, identity } = writer.state.card;
    await this.search();
    // A colleague's pane may have treated this slide as the copy and given it a new identity.
    const here = this.cards.list.find(one => one.slide === slide && one.identity.from === identity.id);
    const as = here && (await this.#deck.read(here));
    if (here && as?.ok) {
      await this.follow(writer, as.value, here);
      if (writer.state.card.identity.id !== identity.id) this.shelf.clear(identity.id);
      return this.display.fail({ code: 'cardCopied', facts: { slide: here.position } });
    }
    const [card, ...copies] = this.cards.withId(identity.id);
    const reading = card && copies.length === 0 ? await this.#deck.read(card) : null;
    if (!card || !reading?.ok) {
      writer.dispatch({ type: 'cardGone', gone: true });
      return this.display.fail(why);
    }
    await this.follow(writer, reading.value, card);
    return this.display.fail({ code: 'cardMoved', facts: { slide: card.position } });
  }

  /** Writes the state of the open card to its journal. */
  save(): void {
    this.#unsaved = false;
    if (this.#writer) this.shelf.keep(this.#writer.state, true);
  }

  /** Returns the sync of a card that is not open: parked, or restored from a journal with queued operations. */
  #besides(card: CardOnSlide): CardSync | undefined {
    const { id } = card.identity;
    // When several slides have this id, it is unknown which slide the operations are for.
    if (id === this.#writer?.state.card.identity.id || this.cards.withId(id).length > 1) return undefined;
    return this.shelf.parked(card) ?? (this.shelf.waits(id) ? this.syncOf(card) : undefined);
  }

  /** Returns the sync of a card: open, parked, or new. */
  syncOf(card: CardOnSlide): CardSync {
    const open = this.#writer?.state.card.slide === card.slide ? this.#writer : null;
    return open ?? this.shelf.parked(card) ?? this.shelf.hold(this.#newWriter(card));
  }

  #takeOthers(writer: CardSync, reading: Snapshot): Promise<void> | undefined {
    const { shelf, keys } = this;
    const kind = this.#kindOf(writer.state.card);
    return takeUnfinishedWork(writer, reading, { kind, shelf, keys, isOpen: writer === this.#writer });
  }

  /** Applies a snapshot, retries queued operations and restores a lost tag. `card` may be on another slide. */
  async follow(writer: CardSync, reading: Snapshot, card: CardOnSlide): Promise<void> {
    const { gone } = writer.state;
    if (reading.remark) this.display.show({ trouble: reading.remark });
    if (!isBelievable(reading, writer.state)) return;
    writer.dispatch({ type: 'snapshotRead', snapshot: reading, card });
    await this.#takeOthers(writer, reading);
    if (gone && this.display.shown.trouble?.code === 'cardGone') this.display.show({ trouble: null });
    await writer.retryPending(reading);
    // Try once per slide: a deck that refuses the tag will refuse it again.
    if (!reading.tagged && !this.#tagged.has(card.slide)) {
      this.#tagged.add(card.slide);
      await this.#deck.identify(card.slide, card.identity);
    }
  }

  #kindOf(card: CardOnSlide | undefined): CardKind {
    return (card && kindOf(this.#kinds, card.identity)) ?? this.#kinds[0];
  }

  /** Restores the card from the journal of an earlier session, or starts with an empty state. */
  #newWriter(card: CardOnSlide): CardSync {
    const journal = this.shelf.take(card.identity.id);
    // A key is unique on all pages of a card, because an entry that moves keeps its key.
    for (const page of this.cards.pagesOf(card))
      this.keys.passOver(lastKey(this.shelf.journal(page.identity.id)));
    const open = journal ? restoreCard(card, journal, this.#kindOf(card)) : newCardState(card);
    const changed = (change: CardChange): void => {
      this.#world.trace?.(change);
      const isOpen = writer === this.#writer;
      if (isOpen) this.display.show({});
      else this.shelf.keep(writer.state, false);
      this.#unsaved ||= isOpen;
      if (isOpen && !this.turns.inside) this.save();
    };
    const writer = new CardSync(this.#deck, open, this.keys.next, {
      changed,
      sizing: () => this.sizing,
      report: error => this.#world.report(error),
    });
    return writer;
  }
}
