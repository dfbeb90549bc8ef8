import type { Assignment } from '../aid/assignmentSlide.ts';
import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardLabel, CardOnSlide, Deck, Inserted, InsertOrder, OrderFor } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { SlideSize } from '../deck/slideSize.ts';
import type { Mend, SlideAppearance } from '../deck/slideLooks.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { RuleText } from '../method/rules.ts';
import type { AidSlides } from './aidSlides.ts';
import type { CardController } from './cardController.ts';
import type { CardSync } from './cardSync.ts';
import type { Commands } from './commands.ts';
import type { AidPage } from './putAid.ts';

/** What a facilitator does to slides, beside the entries: those of the open card, and new ones that are no card. */
export class SessionSlide {
  readonly #deck: Deck;
  readonly #controller: CardController;
  readonly #commands: Commands;
  /** Made when an aid is first shown. */
  #aids: AidSlides | null = null;

  constructor(deck: Deck, controller: CardController, commands: Commands) {
    this.#deck = deck;
    this.#controller = controller;
    this.#commands = commands;
  }

  /**
   * Shows a text in a small box of a card's slide, beside the entries: of the open card, unless it is another one. Null
   * takes it away.
   */
  setLabel(label: CardLabel, text: string | null, on?: CardOnSlide): Promise<Outcome<null>> {
    return this.#commands.run(async () => {
      const card = on ?? this.#writer?.state.card;
      return card ? this.#deck.setLabel(card, label, text) : trouble('noCardOpen');
    });
  }

  /** Brings the slide of the open card into view. */
  show(): Promise<Outcome<null>> {
    return this.#commands.told(async () => {
      const writer = this.#writer;
      if (!writer) return trouble('noCardOpen');
      const shown = await this.#deck.selectSlide(writer.state.card.slide);
      if (shown.ok) await this.#controller.lookAt(writer);
      return shown;
    });
  }

  /** Shows a column of the open card in large letters on a slide of its own, which follows the card; null shows the card again. */
  showColumn(field: FieldId | null, language: Language): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => this.#fetchAids(),
      aids => (field === null ? aids.hide() : aids.showColumn(field, language)),
    );
  }

  /** Shows an assignment on a slide of its own, or what it says by now; null shows the card again. */
  async showAssignment(assignment: Assignment | null): Promise<Outcome<null>> {
    const aids = await this.#commands.fetched(() => this.#fetchAids());
    if (!aids.ok) return aids;
    return this.#commands.told(() =>
      assignment ? aids.value.showAssignment(assignment) : aids.value.hide(),
    );
  }

  /** Looks after the slide that the room looks at instead of the card, within a turn. */
  async lookAtAid(): Promise<void> {
    await this.#aids?.look();
  }

  /** Lays the open card and its continuations out for the size that the slides have now. Entries stay as they are. */
  fitToSlide(): Promise<Outcome<null>> {
    return this.#commands.told(async () =>
      (await import('./fitPage.ts')).fitToSlide(this.#deck, this.#controller),
    );
  }

  /**
   * Gives the columns of the open card and its continuations more room: their headings lose the question, where that is ours,
   * and are lower. A card whose layout is someone else's stays as it is.
   */
  makeRoom(): Promise<Outcome<null>> {
    return this.#commands.told(async () =>
      (await import('./fitPage.ts')).makeRoom(this.#deck, this.#controller),
    );
  }

  /** How a slide of the open card looks. */
  readAppearance(page: CardOnSlide): Promise<Outcome<SlideAppearance>> {
    return this.#commands.run(async () => {
      const outcome = await this.#deck.readAppearance(page);
      return this.#controller.hear(outcome);
    });
  }

  /** Changes how a slide of the open card looks. */
  applyFixes(page: CardOnSlide, mends: readonly Mend[]): Promise<Outcome<null>> {
    return this.#commands.told(() => this.#deck.applyFixes(page, mends));
  }

  /**
   * Returns the texts on the slides of the open card that are in none of its boxes, and on those of the working card where
   * the open one is a definitive version. A text that is an entry too is left out: somebody took it over.
   */
  async textsOutside(): Promise<Outcome<readonly string[]>> {
    // Fetched before the turn, so that words which are said meanwhile do not wait for it.
    const later = await this.#commands.fetched(() => import('./textsOutside.ts'));
    if (!later.ok) return later;
    return this.#commands.run(() => later.value.textsOutside(this.#deck, this.#controller));
  }

  /**
   * Inserts the slide with the rules behind the selected slide, in the facilitator's own words if she wrote them. Replaces
   * the rules slide that is in the deck; when that slide has the same text, only shows it.
   */
  insertRules(language: Language, own?: readonly RuleText[]): Promise<Outcome<null>> {
    return this.#putAid(async () => {
      const { rulesStamp, rulesTexts } = await import('../method/rulesStamp.ts');
      const says = { texts: rulesTexts(language, own), without: rulesStamp(language, own).without ?? [] };
      return {
        page: { aid: 'rules', page: 1, pages: 1, says },
        order: size => ({ template: 'rules', style: 'template', stamp: rulesStamp(language, own, size) }),
      };
    });
  }

  /** The size of the deck's slides; that of wide ones where nobody can tell. */
  size(): Promise<SlideSize> {
    return this.#controller.cards.slideSize();
  }

  /** Inserts a slide that is no card after the selected slide, and shows it. */
  insert(order: InsertOrder): Promise<Outcome<null>> {
    return this.#insertSlide(() => this.#deck.insert(() => order));
  }

  /** Puts a page of an aid into the deck, and shows it: it takes the place of what is there, or that says the same. */
  put(order: InsertOrder, page: Omit<AidPage, 'says'>): Promise<Outcome<null>> {
    return this.#putAid(() => Promise.resolve({ page: { ...page, says: order.stamp }, order: () => order }));
  }

  #putAid(make: () => Promise<{ readonly page: AidPage; readonly order: OrderFor }>): Promise<Outcome<null>> {
    return this.#insertSlide(async () => {
      const [{ putAid }, { page, order }] = await Promise.all([import('./putAid.ts'), make()]);
      return putAid(this.#deck, page, order);
    });
  }

  #insertSlide(
    insert: () => Promise<Outcome<{ readonly there: SlideId } | Inserted>>,
  ): Promise<Outcome<null>> {
    return this.#commands.whileBusy(async () => {
      const put = await insert();
      if (!put.ok) return put;
      if ('there' in put.value) return this.#deck.selectSlide(put.value.there);
      const { slide, position, atEnd } = put.value;
      await this.#deck.selectSlide(slide);
      await this.#controller.search();
      if (atEnd)
        this.#controller.display.show({ trouble: { code: 'insertedAtEnd', facts: { slide: position } } });
      return done(null);
    });
  }

  async #fetchAids(): Promise<AidSlides> {
    const { AidSlides: Slides } = await import('./aidSlides.ts');
    return (this.#aids ??= new Slides(this.#deck, this.#controller));
  }

  get #writer(): CardSync | null {
    return this.#controller.writer;
  }
}
