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

/** How a new card relates to another card: as its continuation or its definitive version. */
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
   * Inserts a card after the slide `after`, or after the selected slide, and opens it. Trouble `notOpened` when two
   * attempts to open the inserted card fail. Throws for an unknown card kind.
   */
  async insert(order: NewCard, after?: SlideId): Promise<Outcome<null>> {
    return this.#shown(await this.#inserted(order, undefined, after));
  }

  /** Inserts a card like `place`, and opens it. */
  async insertBeside(...order: Parameters<CardInserter['place']>): Promise<Outcome<null>> {
    return this.#shown(await this.place(...order));
  }

  /**
   * Inserts a card of the same kind after the last slide of this card, without opening it. `make` receives the main
   * card's id, the goal and the last slide. It returns the new card's goal and its relation to this card. The goal is
   * read from the current title. It is empty when the title cannot be read, so that a deleted goal never returns.
   */
  async place(
    card: CardOnSlide,
    language: Language,
    make: (card: CardId, goal: string, last: CardOnSlide) => { readonly goal: string } & Tie,
  ): Promise<Outcome<CardOnSlide>> {
    const { cards } = this.#controller;
    const kind = kindOf(this.#kinds, card.identity) ?? this.#kinds[0];
    const last = cards.pagesOf(card).at(-1) ?? card;
    const reading = await this.#deck.read(card);
    const title = reading.ok ? reading.value.title : null;
    const { goal, ...tie } = make(mainCard(card.identity), goalOf(title, kind), last);
    const own = { ...cards.newIdentity(kind), ...tie };
    return this.#inserted({ goal, language, style: 'template' }, own, last.slide);
  }

  #inserted(order: NewCard, identity?: CardIdentity, after?: SlideId): Promise<Outcome<CardOnSlide>> {
    const kind = kindOf(this.#kinds, { kind: order.kind ?? identity?.kind ?? this.#kinds[0].id });
    if (!kind) throw new Error(`Unknown card kind ${order.kind ?? ''}`);
    return this.#controller.cards.insert(kind, order, identity, after);
  }

  /** Opens an inserted card, and selects its slide in PowerPoint. */
  async #shown(inserted: Outcome<CardOnSlide>): Promise<Outcome<null>> {
    if (!inserted.ok) return inserted;
    await this.#deck.selectSlide(inserted.value.slide);
    const opened = await this.#controller.open(inserted.value);
    if (opened.ok || !mayHelpAtOnce(opened.trouble)) return opened;
    const again = await this.#controller.open(inserted.value);
    // Report `notOpened`: pressing the button again would insert another card.
    return again.ok ? again : trouble('notOpened', { slide: inserted.value.position });
  }
}
