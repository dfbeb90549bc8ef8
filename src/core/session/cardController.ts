import { firstStep, kindOf, type CardKind, type Kinds } from '../card/kind.ts';
import type { CardOnSlide, Deck, Snapshot } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { textsOf } from '../merge/cardText.ts';
import { Cards, type Entries } from './cards.ts';
import { CardSync } from './cardSync.ts';
import { mayHelpAtOnce } from './decision.ts';
import { SessionStore, type Told } from './sessionStore.ts';
import { hasWords, type Draft } from './draft.ts';
import { Drafts, isOnSameCard } from './drafts.ts';
import { EntryKeys } from './entryKeys.ts';
import { lastKey, restoreCard } from './journal.ts';
import { takeLeftWork } from './takeLeftWork.ts';
import { isBelievable, newCardState } from './cardState.ts';
import { ParkedCards } from './parkedCards.ts';
import type { Sizing } from './sizing.ts';
import { sessionState } from './sessionState.ts';
import { SerialQueue } from './serialQueue.ts';
import { asAccepted, rememberingView } from './view.ts';
import type { CardChange, Environment } from './environment.ts';

/** Opens a card, follows it through the deck, and parks it with all that is known of it. Writes its journal after each turn. */
export class CardController {
  readonly cards: Cards;
  readonly shelf: ParkedCards;
  readonly display: SessionStore;
  /** Everything that asks something of the deck takes its turn here. */
  readonly turns = new SerialQueue(() => this.#unsaved && this.save());
  readonly keys = new EntryKeys();
  sizing: Sizing | null = null;
  readonly #drafts = new Drafts();
  readonly #viewOf = rememberingView();
  readonly #deck: Deck;
  readonly #kinds: Kinds;
  readonly #world: Environment;
  #writer: CardSync | null = null;
  #unsaved = false;
  /** How often another card was opened. */
  #openings = 0;
  #begun = false;
  /** The slides that were given their tag again. */
  readonly #tagged = new Set<SlideId>();

  constructor(deck: Deck, kinds: Kinds, world: Environment) {
    this.#deck = deck;
    this.#kinds = kinds;
    this.#world = world;
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

  /** Null when no card is open. */
  get writer(): CardSync | null {
    return this.#writer;
  }

  /** Whether the deck was looked at, so that there was a card to open or none. */
  get begun(): boolean {
    return this.#begun;
  }

  /** The kind of the open card; without one, the kind that a new card is of. */
  get kind(): CardKind {
    return this.#kindOf(this.#writer?.state.card);
  }

  /** What is being typed on the open card. */
  get draft(): Draft {
    return this.#drafts.of(this.#writer);
  }

  /** Changes what is being typed. Words without a column are for the first step. The next save writes it to the journal. */
  setDraft(change: Partial<Draft>): void {
    this.#drafts.change(this.#writer, change, firstStep(this.kind).id);
    this.display.notify();
  }

  /** Opens the card that was open when the pane stopped, or the only one there is. */
  async begin(): Promise<Outcome<null>> {
    const found = await this.search();
    // The facilitator may be anywhere in the deck: her window stays where it is.
    const card = found.ok ? this.shelf.toReopen(found.value) : undefined;
    const opened = card ? await this.open(card) : found;
    this.#begun = opened.ok;
    if (!card) this.display.show({ phase: 'choosing' });
    else if (!opened.ok) this.display.show({ phase: 'choosing', trouble: opened.trouble });
    return opened.ok ? done(null) : opened;
  }

  /** Looks which cards there are. */
  async search(): Promise<Outcome<readonly CardOnSlide[]>> {
    return this.hear(await this.cards.search());
  }

  /** Opens a card. A copy of another one gets an identity of its own. */
  async open(found: CardOnSlide): Promise<Outcome<null>> {
    const wasEmpty = !hasWords(this.draft);
    const reading = await this.#deck.read(found);
    if (!reading.ok) return reading;
    // Until the other card is ready, the open one takes everything that is said and typed.
    const original = this.shelf.original(found, this.cards.list);
    const copied = this.cards.withId(found.identity.id).some(one => one.slide !== found.slide);
    const isCopy = original.slide !== found.slide;
    const card = await (isCopy ? this.cards.withOwnIdentity(found) : this.cards.updated(found));
    // What waits for the original is not for a copy that cannot be told from it.
    if (isCopy && card === found) return trouble('notWritten');
    const before = this.#writer;
    this.park();
    const writer = this.shelf.parked(card) ?? this.#newWriter(card);
    if (!isBelievable(reading.value, writer.state)) {
      if (writer !== before) this.shelf.park(writer);
      // The card that was open stays so.
      this.#writer = before;
      if (!before) this.display.show({ phase: 'choosing' });
      return trouble('notOpened', { slide: card.position });
    }
    this.#writer = writer;
    if (writer !== before && !isOnSameCard(writer, before)) this.#openings++;
    writer.dispatch({ type: 'snapshotRead', snapshot: reading.value, card });
    this.#takeOthers(writer, reading.value);
    this.#drafts.resume(writer, before, wasEmpty);
    this.save();
    if (before && before !== writer) this.shelf.keep(before.state, false);
    this.#begun = true;
    const copy: Trouble = { code: 'cardCopied', facts: { slide: card.position } };
    this.display.show({ phase: 'open', trouble: copied ? copy : (reading.value.remark ?? null) });
    await writer.retryPending(reading.value);
    await this.cards.updateAll();
    return done(null);
  }

  /** Parks the open card. What is queued for its slide is kept until it is opened again. */
  park(): void {
    const writer = this.#writer;
    this.#writer = null;
    if (writer) this.shelf.park(writer);
  }

  /** Reads the slide and tries what is queued. Returns the trouble of a slide that cannot be read or believed. */
  async lookAt(writer: CardSync): Promise<Outcome<null>> {
    const reading = await this.hear(await this.#deck.read(writer.state.card));
    if (!reading.ok) return reading;
    if (!isBelievable(reading.value, writer.state)) return trouble('notRead');
    await this.follow(writer, reading.value, writer.state.card);
    return reading.value.unread.size > 0 ? trouble('notRead') : done(null);
  }

  /**
   * Looks after the cards that are put aside: what waits for one goes to its slide, without a word, and what stood on one
   * whose slide is gone is kept. `search` says that there may be other slides now.
   */
  async lookAfterOthers(search: boolean): Promise<void> {
    if (search && this.shelf.hasParked) await this.cards.search();
    for (const card of this.cards.list) {
      const writer = this.#besides(card);
      if (!writer || writer.state.pending.length === 0) continue;
      const reading = await this.#deck.read(card);
      const taken = reading.ok ? this.takeIn(card, reading.value) : reading;
      if (reading.ok && taken.ok) await taken.value?.retryPending(reading.value);
    }
  }

  /** Takes in a reading of a card that is not open, if anything is known of it on this machine. Returns its sync. */
  takeIn(card: CardOnSlide, reading: Snapshot): Outcome<CardSync | null> {
    const known =
      this.shelf.parked(card) ?? (this.shelf.journal(card.identity.id) ? this.#newWriter(card) : null);
    if (!known) return done(null);
    if (!isBelievable(reading, known.state)) return trouble('notRead');
    known.dispatch({ type: 'snapshotRead', snapshot: reading, card });
    this.#takeOthers(known, reading);
    return done(known);
  }

  /** All that was said on the slide of a card, as far as it is known better than from the slide: what waits too. */
  saidOn(card: CardOnSlide): Entries | null {
    const writer = this.#writer?.state.card.slide === card.slide ? this.#writer : this.#besides(card);
    if (!writer || (writer !== this.#writer && writer.state.pending.length === 0)) return null;
    return textsOf(asAccepted(writer.state.text, writer.state.pending));
  }

  /** Shows the trouble of a read until one succeeds. */
  async hear<T>(read: Outcome<T>): Promise<Outcome<T>> {
    if (read.ok) {
      this.display.passed();
      return read;
    }
    const told = await this.troubled(read.trouble);
    if (mayHelpAtOnce(told.trouble)) this.display.mayPass();
    return told;
  }

  /** Shows trouble. Searches the deck first for a card that is no longer on its slide. */
  async troubled(why: Trouble): Promise<Told> {
    const writer = this.#writer;
    if (why.code !== 'cardGone' || !writer) return this.display.fail(why);
    const { slide, identity } = writer.state.card;
    await this.search();
    // A colleague's pane may have taken this slide for the copy, and given it an identity of its own.
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

  /** Writes what is known of the open card into its journal. */
  save(): void {
    this.#unsaved = false;
    if (this.#writer) this.shelf.keep(this.#writer.state, true);
  }

  /** Returns a card that is not open; undefined when nothing is queued for it. */
  #besides(card: CardOnSlide): CardSync | undefined {
    const { id } = card.identity;
    // Of a card that stands more than once, nobody knows for which one it waits.
    if (id === this.#writer?.state.card.identity.id || this.cards.withId(id).length > 1) return undefined;
    const parked = this.shelf.parked(card);
    if (parked) return parked;
    if (!this.shelf.waits(id)) return undefined;
    const writer = this.#newWriter(card);
    this.shelf.park(writer);
    return writer;
  }

  #takeOthers(writer: CardSync, reading: Snapshot): void {
    takeLeftWork(writer, reading, {
      kind: this.#kindOf(writer.state.card),
      shelf: this.shelf,
      keys: this.keys,
      isOpen: writer === this.#writer,
    });
  }

  /** Takes in a reading of the card, on its slide or on the one where it was found again. */
  async follow(writer: CardSync, reading: Snapshot, card: CardOnSlide): Promise<void> {
    const { gone } = writer.state;
    if (reading.remark) this.display.show({ trouble: reading.remark });
    if (!isBelievable(reading, writer.state)) return;
    writer.dispatch({ type: 'snapshotRead', snapshot: reading, card });
    this.#takeOthers(writer, reading);
    if (gone && this.display.shown.trouble?.code === 'cardGone') this.display.show({ trouble: null });
    await writer.retryPending(reading);
    // Once: a deck that refuses tags will refuse it the next time too.
    if (!reading.tagged && !this.#tagged.has(card.slide)) {
      this.#tagged.add(card.slide);
      await this.#deck.identify(card.slide, card.identity);
    }
  }

  #kindOf(card: CardOnSlide | undefined): CardKind {
    return (card && kindOf(this.#kinds, card.identity)) ?? this.#kinds[0];
  }

  #changed(): void {
    this.display.show({});
    this.#unsaved = true;
    if (!this.turns.inside) this.save();
  }

  /** Restores the card from the journal of an earlier session, or starts with an empty state. */
  #newWriter(card: CardOnSlide): CardSync {
    const journal = this.shelf.take(card.identity.id);
    if (journal) this.keys.passOver(lastKey(journal));
    const open = journal ? restoreCard(card, journal, this.#kindOf(card)) : newCardState(card);
    const changed = (change: CardChange): void => {
      this.#world.trace?.(change);
      if (writer === this.#writer) this.#changed();
      else this.shelf.keep(writer.state, false);
    };
    const report = (error: unknown): void => this.#world.report(error);
    const surroundings = { changed, sizing: () => this.sizing, report };
    const writer = new CardSync(this.#deck, open, this.keys.next, surroundings);
    return writer;
  }
}
