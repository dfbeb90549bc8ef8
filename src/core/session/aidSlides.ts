import {
  assignmentEdits,
  assignmentStamp,
  clearedAssignment,
  type Assignment,
} from '../aid/assignmentSlide.ts';
import { clearedColumn, columnEdits, columnStamp } from '../aid/columnSlide.ts';
import { fieldOf, type FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import type { AidEdit, AidShapes, ShownAid } from '../deck/aid.ts';
import type { Deck } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import { scaleOf, type SlideSize } from '../deck/slideSize.ts';
import type { SlideStamp } from '../deck/stamp.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { EntryKey, KnownEntry } from '../merge/cardText.ts';
import type { CardController } from './cardController.ts';
import type { CardSync } from './cardSync.ts';

/** The content of an aid slide. `edits` and `stamp` can be called again after the card changed. */
interface AidContent {
  readonly shown: ShownAid;
  readonly edits: (shapes: AidShapes) => readonly AidEdit[];
  readonly stamp: (size: SlideSize) => SlideStamp;
  /** The edits that clear the group's words and names from the slide. */
  readonly cleared: readonly AidEdit[];
  /** Whether it makes way as soon as the facilitator changes the card. */
  readonly untilChange?: boolean;
}

/**
 * Shows one aid slide at a time to the room instead of the card. Inserts each slide once and reuses it. Clears the
 * slide when the card is shown again. Call every method inside a `SerialQueue` task.
 */
export class AidSlides {
  readonly #deck: Deck;
  readonly #controller: CardController;
  #on: AidContent | null = null;
  /** The entries that the column slide was last written from. */
  #written: readonly KnownEntry[] | undefined;
  #isQueued = false;
  /** The column that was shown before the assignment, and is shown again after it. */
  #under: AidContent | null = null;
  /** The card that was open when its queued operations were last counted, and the entries that these change. */
  #queuedOn: CardSync | null = null;
  #queued: ReadonlySet<EntryKey> = new Set();

  constructor(deck: Deck, controller: CardController) {
    this.#deck = deck;
    this.#controller = controller;
    controller.display.subscribe(() => this.#follow());
  }

  /**
   * Shows a column of the open card in large letters. Replaces the column that was shown before. Trouble `noCardOpen`.
   */
  async showColumn(field: FieldId, language: Language): Promise<Outcome<null>> {
    if (!this.#controller.writer) return trouble('noCardOpen');
    const scale = scaleOf(await this.#controller.cards.slideSize());
    const column = fieldOf(this.#controller.kind, field);
    const content = () => ({ column, entries: this.#entries(field), language });
    return this.#show({
      shown: { aid: 'column', field },
      edits: shapes => columnEdits({ ...content(), scale }, shapes),
      stamp: size => columnStamp(content(), size),
      cleared: clearedColumn(),
    });
  }

  /** Shows an assignment, or updates the text of the assignment slide. */
  async showAssignment(assignment: Assignment): Promise<Outcome<null>> {
    const scale = scaleOf(await this.#controller.cards.slideSize());
    return this.#show({
      shown: { aid: 'assignment' },
      edits: shapes => assignmentEdits(assignment, shapes, scale),
      stamp: size => assignmentStamp(assignment, size),
      cleared: clearedAssignment(),
      untilChange: assignment.untilChange,
    });
  }

  /** Clears the aid slide and shows the card again, or the large column that was shown before the assignment. */
  async hide(): Promise<Outcome<null>> {
    const on = this.#on;
    const under = this.#under;
    const { writer } = this.#controller;
    if (under && writer) return this.#show(under);
    this.#turnOff();
    for (const one of [on, under])
      if (one) await this.#deck.writeAid(one.shown.aid, () => one.cleared, 'there');
    if (!writer) return done(null);
    const shown = await this.#deck.selectSlide(writer.state.card.slide);
    if (shown.ok) await this.#controller.lookAt(writer);
    return shown;
  }

  /** Checks that the aid slide still exists and corrects its text. Detects changes made outside this pane. */
  async look(): Promise<void> {
    if (this.#on) await this.#write('there');
  }

  async #show(content: AidContent): Promise<Outcome<null>> {
    const before = this.#on;
    const isOther = before !== null && before.shown.aid !== content.shown.aid;
    if (isOther && before.shown.aid === 'column') this.#under = before;
    else if (isOther) {
      this.#under = null;
      await this.#deck.writeAid(before.shown.aid, () => before.cleared, 'there');
    }
    this.#on = null;
    const { aid } = content.shown;
    const goesOn = before !== null && !isOther;
    const there = await this.#deck.writeAid(aid, content.edits, goesOn ? 'known' : 'there');
    if (!there.ok) return there;
    const slide = there.value === null ? await this.#insert(content) : done(there.value);
    if (!slide.ok) return slide;
    this.#on = content;
    this.#note();
    this.#controller.display.show({ aid: content.shown });
    // Do not select the slide again: the facilitator may have gone to another slide.
    if (goesOn && there.value !== null) return done(null);
    return this.#deck.selectSlide(slide.value);
  }

  /** Inserts the slide after the last slide of the card. */
  async #insert({ shown: { aid }, edits, stamp }: AidContent): Promise<Outcome<SlideId>> {
    const { cards, writer } = this.#controller;
    const last = writer && cards.pagesOf(writer.state.card).at(-1);
    if (last) await this.#deck.selectSlide(last.slide);
    const inserted = await this.#deck.insert(size => ({
      template: aid,
      style: 'template',
      stamp: stamp(size),
    }));
    if (!inserted.ok) return inserted;
    // Read the shapes now, so that the first entry needs no extra read.
    await this.#deck.writeAid(aid, edits, 'there');
    await this.#controller.search();
    this.#controller.display.inserted(inserted.value);
    return done(inserted.value.slide);
  }

  async #write(on: 'known' | 'there'): Promise<void> {
    const content = this.#on;
    if (!content) return;
    const { writer } = this.#controller;
    if (content.shown.aid === 'column' && !writer) {
      this.#turnOff();
      await this.#deck.writeAid('column', () => content.cleared, on);
      return;
    }
    this.#note();
    const written = await this.#deck.writeAid(content.shown.aid, content.edits, on);
    // A failed write is retried at the next poll.
    if (!written.ok || written.value !== null || this.#on !== content) return;
    this.#turnOff();
    this.#controller.display.show({ trouble: { code: 'aidGone' } });
  }

  /**
   * Queues an update of the column slide after all queued entries, if the entries of the column changed. Ends an
   * assignment that makes way for changes of the card.
   */
  #follow(): void {
    if (this.#on?.untilChange && this.#hasNewChange()) {
      this.#on = { ...this.#on, untilChange: false };
      // After the change itself, which is queued in the same task as this call.
      void Promise.resolve().then(() => this.#controller.turns.run(() => this.#makeWay()));
      return;
    }
    const shown = this.#on?.shown;
    if (this.#isQueued || shown?.aid !== 'column') return;
    const { writer } = this.#controller;
    if (writer && writer.state.text.get(shown.field) === this.#written) return;
    this.#isQueued = true;
    void this.#controller.turns.run(async () => {
      this.#isQueued = false;
      await this.#write('known');
    });
  }

  async #makeWay(): Promise<void> {
    if (this.#on?.shown.aid !== 'assignment') return;
    const outcome = await this.hide();
    if (!outcome.ok) await this.#controller.troubled(outcome.trouble);
  }

  /** Returns whether a change of an entry was queued since the last call, on the same card. */
  #hasNewChange(): boolean {
    const { writer } = this.#controller;
    const before = this.#queuedOn === writer ? this.#queued : null;
    this.#queuedOn = writer;
    this.#queued = new Set(writer?.state.pending.map(one => one.operation.key));
    return before !== null && [...this.#queued].some(key => !before.has(key));
  }

  #note(): void {
    this.#hasNewChange();
    const shown = this.#on?.shown;
    this.#written =
      shown?.aid === 'column' ? this.#controller.writer?.state.text.get(shown.field) : undefined;
  }

  #turnOff(): void {
    this.#on = null;
    this.#under = null;
    this.#controller.display.show({ aid: null });
  }

  #entries(field: FieldId): readonly string[] {
    const { cards, shelf, writer } = this.#controller;
    if (!writer) return [];
    const pages = cards.pagesOf(writer.state.card);
    const open = pages.findIndex(one => one.slide === writer.state.card.slide);
    // Earlier slides of the card, as far as this pane knows them.
    return pages
      .slice(0, open + 1)
      .flatMap(page => shelf.known(page, writer)?.text.get(field) ?? [])
      .map(one => one.text);
  }
}
