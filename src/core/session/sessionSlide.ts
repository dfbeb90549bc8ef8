import type { Assignment } from '../aid/assignmentSlide.ts';
import type { FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { CardLabel, CardOnSlide, Deck, Inserted, InsertOrder, OrderFor } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { SlideSize } from '../deck/slideSize.ts';
import type { AppearanceFix, SlideAppearance } from '../deck/slideLooks.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { RuleText } from '../method/rules.ts';
import type { AidSlides } from './aidSlides.ts';
import type { CardController } from './cardController.ts';
import type { CardSync } from './cardSync.ts';
import type { Commands } from './commands.ts';
import type { AidPage } from './putAid.ts';

/**
 * The facilitator's commands on slides, apart from entries: on the slides of the open card, and on new slides that are
 * not cards.
 */
export class SessionSlide {
  readonly #deck: Deck;
  readonly #controller: CardController;
  readonly #commands: Commands;
  /** Created when an aid is first shown. */
  #aids: AidSlides | null = null;

  constructor(deck: Deck, controller: CardController, commands: Commands) {
    this.#deck = deck;
    this.#controller = controller;
    this.#commands = commands;
  }

  /**
   * Shows a text in a small box on the slide of a card; null clears the box. `on` is the card; the open card when
   * absent.
   */
  setLabel(label: CardLabel, text: string | null, on?: CardOnSlide): Promise<Outcome<null>> {
    return this.#commands.run(async () => {
      const card = on ?? this.#writer?.state.card;
      return card ? this.#deck.setLabel(card, label, text) : trouble('noCardOpen');
    });
  }

  /** Selects the slide of the open card in PowerPoint, and reads it again. */
  show(): Promise<Outcome<null>> {
    return this.#commands.attempt(async () => {
      const writer = this.#writer;
      if (!writer) return trouble('noCardOpen');
      const shown = await this.#deck.selectSlide(writer.state.card.slide);
      if (shown.ok) await this.#controller.lookAt(writer);
      return shown;
    });
  }

  /**
   * Shows a column of the open card in large letters on a separate slide, and keeps that slide up to date. Null shows
   * the card again.
   */
  showColumn(field: FieldId | null, language: Language): Promise<Outcome<null>> {
    return this.#commands.fetchedWhileBusy(
      () => this.#fetchAids(),
      aids => (field === null ? aids.hide() : aids.showColumn(field, language)),
    );
  }

  /** Shows an assignment on a separate slide, or updates its text. Null shows the card again. */
  async showAssignment(assignment: Assignment | null): Promise<Outcome<null>> {
    const aids = await this.#commands.fetched(() => this.#fetchAids());
    if (!aids.ok) return aids;
    return this.#commands.attempt(() =>
      assignment ? aids.value.showAssignment(assignment) : aids.value.hide(),
    );
  }

  /** Checks the aid slide that is shown instead of the card, if any. Call inside a `SerialQueue` task. */
  async lookAtAid(): Promise<void> {
    await this.#aids?.look();
  }

  /** Lays out the open card and its continuations for the current slide size. Entries keep their text and order. */
  fitToSlide(): Promise<Outcome<null>> {
    return this.#commands.attempt(async () =>
      (await import('./fitPage.ts')).fitToSlide(this.#deck, this.#controller),
    );
  }

  /**
   * Gives the columns of the open card and its continuations more space: lowers their headings and removes the standard
   * questions. A card with a layout made by others is unchanged.
   */
  makeRoom(): Promise<Outcome<null>> {
    return this.#commands.attempt(async () =>
      (await import('./fitPage.ts')).makeRoom(this.#deck, this.#controller),
    );
  }

  /** Reads the appearance of a slide of the open card. */
  readAppearance(page: CardOnSlide): Promise<Outcome<SlideAppearance>> {
    return this.#commands.run(async () => {
      const outcome = await this.#deck.readAppearance(page);
      return this.#controller.hear(outcome);
    });
  }

  /** Changes the appearance of a slide of the open card. */
  applyFixes(page: CardOnSlide, fixes: readonly AppearanceFix[]): Promise<Outcome<null>> {
    return this.#commands.attempt(() => this.#deck.applyFixes(page, fixes));
  }

  /**
   * Returns the texts outside the boxes on the slides of the open card. For a definitive version, includes the slides
   * of its working card. Leaves out texts that are also entries.
   */
  async textsOutside(): Promise<Outcome<readonly string[]>> {
    // Load the module before queueing the task, so that entries added meanwhile do not wait for it.
    const later = await this.#commands.fetched(() => import('./textsOutside.ts'));
    if (!later.ok) return later;
    return this.#commands.run(() => later.value.textsOutside(this.#deck, this.#controller));
  }

  /**
   * Inserts the rules slide after the selected slide, with the facilitator's own wording if given. Replaces the rules
   * slide in the deck. If that slide has the same text, only selects it.
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

  /** Returns the size of the deck's slides; `WIDESCREEN` when it is unknown. */
  size(): Promise<SlideSize> {
    return this.#controller.cards.slideSize();
  }

  /** Inserts a slide that is not a card after the selected slide, and selects it. */
  insert(order: InsertOrder): Promise<Outcome<null>> {
    return this.#insertSlide(() => this.#deck.insert(() => order));
  }

  /**
   * Puts a page of an aid into the deck, and selects it. The first page replaces the existing slides of the aid. A
   * slide with the same text is reused.
   */
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
      await this.#deck.selectSlide(put.value.slide);
      await this.#controller.search();
      this.#controller.display.inserted(put.value);
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
