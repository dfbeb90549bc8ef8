import {
  assignmentEdits,
  assignmentStamp,
  clearedAssignment,
  type Assignment,
} from '../aid/assignmentSlide.ts';
import { clearedColumn, COLUMN_TITLE_SIZE, columnEdits, columnStamp } from '../aid/columnSlide.ts';
import { columnColour } from '../card/colours.ts';
import { fieldOf, type Field, type FieldId } from '../card/kind.ts';
import type { Language } from '../card/language.ts';
import { headingShape } from '../card/names.ts';
import { contrast, lowestContrast } from '../checks/contrast.ts';
import type { Aid, AidEdit, AidShapes, ShownAid } from '../deck/aid.ts';
import type { CardOnSlide, Deck } from '../deck/deck.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { ShapeAppearance } from '../deck/slideLooks.ts';
import { scaleOf, type SlideSize } from '../deck/slideSize.ts';
import { stampedText, type SlideStamp } from '../deck/stamp.ts';
import { done, trouble, type Outcome } from '../deck/trouble.ts';
import type { EntryKey, KnownEntry } from '../merge/cardText.ts';
import { sameParagraphs } from '../text/paragraphs.ts';
import type { CardController } from './cardController.ts';
import type { CardSync } from './cardSync.ts';

/** The content of an aid slide. `edits` and `stamp` can be called again after the card changed. */
interface AidContent {
  readonly shown: ShownAid;
  readonly edits: (shapes: AidShapes) => readonly AidEdit[];
  readonly stamp: (size: SlideSize) => SlideStamp;
  /** The edits that clear the group's words and names from a slide that is kept for someone else's words. */
  readonly cleared: readonly AidEdit[];
  /** Whether it makes way as soon as the facilitator changes the card. */
  readonly untilChange?: boolean;
}

/**
 * Shows one aid slide at a time to the room instead of the card. Inserts a slide when it is shown first, and deletes it
 * when the card is shown again, unless someone else typed on it. Call every method inside a `SerialQueue` task.
 */
export class AidSlides {
  readonly #deck: Deck;
  readonly #controller: CardController;
  #on: AidContent | null = null;
  /** The entries that the column slide was last written from. */
  #written: readonly KnownEntry[] | undefined;
  #isQueued = false;
  /** The texts that were written to the slides of the aids that are on, by aid. */
  readonly #said = new Map<Aid, readonly AidEdit[]>();
  /** The appearance of the card's slide when a column of it was last shown. */
  #look: { readonly slide: SlideId; readonly shapes: readonly ShapeAppearance[] } | null = null;
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
    const { writer, kind } = this.#controller;
    if (!writer) return trouble('noCardOpen');
    const scale = scaleOf(await this.#controller.cards.slideSize());
    const column = fieldOf(kind, field);
    const colour = (await this.#headingColour(writer.state.card, column)) ?? columnColour(kind, column);
    const content = () => ({ column, colour, entries: this.#entries(field), language });
    return this.#show({
      shown: { aid: 'column', field },
      edits: shapes => columnEdits({ ...content(), scale }, shapes),
      stamp: size => columnStamp(content(), size),
      cleared: clearedColumn(),
    });
  }

  /**
   * Returns the colour of a column's heading on the card, if white text is legible on it. Reads the slide once while an aid
   * is shown.
   */
  async #headingColour(card: CardOnSlide, { id }: Field): Promise<string | null> {
    if (this.#look?.slide !== card.slide) {
      const read = await this.#deck.readAppearance(card);
      this.#look = read.ok ? { slide: card.slide, shapes: read.value.shapes } : null;
    }
    const { rows } = this.#controller.kind;
    const name = headingShape(rows.find(one => one.fields.includes(id))?.id ?? id);
    const fill = this.#look?.shapes.find(one => one.name === name)?.fill ?? 'none';
    return fill !== 'none' && contrast(fill, '#FFFFFF') >= lowestContrast(COLUMN_TITLE_SIZE, true)
      ? fill
      : null;
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

  /**
   * Takes the aid slide out of the deck, and shows the card again or the large column that was shown before the
   * assignment.
   */
  async hide(): Promise<Outcome<null>> {
    const on = this.#on;
    const under = this.#under;
    const { writer } = this.#controller;
    if (under && writer) return this.#show(under);
    this.#turnOff();
    // Select the card first: a slide show goes to another slide when its slide is deleted.
    const shown = writer ? await this.#deck.selectSlide(writer.state.card.slide) : done(null);
    let outcome: Outcome<null> = shown;
    for (const one of [on, under]) {
      const away = one ? await this.#putAway(one) : outcome;
      if (outcome.ok) outcome = away;
    }
    if (writer && shown.ok) await this.#controller.lookAt(writer);
    return outcome;
  }

  /** Checks that the aid slide still exists and corrects its text. Detects changes made outside this pane. */
  async look(): Promise<void> {
    if (this.#on) await this.#write('there');
  }

  async #show(content: AidContent): Promise<Outcome<null>> {
    const before = this.#on;
    const isOther = before !== null && before.shown.aid !== content.shown.aid;
    this.#on = null;
    const goesOn = before !== null && !isOther;
    const there = await this.#say(content, goesOn ? 'known' : 'there');
    const isThere = there.ok && there.value !== null;
    const slide = isThere ? done(there.value) : there.ok ? await this.#insert(content) : there;
    if (!slide.ok) {
      // The slide that was shown before is still there.
      this.#on = before;
      return slide;
    }
    if (isOther) this.#under = before.shown.aid === 'column' ? before : null;
    this.#on = content;
    this.#note();
    this.#controller.display.show({ aid: content.shown });
    // Do not select the slide again: the facilitator may have gone to another slide.
    if (goesOn && isThere) return done(null);
    const shown = await this.#deck.selectSlide(slide.value);
    if (isOther && !this.#under) await this.#putAway(before);
    return shown;
  }

  /** Inserts the slide after the last slide of the card. */
  async #insert(content: AidContent): Promise<Outcome<SlideId>> {
    const { aid } = content.shown;
    const { cards, writer } = this.#controller;
    const last = writer && cards.pagesOf(writer.state.card).at(-1);
    if (last) await this.#deck.selectSlide(last.slide);
    const inserted = await this.#deck.insert(size => {
      const stamp = content.stamp(size);
      this.#remember(
        aid,
        Object.entries(stamp.texts).map(([shape, text]) => ({ shape, text: stampedText(text) })),
      );
      return { template: aid, style: 'template', stamp };
    });
    if (!inserted.ok) return inserted;
    // Read the shapes now, so that the first entry needs no extra read.
    await this.#say(content, 'there');
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
      await this.#putAway(content);
      return;
    }
    this.#note();
    const written = await this.#say(content, on);
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

  /** Writes the texts of an aid, and remembers them. */
  #say({ shown: { aid }, edits }: AidContent, on: 'known' | 'there'): Promise<Outcome<SlideId | null>> {
    const decide = (shapes: AidShapes): readonly AidEdit[] => {
      const texts = edits(shapes);
      this.#remember(aid, texts);
      return texts;
    };
    return this.#deck.writeAid(aid, decide, on);
  }

  #remember(aid: Aid, texts: readonly AidEdit[]): void {
    const said = this.#said.get(aid) ?? [];
    const isNew = ({ shape, text }: AidEdit): boolean =>
      !said.some(one => one.shape === shape && one.text === text);
    this.#said.set(aid, [...said, ...texts.filter(isNew)]);
  }

  /** Deletes the slide of an aid. When it has other texts than ours, only removes the group's words that are ours. */
  #putAway({ shown: { aid }, cleared }: AidContent): Promise<Outcome<null>> {
    const said = this.#said.get(aid) ?? [];
    this.#said.delete(aid);
    return this.#deck.putAidAway(aid, shapes => {
      const isOurs = (shape: string, text: string): boolean =>
        said.some(one => one.shape === shape && sameParagraphs(one.text, text));
      const foreign = new Set([...shapes].flatMap(([name, { text }]) => (isOurs(name, text) ? [] : [name])));
      return foreign.size === 0 ? 'delete' : cleared.filter(one => !foreign.has(one.shape));
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
    this.#look = null;
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
