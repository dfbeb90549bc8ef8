import { mainCard, type CardId, type CardIdentity } from '../card/identity.ts';
import { kindOf, type Kinds } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardOnSlide, Deck } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { trouble, type Outcome } from '../deck/trouble.ts';
import { goalOf } from '../method/goal.ts';
import type { CardController } from './cardController.ts';
import { mayHelpAtOnce } from './decision.ts';
import type { NewCard } from './order.ts';

/** How a new card relates to the open card: as its continuation or its definitive version. */
type Tie = Pick<CardIdentity, 'continues' | 'definitive'>;

/** Inserts cards and opens them. Call every method inside a `SerialQueue` task. */
export class CardInserter {
  readonly #deck: Deck;
  readonly #kinds: Kinds;
  readonly #controller: CardController;

  constructor(deck: Deck, kinds: Kinds, controller: CardController) {
    this.#deck = deck;
    this.#kinds = kinds;
    this.#controller = controller;
  }

  /**
   * Inserts a card after the selected slide and opens it. Trouble `notOpened` when two attempts to open the inserted
   * card fail. Throws for an unknown card kind.
   */
  async insert(order: NewCard, identity?: CardIdentity): Promise<Outcome<null>> {
    const kind = kindOf(this.#kinds, { kind: order.kind ?? identity?.kind ?? this.#kinds[0].id });
    if (!kind) throw new Error(`Unknown card kind ${order.kind ?? ''}`);
    const inserted = await this.#controller.cards.insert(kind, order, identity);
    if (!inserted.ok) return inserted;
    const opened = await this.#controller.open(inserted.value);
    if (opened.ok || !mayHelpAtOnce(opened.trouble)) return opened;
    const again = await this.#controller.open(inserted.value);
    // Report `notOpened`: pressing the button again would insert another card.
    return again.ok ? again : trouble('notOpened', { slide: inserted.value.position });
  }

  /** Inserts a card after this slide and opens it. */
  async insertBehind(slide: SlideId, order: NewCard, identity?: CardIdentity): Promise<Outcome<null>> {
    const shown = await this.#deck.selectSlide(slide);
    // When PowerPoint refuses to go to the slide, insert the card after the slide that is selected.
    return shown.ok || shown.trouble.code === 'notShown' ? this.insert(order, identity) : shown;
  }

  /**
   * Inserts a card of the same kind after the last slide of the open card, and opens it. `make` receives the main
   * card's id, the goal and the last slide. `make` returns the new card's goal and its relation to the open card. The
   * goal is read from the current title. The goal is empty when the title cannot be read, so that a deleted goal never
   * reappears.
   */
  async insertBeside(
    language: Language,
    make: (card: CardId, goal: string, last: CardOnSlide) => { readonly goal: string } & Tie,
  ): Promise<Outcome<null>> {
    const { cards, display, kind } = this.#controller;
    const { card } = display.state;
    const last = card?.pages.at(-1);
    if (!card || !last) return trouble('noCardOpen');
    const reading = await this.#deck.read(card.card);
    const title = reading.ok ? reading.value.title : null;
    const { goal, ...tie } = make(mainCard(card.card.identity), goalOf(title, kind), last);
    const own = { ...cards.newIdentity(kind), ...tie };
    return this.insertBehind(last.slide, { goal, language, style: 'template' }, own);
  }
}
