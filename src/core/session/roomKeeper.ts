import type { Language } from '../card/language.ts';
import { fieldsBelowQuestions } from '../card/placement.ts';
import { kindOf, type FieldId } from '../card/kind.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { scaledSize } from '../deck/slideSize.ts';
import { done, type Outcome } from '../deck/trouble.ts';
import { HALL_FLOOR, SIZES } from '../fit/fit.ts';
import type { BringOver } from './bringOver.ts';
import type { CardState } from './cardState.ts';
import type { CardSync } from './cardSync.ts';
import { allOf } from './commands.ts';
import { continueCard } from './continueCard.ts';
import { makeRoom } from './fitPage.ts';
import { isOverfull, MOST_SLIDES } from './view.ts';

/**
 * Keeps entries that this pane writes in view. If letters would become smaller than the largest size, first lowers the
 * headings of the columns with entries. Entries without room at the smallest size move to the next page, also when
 * another page or card was opened meanwhile. Ignores changes by others, cards with a layout made by others, and cards
 * with rows.
 */
export class RoomKeeper {
  /** Language of the continuations. */
  language: Language;
  readonly #parts: BringOver;
  /** The slides that this pane has changed since it last saw that all their entries have room. */
  readonly #due = new Map<SlideId, CardOnSlide>();
  /** The open card at the last notification, and its undo stack. A write by this pane changes the undo stack. */
  #seen: { readonly writer: CardSync | null; readonly undo: CardState['undo'] | null } = {
    writer: null,
    undo: null,
  };
  /** Columns whose headings this keeper has tried to lower, as slide and field. Each is tried only once. */
  readonly #widened = new Set<string>();
  #isQueued = false;

  constructor(parts: BringOver, language: Language) {
    this.#parts = parts;
    this.language = language;
    this.#note();
    parts.controller.display.subscribe(() => this.#follow());
  }

  /** Queues a task that makes room, if this pane changed a page and its entries need room. */
  #follow(): void {
    const { writer, undo } = this.#seen;
    this.#note();
    const now = this.#seen;
    // Entries may still be on their way to the page that was open until now.
    if (writer && now.writer !== writer && writer.state.pending.length > 0) this.#add(writer);
    if (now.writer && now.writer === writer && now.undo !== undo) this.#add(writer);
    if (now.writer && this.#hasRoom()) this.#due.delete(now.writer.state.card.slide);
    if (this.#isQueued || !this.#hasWork()) return;
    this.#isQueued = true;
    const { commands, controller } = this.#parts;
    void commands.run(async () => {
      this.#isQueued = false;
      // An insertion imports a module that a deployment may have removed.
      const made = await commands.fetched(() => this.#make());
      const outcome = made.ok ? made.value : made;
      if (!outcome.ok) controller.display.fail(outcome.trouble);
    });
  }

  #note(): void {
    const { writer } = this.#parts.controller;
    this.#seen = { writer, undo: writer?.state.undo ?? null };
  }

  #add({ state: { card } }: CardSync): void {
    this.#due.set(card.slide, card);
  }

  #hasWork(): boolean {
    const open = this.#seen.writer?.state.card.slide;
    return [...this.#due.values()].some(one =>
      one.slide === open ? this.#isNeeded() : !this.#isEdited(one),
    );
  }

  /** Whether an editor is open on a page that is not open itself. */
  #isEdited(page: CardOnSlide): boolean {
    return (this.#parts.controller.shelf.parked(page)?.state.draft.edit ?? null) !== null;
  }

  #isNeeded(): boolean {
    return this.#shrunk().length > 0 || this.#isOverfull();
  }

  /** Whether the open page surely has room for all its entries. */
  #hasRoom(): boolean {
    const card = this.#card;
    return card !== null && card.fields.every(one => one.fullness !== null) && !this.#isNeeded();
  }

  async #make(): Promise<Outcome<null>> {
    const { controller } = this.#parts;
    for (const [slide, card] of this.#due) {
      const isOpen = slide === controller.writer?.state.card.slide;
      if (isOpen ? !this.#isNeeded() : this.#isEdited(card)) continue;
      this.#due.delete(slide);
      // A pane that takes a card up again may have a new sync of the same page.
      const page = controller.syncOf(card);
      const made = isOpen ? await this.#makeOnOpen(page) : await this.#continue(page);
      if (!made.ok) return made;
    }
    return done(null);
  }

  async #makeOnOpen(page: CardSync): Promise<Outcome<null>> {
    const { deck, controller } = this.#parts;
    const shrunk = this.#shrunk();
    if (shrunk.length > 0) {
      for (const one of shrunk) this.#widened.add(this.#place(one));
      const made = await makeRoom(deck, controller, 'written');
      if (!made.ok) return made;
      controller.display.show({ trouble: { code: 'headingsLowered' } });
    }
    return this.#isOverfull() ? this.#continue(page) : done(null);
  }

  /** Moves the entries without room on a page to the next page, which is then due too. */
  async #continue(page: CardSync): Promise<Outcome<null>> {
    const { controller } = this.#parts;
    const kind = kindOf(this.#parts.kinds, page.state.card.identity);
    if (page.state.card.identity.boxes !== undefined || kind?.rows.length !== 0) return done(null);
    const continuing = { language: this.language, from: page, opens: 'additions' } as const;
    const { inserted, words, to } = await continueCard(continuing, this.#parts);
    // An editor that was opened meanwhile keeps its entry on this page.
    if (words.length === 0 && to && inserted.ok && page !== controller.writer) this.#add(page);
    if (words.length === 0) return inserted;
    // The entries are written in later tasks.
    void allOf(words).then(moved => {
      if (to) this.#add(to);
      const facts = { slide: to?.state.card.position ?? NaN };
      if (moved.ok) controller.display.show({ trouble: { code: 'goesOn', facts } });
      else this.#follow();
    });
    return inserted;
  }

  /**
   * Returns the columns with entries that overflow or are below the largest size, and whose headings can still be
   * lowered.
   */
  #shrunk(): readonly FieldId[] {
    const card = this.#card;
    if (!card) return [];
    const below = fieldsBelowQuestions(card.placement, this.#parts.controller.kind);
    const largest = scaledSize(SIZES[0] ?? HALL_FLOOR, card.card.identity.scale ?? 1);
    return card.fields.flatMap(({ field, entries, fullness }) => {
      const isSmall = fullness !== null && (fullness.size < largest || fullness.fill > 1);
      const isNew = entries.length > 0 && below.includes(field) && !this.#widened.has(this.#place(field));
      return isSmall && isNew ? [field] : [];
    });
  }

  #isOverfull(): boolean {
    const card = this.#card;
    if (!card || !isOverfull(card)) return false;
    const isLast = card.pages.at(-1)?.slide === card.card.slide;
    return !isLast || card.pages.length < MOST_SLIDES;
  }

  /** The open card; null when it is gone, has rows or a layout made by others, or while an entry is being edited. */
  get #card() {
    const { display, kind, draft } = this.#parts.controller;
    const { card } = display.state;
    const isOurs = card !== null && !card.gone && card.card.identity.boxes === undefined;
    return isOurs && kind.rows.length === 0 && draft.edit === null ? card : null;
  }

  #place(field: FieldId): string {
    return `${this.#parts.controller.writer?.state.card.slide ?? ''} ${field}`;
  }
}
