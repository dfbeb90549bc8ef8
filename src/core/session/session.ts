import type { CardKind, Kinds } from '../card/kind.ts';
import type { ChangeHint, Deck } from '../deck/deck.ts';
import { guardedDeck } from '../deck/guardedDeck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { CardController } from './cardController.ts';
import { Commands } from './commands.ts';
import type { Draft } from './draft.ts';
import type { Environment } from './environment.ts';
import { SessionCards } from './sessionCards.ts';
import { SessionEntries } from './sessionEntries.ts';
import { SessionSlide } from './sessionSlide.ts';
import type { Sizing } from './sizing.ts';
import type { SessionState } from './state.ts';

/**
 * The session of one facilitator with one deck: its cards, the state of the open card, and all commands. The slide is
 * the only source of truth. Each operation is decided on the current content of the slide, and only the read-back
 * confirms it. An operation that did not reach the slide stays queued in the pane, and in the journal for the next
 * session.
 */
export class Session {
  readonly kinds: Kinds;
  readonly entries: SessionEntries;
  readonly cards: SessionCards;
  readonly slide: SessionSlide;
  readonly #deck: Deck;
  readonly #controller: CardController;
  readonly #commands: Commands;
  readonly #report: (error: unknown) => void;
  #refreshing: Promise<void> | null = null;
  /** Whether the deck changed since the last refresh. */
  #hasChanged = false;

  constructor(deck: Deck, kinds: Kinds, world: Environment) {
    this.#report = error => world.report(error);
    this.#deck = guardedDeck(deck, this.#report);
    this.kinds = kinds;
    const controller = new CardController(this.#deck, kinds, world);
    const commands = new Commands(controller, this.#report);
    this.entries = new SessionEntries(this.#deck, controller, commands);
    this.cards = new SessionCards(this.#deck, kinds, { controller, commands, entries: this.entries });
    this.slide = new SessionSlide(this.#deck, controller, commands);
    this.#controller = controller;
    this.#commands = commands;
  }

  /** The kind of the open card; the default kind when no card is open. */
  get kind(): CardKind {
    return this.#controller.kind;
  }

  get state(): SessionState {
    return this.#controller.display.state;
  }

  /** The slide of the open card; null when none is open. */
  get openSlide(): SlideId | null {
    return this.#controller.writer?.state.card.slide ?? null;
  }

  /** The draft of the open card. Without an open card, the draft that the next opened card takes over. */
  get draft(): Draft {
    return this.#controller.draft;
  }

  /** Changes the draft in memory. `saveDraft` and every operation store it in the journal. */
  setDraft(change: Partial<Draft>): void {
    this.#controller.setDraft(change);
  }

  /** Writes the draft to the journal of the open card. */
  saveDraft(): void {
    this.#controller.save();
  }

  /** Calls the listener after each change of the state or the draft. Returns a function that unsubscribes it. */
  subscribe(listener: () => void): () => void {
    return this.#controller.display.subscribe(listener);
  }

  /**
   * Searches the deck. Opens the card that was open when the pane stopped, or else the only card. Then watches the deck
   * for changes. Returns a function that stops watching.
   */
  async start(): Promise<() => void> {
    if (!this.#deck.support().enough) {
      this.#controller.display.show({ phase: 'choosing', trouble: { code: 'unsupported' } });
      return () => undefined;
    }
    await this.#commands.whileBusy(() => this.#controller.begin());
    return this.#deck.watch(sign => void this.refresh(sign).catch(this.#report));
  }

  /**
   * Reads the deck again. Calls that arrive while a refresh is queued share that refresh. If one of them is a `change`,
   * the refresh counts as a change.
   */
  refresh(sign: ChangeHint = 'change'): Promise<void> {
    this.#hasChanged ||= sign === 'change';
    this.#refreshing ??= this.#controller.turns.run(async () => {
      this.#refreshing = null;
      const hasChanged = this.#hasChanged;
      this.#hasChanged = false;
      const writer = this.#controller.writer;
      if (!this.#controller.begun) await this.#controller.begin();
      else if (writer) {
        await this.#controller.lookAt(writer);
        await this.#controller.lookAfterOthers(hasChanged);
        await this.#finishMoves();
        await this.slide.lookAtAid();
      }
      // Without an open card, only a change in the deck can alter the list of cards.
      else if (hasChanged) await this.#controller.search();
    });
    return this.#refreshing;
  }

  /** Finishes the moves of entries to other pages that a refused request or a closed pane interrupted. */
  async #finishMoves(): Promise<void> {
    const moving = this.#controller.shelf.moving(this.#controller.writer);
    const later = moving.length > 0 ? await this.#commands.fetched(() => import('./finishMoves.ts')) : null;
    if (later?.ok)
      for (const page of moving) await later.value.finishMoves(page, this.#deck, this.#controller);
  }

  /** Starts fitting letter sizes: each write sets the boxes to the size at which all text is in view. */
  keepReadable(sizing: Sizing): void {
    this.#controller.sizing = sizing;
    this.#controller.display.show({ smallestSize: sizing.smallestSize });
  }

  /** Resolves when all tasks queued so far are done. */
  idle(): Promise<void> {
    return this.#controller.turns.idle();
  }

  dismissTrouble(): void {
    this.#controller.display.show({ trouble: null });
  }
}
