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
 * One facilitator at one deck: which cards there are, what stands on the open one, and everything that she does
 * to it. The slide is the only truth: each operation is decided on what stands there at that moment, and what
 * the read-back says is believed. What the slide did not take stays in the pane as a waiting entry, and in the
 * journal for the next time that the pane is opened.
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
  /** Something happened in the deck since it was looked at last. */
  #hasChanged = false;

  constructor(deck: Deck, kinds: Kinds, world: Environment) {
    this.#report = error => world.report(error);
    this.#deck = guardedDeck(deck, this.#report);
    this.kinds = kinds;
    const controller = new CardController(this.#deck, kinds, world);
    const commands = new Commands(controller, this.#report);
    this.entries = new SessionEntries(controller, commands);
    this.cards = new SessionCards(this.#deck, kinds, { controller, commands, entries: this.entries });
    this.slide = new SessionSlide(this.#deck, controller, commands);
    this.#controller = controller;
    this.#commands = commands;
  }

  /** The kind of the open card; without one, the kind that a new card is of. */
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

  /** What is being typed on the open card. Without a card, what the next one that is opened takes along. */
  get draft(): Draft {
    return this.#controller.draft;
  }

  /** Changes what is being typed. It is in memory at once, and in the journal after `saveDraft` or any operation. */
  setDraft(change: Partial<Draft>): void {
    this.#controller.setDraft(change);
  }

  /** Writes what is being typed to the journal of the open card. */
  saveDraft(): void {
    this.#controller.save();
  }

  /** Calls the listener after each change of the state or the draft. Returns what unsubscribes it. */
  subscribe(listener: () => void): () => void {
    return this.#controller.display.subscribe(listener);
  }

  /**
   * Searches the deck and opens the card that was open when the pane stopped, or the only one there is. From
   * now on follows what changes in the deck. Returns the way to stop.
   */
  async start(): Promise<() => void> {
    if (!this.#deck.support().enough) {
      this.#controller.display.show({ phase: 'choosing', trouble: { code: 'unsupported' } });
      return () => undefined;
    }
    await this.#commands.whileBusy(() => this.#controller.begin());
    return this.#deck.watch(sign => void this.refresh(sign).catch(this.#report));
  }

  /** Looks again at what is in the deck. Calls that arrive while one is queued share it; a change among them makes it a change. */
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
        await this.slide.lookAtAid();
      }
      // The list of cards changes when someone does something.
      else if (hasChanged) await this.#controller.search();
    });
    return this.#refreshing;
  }

  /** From now on texts are kept readable: at the next entry, the boxes get the size at which all is in view. */
  keepReadable(sizing: Sizing): void {
    this.#controller.sizing = sizing;
    this.#controller.display.show({ smallestSize: sizing.floor });
  }

  /** Resolves when everything that was asked so far is done. */
  idle(): Promise<void> {
    return this.#controller.turns.idle();
  }

  dismissTrouble(): void {
    this.#controller.display.show({ trouble: null });
  }
}
