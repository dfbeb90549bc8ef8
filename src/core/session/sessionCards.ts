import type { CardId } from '../card/identity.ts';
import type { Boxes } from '../card/boxPlace.ts';
import type { FieldId, Kinds } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { FoundCard } from '../combine/source.ts';
import type { CardOnSlide, Deck } from '../deck/deck.ts';
import type { SlideSketch } from '../deck/sketch.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { Outcome } from '../deck/trouble.ts';
import type { Choice } from '../definitive/choices.ts';
import type { Recognised } from '../recognition/found.ts';
import type { CardController } from './cardController.ts';
import type { BringOver, Brought } from './bringOver.ts';
import type { Candidate } from './cards.ts';
import type { CardSync } from './cardSync.ts';
import { allOf, type Commands } from './commands.ts';
import type { NewCard } from './order.ts';
import type { RoomKeeper } from './roomKeeper.ts';
import type { SessionEntries } from './sessionEntries.ts';
import { countUnplaced } from './words.ts';

/** The facilitator's commands on cards: find, insert, adopt, open, continue and finish. */
export class SessionCards {
  readonly #deck: Deck;
  readonly #kinds: Kinds;
  readonly #controller: CardController;
  readonly #commands: Commands;
  readonly #entries: SessionEntries;
  #keeper: RoomKeeper | null = null;
  #choosing: Promise<Outcome<readonly Choice[]>> | null = null;
  #telling: Promise<Outcome<ReadonlyMap<FieldId, readonly string[]>>> | null = null;

  constructor(
    deck: Deck,
    kinds: Kinds,
    {
      controller,
      commands,
      entries,
    }: {
      readonly controller: CardController;
      readonly commands: Commands;
      readonly entries: SessionEntries;
    },
  ) {
    this.#deck = deck;
    this.#kinds = kinds;
    this.#controller = controller;
    this.#commands = commands;
    this.#entries = entries;
  }

  /** Inserts a new card after the selected slide and opens it. */
  insert(order: NewCard): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => import('./cardInserter.ts'),
      ({ CardInserter }) => new CardInserter(this.#deck, this.#kinds, this.#controller).insert(order),
    );
  }

  /**
   * Opens the next page of the open card; inserts a new page if there is none. Entries that are out of view move along:
   * each is on the new page before it is removed from the old one. Continues on further pages while entries overflow,
   * up to `MOST_SLIDES`.
   */
  async continue(language: Language): Promise<Outcome<null>> {
    const later = await this.#commands.fetched(() => import('./continueCard.ts'));
    return later.ok ? later.value.continueAll(language, this.#parts) : this.#commands.refused(later.trouble);
  }

  /**
   * Starts making room automatically for entries that this pane writes. `language` is the language of continuations.
   */
  async keepInView(language: Language): Promise<void> {
    const later = await this.#commands.fetched(() => import('./roomKeeper.ts'));
    if (!later.ok) return;
    if (this.#keeper) this.#keeper.language = language;
    else this.#keeper = new later.value.RoomKeeper(this.#parts, language);
  }

  /** Opens the page of the open card where this column continues after its last entry. */
  openRoomFor(field: FieldId): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => import('./openRoom.ts'),
      ({ openRoomFor }) => openRoomFor(field, this.#deck, this.#controller),
    );
  }

  /** Returns the slides without our card tag, each with the card recognised on it, if any. */
  candidates(which: 'all' | 'selected'): Promise<Outcome<readonly Candidate[]>> {
    return this.#commands.run(() => this.#controller.cards.candidates(which));
  }

  /** Turns a slide made by others into a card, and opens it. Nothing visible on the slide changes. */
  adopt(slide: SlideId, boxes: Boxes, title: Recognised['title'] = null): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => import('./candidates.ts'),
      ({ adopt }) => adopt(slide, boxes, title, this.#parts),
    );
  }

  /**
   * Copies the texts of a slide that we cannot write to a new card after it, column by column, and opens that card. The
   * original slide is unchanged.
   */
  copyToCard(
    sketch: SlideSketch,
    found: Pick<Recognised, 'title' | 'boxes'>,
    language: Language,
  ): Promise<Outcome<null>> {
    return this.#bringing(
      () => import('./candidates.ts'),
      ({ copyToCard }, parts) => copyToCard(sketch, found, language, parts),
    );
  }

  /** Returns all cards in the deck with their entries, including cards made by others. */
  inDeck(): Promise<Outcome<readonly FoundCard[]>> {
    return this.#commands.run(() => this.#controller.cards.inDeck());
  }

  /**
   * Returns the cards in a .pptx file, including cards made by others. Trouble `fileBroken`, `fileLocked`,
   * `fileWithoutCard`.
   */
  inFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly FoundCard[]>> {
    return this.#controller.cards.inFile(name, bytes);
  }

  /**
   * Inserts a definitive version after the open card, and opens it. The open card is unchanged. A full version starts
   * with all entries of the open card and its continuations; one undo removes them.
   */
  makeDefinitive(language: Language, starts: 'empty' | 'full' = 'empty'): Promise<Outcome<null>> {
    return this.#bringing(
      () => import('./definitiveCard.ts'),
      ({ makeDefinitive }, parts) => makeDefinitive(language, starts, parts),
    );
  }

  /**
   * Returns what happened to each entry of the working card on the open definitive version. Calls made while one is
   * queued share its result.
   */
  choices(): Promise<Outcome<readonly Choice[]>> {
    this.#choosing ??= this.#commands.run(async () => {
      this.#choosing = null;
      const later = await this.#commands.fetched(() => import('./definitiveCard.ts'));
      return later.ok ? later.value.choicesOf(this.#controller) : later;
    });
    return this.#choosing;
  }

  /**
   * Returns the entries of the open card and its continuations, in order, including queued entries. Trouble when a
   * slide cannot be read completely. Calls made while one is queued share its result.
   */
  allEntries(): Promise<Outcome<ReadonlyMap<FieldId, readonly string[]>>> {
    this.#telling ??= this.#commands.run(async () => {
      this.#telling = null;
      const later = await this.#commands.fetched(() => import('./definitiveCard.ts'));
      return later.ok ? later.value.entriesOfOpen(this.#controller) : later;
    });
    return this.#telling;
  }

  /** Opens a card in the pane, and selects its slide in PowerPoint. */
  open(card: CardOnSlide): Promise<Outcome<null>> {
    return this.#commands.whileBusy(async () => {
      const opened = await this.#controller.open(card);
      // The large column stays in view: it shows what is written on any slide of the card.
      const isLarge = this.#controller.display.state.aid?.aid === 'column';
      if (opened.ok && !isLarge) await this.#deck.selectSlide(card.slide);
      return opened;
    });
  }

  /** Number of entries of the open card that are queued or lost. */
  get unplaced(): number {
    const open = this.#writer?.state;
    return open ? countUnplaced(open) : 0;
  }

  /** Parks the open card and shows the list of cards. Queued operations stay queued. */
  close(): Promise<void> {
    return this.#commands.run(async () => {
      this.#controller.park();
      const unplaced = this.#controller.shelf.unplaced(this.#controller.cards.list);
      this.#controller.display.show({ phase: 'choosing', trouble: null, unplaced });
      await this.#controller.search();
    });
  }

  /**
   * Finishes the open card. First reads its slide, again as long as a read confirms queued operations. Then clears the
   * journals of the card, its continuations, its working card and its definitive versions. Words that are not on a
   * slide stay on this machine. If the slide of the open card cannot be read, clears nothing and returns the trouble.
   */
  finish(): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => import('./finishCard.ts'),
      ({ finishCard }) => finishCard(this.#deck, this.#controller),
    );
  }

  /**
   * Inserts a new card after the selected slide, with all known words of the open card, including queued and lost
   * words.
   */
  rebuild(language: Language): Promise<Outcome<null>> {
    const old = this.#writer;
    if (!old) return this.#commands.refused({ code: 'noCardOpen' });
    return this.#bringing(
      () => import('./bringOver.ts'),
      ({ rebuild }, parts) => rebuild(old, language, parts),
    );
  }

  /** Inserts a new card after the selected slide, with the leftover words of a card that is not in this deck. */
  takeLeftover(id: CardId, language: Language): Promise<Outcome<null>> {
    return this.#bringing(
      () => import('./bringOver.ts'),
      ({ takeLeftover }, parts) => takeLeftover(id, language, parts),
    );
  }

  /** Drops the leftover words of a card that is not in this deck. */
  forgetLeftover(id: CardId): void {
    this.#controller.shelf.forget(id);
    this.#controller.display.dropLeftover(id);
  }

  /** Searches the deck for cards again. */
  search(): Promise<void> {
    return this.#commands.run(() => this.#controller.search()).then(() => undefined);
  }

  /** Moves words to another card. The words are accepted in the same task, and written to the slide in later tasks. */
  async #bringing<T>(
    fetch: () => Promise<T>,
    bring: (module: T, parts: BringOver) => Promise<Brought>,
  ): Promise<Outcome<null>> {
    let words: Brought['words'] = [];
    const inserted = await this.#commands.fetchedWhileBusy(fetch, async module => {
      const brought = await bring(module, this.#parts);
      words = brought.words;
      return brought.inserted;
    });
    return inserted.ok ? allOf(words) : inserted;
  }

  get #parts(): BringOver {
    return {
      deck: this.#deck,
      kinds: this.#kinds,
      controller: this.#controller,
      commands: this.#commands,
      entries: this.#entries,
    };
  }

  get #writer(): CardSync | null {
    return this.#controller.writer;
  }
}
