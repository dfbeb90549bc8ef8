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
import type { CardInserter } from './cardInserter.ts';
import type { Candidate } from './cards.ts';
import type { CardSync } from './cardSync.ts';
import { allOf, type Commands } from './commands.ts';
import type { NewCard } from './order.ts';
import type { RoomKeeper } from './roomKeeper.ts';
import type { SessionEntries } from './sessionEntries.ts';
import { isOverfull, MOST_SLIDES } from './view.ts';
import { countUnplaced } from './words.ts';

/** What a facilitator does with cards: finds, inserts, adopts, opens, continues and finishes them. */
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
    return this.#inserting(inserter => inserter.insert(order));
  }

  /**
   * Opens the slide on which the open card continues, a new one where there is none yet. Entries that are out of view on the
   * slide that was open come along: they are on the new slide before they go from the old one. Goes on to further slides
   * while there is more than they have room for.
   */
  async continue(language: Language): Promise<Outcome<null>> {
    const goOn = (ifNeeded: boolean): Promise<Outcome<null>> =>
      this.#bringing(
        () => import('./continueCard.ts'),
        ({ continueCard }, parts) => continueCard(language, parts, ifNeeded),
      );
    let outcome = await goOn(false);
    for (let slides = 1; outcome.ok && slides < MOST_SLIDES && this.#isOverfull; slides++)
      outcome = await goOn(true);
    return outcome;
  }

  /** From now on, room is made by itself for what is written from here; `language` is that of continuations. */
  async keepInView(language: Language): Promise<void> {
    const later = await this.#commands.fetched(() => import('./roomKeeper.ts'));
    if (!later.ok) return;
    if (this.#keeper) this.#keeper.language = language;
    else this.#keeper = new later.value.RoomKeeper(this.#parts, language);
  }

  /** Opens the slide of the open card on which this column goes on: behind its last entry. */
  openRoomFor(field: FieldId): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => import('./continueCard.ts'),
      ({ openRoomFor }) => openRoomFor(field, this.#deck, this.#controller),
    );
  }

  /** Returns the slides that are not our cards, each with the card that it looks like. */
  candidates(which: 'all' | 'selected'): Promise<Outcome<readonly Candidate[]>> {
    return this.#commands.run(() => this.#controller.cards.candidates(which));
  }

  /** Makes a card of a slide that someone else made, and opens it; nothing on the slide changes. */
  adopt(slide: SlideId, boxes: Boxes, title?: Recognised['title']): Promise<Outcome<null>> {
    return this.#commands.whileBusy(async () => {
      const adopted = await this.#controller.cards.adopt(slide, boxes, title);
      if (!adopted.ok) return adopted;
      const opened = await this.#controller.open(adopted.value);
      if (opened.ok) await this.#deck.selectSlide(slide);
      return opened;
    });
  }

  /**
   * Copies the texts of a slide that we cannot write on to a new card behind it, column by column, and opens the card. The
   * slide stays as it is.
   */
  async copyToCard(
    sketch: SlideSketch,
    found: Pick<Recognised, 'title' | 'boxes'>,
    language: Language,
  ): Promise<Outcome<null>> {
    const { goal, words } = (await import('./candidates.ts')).wordsOn(sketch, found, this.#kinds[0]);
    const inserted = await this.#inserting(inserter =>
      inserter.insertBehind(sketch.slide, { goal, language, style: 'template' }),
    );
    if (!inserted.ok) return inserted;
    return allOf(this.#entries.addWords(words));
  }

  /** Returns all cards in the deck with their entries, also those that other people made. */
  inDeck(): Promise<Outcome<readonly FoundCard[]>> {
    return this.#commands.run(() => this.#controller.cards.inDeck());
  }

  /** The cards in a .pptx file, whoever made them. Trouble `fileBroken`, `fileLocked`, `fileWithoutCard`. */
  inFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly FoundCard[]>> {
    return this.#controller.cards.inFile(name, bytes);
  }

  /**
   * Puts a definitive version beside the open card, which stays as it is, and opens that. A full one starts with all entries
   * of the open card and its continuations, as one step for undo.
   */
  makeDefinitive(language: Language, starts: 'empty' | 'full' = 'empty'): Promise<Outcome<null>> {
    return this.#bringing(
      () => import('./definitiveCard.ts'),
      ({ makeDefinitive }, parts) => makeDefinitive(language, starts, parts),
    );
  }

  /** What became of every entry of the working card on the open definitive version. Calls while one waits share it. */
  choices(): Promise<Outcome<readonly Choice[]>> {
    this.#choosing ??= this.#commands.run(async () => {
      this.#choosing = null;
      const later = await this.#commands.fetched(() => import('./definitiveCard.ts'));
      return later.ok ? later.value.choicesOf(this.#controller) : later;
    });
    return this.#choosing;
  }

  /**
   * Returns the entries of the open card and its continuations, in order: of the open slide those that the pane shows, of
   * the others those on the slide. Trouble when a slide cannot be read whole. Calls while one is queued share its result.
   */
  allEntries(): Promise<Outcome<ReadonlyMap<FieldId, readonly string[]>>> {
    this.#telling ??= this.#commands.run(async () => {
      this.#telling = null;
      const later = await this.#commands.fetched(() => import('./definitiveCard.ts'));
      return later.ok ? later.value.entriesOfOpen(this.#controller) : later;
    });
    return this.#telling;
  }

  /** Opens a card that was found, in the pane and in PowerPoint's window. */
  open(card: CardOnSlide): Promise<Outcome<null>> {
    return this.#commands.whileBusy(async () => {
      const opened = await this.#controller.open(card);
      if (opened.ok) await this.#deck.selectSlide(card.slide);
      return opened;
    });
  }

  /** Returns how many entries of the open card wait for its slide, or are lost from it. */
  get unplaced(): number {
    const open = this.#writer?.state;
    return open ? countUnplaced(open) : 0;
  }

  /** Closes the card and shows the list of cards. Queued words stay queued until the card is opened again. */
  close(): Promise<void> {
    return this.#commands.run(async () => {
      this.#controller.park();
      const unplaced = this.#controller.shelf.unplaced(this.#controller.cards.list);
      this.#controller.display.show({ phase: 'choosing', trouble: null, unplaced });
      await this.#controller.search();
    });
  }

  /**
   * Ends the work on the open card: looks at its slide until a look brings nothing there any more, and forgets its journal
   * and those of its other slides, its working card and its definitive versions, so that nothing stays on this machine but words that are not on the slide. Forgets nothing and returns the trouble when
   * the slide cannot be read.
   */
  finish(): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => import('./finishCard.ts'),
      ({ finishCard }) => finishCard(this.#deck, this.#controller),
    );
  }

  /** Puts everything that the pane knows of the open card, and all that waits, on a new card behind the selected slide. */
  rebuild(language: Language): Promise<Outcome<null>> {
    const old = this.#writer;
    if (!old) return this.#commands.refused({ code: 'noCardOpen' });
    return this.#bringing(
      () => import('./bringOver.ts'),
      ({ rebuild }, parts) => rebuild(old, language, parts),
    );
  }

  /** Puts what waits for a card that is not in this deck on a new card behind the selected slide. */
  takeLeftover(id: CardId, language: Language): Promise<Outcome<null>> {
    return this.#bringing(
      () => import('./bringOver.ts'),
      ({ takeLeftover }, parts) => takeLeftover(id, language, parts),
    );
  }

  /** Forgets what waits for a card that is not in this deck. */
  forgetLeftover(id: CardId): void {
    this.#controller.shelf.forget(id);
    this.#controller.display.dropLeftover(id);
  }

  /** Looks again which cards there are, and where. */
  search(): Promise<void> {
    return this.#commands.run(() => this.#controller.search()).then(() => undefined);
  }

  /** Brings words to another card. They are accepted there in the turn, and come to its slide after it. */
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

  #inserting(task: (inserter: CardInserter) => Promise<Outcome<null>>): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => import('./cardInserter.ts'),
      ({ CardInserter: Inserter }) => task(new Inserter(this.#deck, this.#kinds, this.#controller)),
    );
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

  get #isOverfull(): boolean {
    return isOverfull(this.#controller.display.state.card);
  }

  get #writer(): CardSync | null {
    return this.#controller.writer;
  }
}
