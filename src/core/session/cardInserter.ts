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

/** What a new card is to the open one. */
type Tie = Pick<CardIdentity, 'continues' | 'definitive'>;

/** Inserts cards and opens them, within a turn. */
export class CardInserter {
  readonly #deck: Deck;
  readonly #kinds: Kinds;
  readonly #controller: CardController;

  constructor(deck: Deck, kinds: Kinds, controller: CardController) {
    this.#deck = deck;
    this.#kinds = kinds;
    this.#controller = controller;
  }

  /** Inserts a card behind the selected slide. */
  async insert(order: NewCard, identity?: CardIdentity): Promise<Outcome<null>> {
    const kind = kindOf(this.#kinds, { kind: order.kind ?? identity?.kind ?? this.#kinds[0].id });
    if (!kind) throw new Error(`Unknown card kind ${order.kind ?? ''}`);
    const inserted = await this.#controller.cards.insert(kind, order, identity);
    if (!inserted.ok) return inserted;
    const opened = await this.#controller.open(inserted.value);
    if (opened.ok || !mayHelpAtOnce(opened.trouble)) return opened;
    const again = await this.#controller.open(inserted.value);
    // The card is there: pressing the button again would insert another one.
    return again.ok ? again : trouble('notOpened', { slide: inserted.value.position });
  }

  /** Inserts a card behind this slide. */
  async insertBehind(slide: SlideId, order: NewCard, identity?: CardIdentity): Promise<Outcome<null>> {
    const shown = await this.#deck.selectSlide(slide);
    // Where PowerPoint refuses to go there, the card comes behind another slide; it is told where.
    return shown.ok || shown.trouble.code === 'notShown' ? this.insert(order, identity) : shown;
  }

  /**
   * Inserts a card of the same kind behind the last slide of the open one. `make` returns its goal and what it is to the
   * open card, from that one's id, goal and last slide. The goal is that of the title as it is now, and empty where it
   * cannot be read: what was taken out of a title does not come back.
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
