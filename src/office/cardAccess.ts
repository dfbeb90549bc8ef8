import type { CardKind } from '../core/card/kind.ts';
import type { CardLabel, CardOnSlide, FieldEdit } from '../core/deck/deck.ts';
import type { Trouble } from '../core/deck/trouble.ts';
import { withoutWhite } from '../core/text/paragraphs.ts';
import { needsRuns, type Box } from './box.ts';
import type { Context, Turn } from './calls.ts';
import {
  cardShapes,
  findShapes,
  queueEdits,
  queueLabel,
  queueReading,
  type CardReading,
  type CardShapes,
} from './cardShapes.ts';
import { ExtrasToAsk, NO_EXTRAS, type Extras } from './extras.ts';
import type { CardWithShapes } from './findCards.ts';
import type { Sight } from './library.ts';
import type { FoundShape } from './shapesWithin.ts';
import { isGone, isNotLoaded, isRefusal, officeCode } from './officeError.ts';

/** A card as read, with the data needed to write to it. */
export interface ReadCard extends CardReading {
  readonly shapes: CardShapes;
  /** Which extras were read besides the texts. */
  readonly extras: Extras;
}

/** Reads and writes cards. Caches the locations of their boxes and the features that this PowerPoint refuses. */
export class CardAccess {
  readonly #sight: () => Sight;
  readonly #kindOf: (card: CardOnSlide) => CardKind;
  /** The shapes of each card, by `keyOf`. */
  readonly #shapes = new Map<string, CardShapes>();
  /** The shapes on each card's slide at the last search, by `keyOf`. The first read of a card removes its item. */
  #onSlides = new Map<string, readonly FoundShape[]>();
  readonly #extras = new ExtrasToAsk();
  /** Whether cells are read and written as runs. False after PowerPoint refused or ignored them (office-js #6129). */
  #usesRuns = true;
  #remark: Trouble | null = null;

  constructor(sight: () => Sight, kindOf: (card: CardOnSlide) => CardKind) {
    this.#sight = sight;
    this.#kindOf = kindOf;
  }

  /** Returns the cached shapes of a card. */
  known(card: CardOnSlide): CardShapes | undefined {
    return this.#shapes.get(keyOf(card));
  }

  forget(card: CardOnSlide): void {
    this.#shapes.delete(keyOf(card));
  }

  find(context: Context, card: CardOnSlide): Promise<CardShapes> {
    return findShapes(context, card, this.#kindOf(card), this.#sight());
  }

  /** Caches the shapes of a newly inserted card, so that its first read needs only one sync. */
  async remember(context: Context, card: CardOnSlide, shapes: readonly FoundShape[]): Promise<void> {
    const found = await cardShapes(context, card, shapes, this.#kindOf(card), this.#sight());
    this.#keep(card, found);
  }

  /** Caches the shapes on the slides of the cards found, so that the first read of each card needs only one sync. */
  see(found: readonly CardWithShapes[]): void {
    this.#onSlides = new Map(found.flatMap(({ card, shapes }) => (shapes ? [[keyOf(card), shapes]] : [])));
  }

  /** Returns the shapes of a card that has not been read yet, from the last search. */
  async #seen(context: Context, card: CardOnSlide): Promise<CardShapes | undefined> {
    const shapes = this.#onSlides.get(keyOf(card));
    this.#onSlides.delete(keyOf(card));
    return shapes && cardShapes(context, card, shapes, this.#kindOf(card), this.#sight());
  }

  /** Returns the trouble to report about the last write, and clears it. */
  takeRemark(): Trouble | null {
    const remark = this.#remark;
    this.#remark = null;
    return remark;
  }

  /**
   * Reads a card. Costs one sync when its shapes are known, two otherwise.
   *
   * When PowerPoint refuses the request, retries without the selection. When it refuses again, finds the shapes anew
   * and reads without any extras. Throws when the texts cannot be read.
   */
  async read(context: Context, card: CardOnSlide, why: 'reading' | 'writing' = 'reading'): Promise<ReadCard> {
    const seen = this.known(card) ? undefined : await this.#seen(context, card);
    const known = this.known(card) ?? seen;
    const asked = why === 'reading' ? this.#extras.forReading() : this.#extras.forWriting();
    if (known) {
      const fewer = { ...asked, selection: false };
      for (const extras of asked.selection ? [asked, fewer] : [asked]) {
        try {
          const read = await this.#readBoxes(context, card, known, extras);
          this.#extras.learn(asked, extras);
          if (seen) this.#keep(card, seen);
          return read;
        } catch (error) {
          if (officeCode(error) === null) throw error;
          if (isGone(error)) break;
        }
      }
    }
    const shapes = await this.find(context, card);
    const read = await this.#readPlainly(context, card, shapes);
    // All boxes still exist, so PowerPoint refused one of the extras.
    if (known && [...known.fields].every(([field, box]) => isSame(shapes.fields.get(field), box)))
      this.#extras.learn(asked, NO_EXTRAS);
    this.#keep(card, shapes);
    return read;
  }

  /** Caches only complete sets of shapes: an undo on the slide can restore a missing box. */
  #keep(card: CardOnSlide, shapes: CardShapes): void {
    if (shapes.fields.size === this.#kindOf(card).fields.length) this.#shapes.set(keyOf(card), shapes);
    else this.forget(card);
  }

  /**
   * Writes edits to a card that was read as `first`. Returns its contents at the moment of the write (`at`) and after
   * it.
   *
   * Costs one sync. When the write fails, reads the card to see what arrived, and throws only when nothing did.
   */
  async write(
    turn: Turn,
    card: CardOnSlide,
    first: ReadCard,
    edits: readonly FieldEdit[],
  ): Promise<{ readonly at: CardReading; readonly after: ReadCard }> {
    const inRuns = edits.filter(({ field, replacements }) => {
      const now = first.contents.get(field);
      return replacements.length > 0 && first.shapes.fields.get(field)?.cell && now && needsRuns(now);
    });
    let broken: { readonly at: CardReading; readonly after: ReadCard };
    try {
      broken = await this.#writeOnce(turn, card, first, edits);
      if (inRuns.length === 0 || !isUntouched(first, broken.after, inRuns)) return broken;
    } catch (error) {
      if (inRuns.length === 0 || !isRefusal(error)) throw error;
      broken = { at: first, after: await turn.read(context => this.read(context, card, 'writing')) };
    }
    // Boxes without runs may have been written before PowerPoint refused the runs. Their edits must not be applied
    // twice.
    const left = edits.filter(one => isUntouched(first, broken.after, [one]));
    const written = await this.#writeOnce(turn, card, withoutRuns(first), left);
    this.#dropRuns();
    return left.length === edits.length ? written : { ...written, at: broken.at };
  }

  /**
   * Writes a text into a label. Returns false when the label does not exist. Costs one sync when the card's shapes are
   * known, two otherwise.
   */
  async writeLabel(turn: Turn, card: CardOnSlide, label: CardLabel, text: string | null): Promise<boolean> {
    const write = (shape: string): Promise<void> =>
      turn.change(async context => {
        queueLabel(context, card, shape, text);
        await context.sync();
      });
    const known = this.known(card)?.labels.get(label);
    if (known !== undefined) {
      try {
        await write(known);
        return true;
      } catch (error) {
        // The shape or slide no longer exists: find the label again by name.
        if (officeCode(error) === null) throw error;
        this.forget(card);
      }
    }
    const shape = (await turn.read(context => this.find(context, card))).labels.get(label);
    if (shape !== undefined) await write(shape);
    return shape !== undefined;
  }

  async #writeOnce(
    turn: Turn,
    card: CardOnSlide,
    first: ReadCard,
    edits: readonly FieldEdit[],
  ): Promise<{ readonly at: CardReading; readonly after: ReadCard }> {
    const { shapes, extras, contents } = first;
    try {
      const written = await turn.change(async context => {
        const takeBefore = queueReading(context, card, shapes, this.#reader(NO_EXTRAS));
        queueEdits(context, card, shapes, contents, edits);
        const takeAfter = queueReading(context, card, shapes, this.#reader(extras));
        await context.sync();
        try {
          return { at: takeBefore(), after: { ...takeAfter(), shapes, extras } };
        } catch (error) {
          if (isNotLoaded(error)) return null;
          throw error;
        }
      });
      return written ?? { at: first, after: await turn.read(context => this.read(context, card, 'writing')) };
    } catch (error) {
      if (turn.givenUp.aborted || isGone(error)) throw error;
      const after = await turn.read(context => this.read(context, card, 'writing')).catch(() => null);
      if (!after || !hasArrived(after, edits)) throw error;
      turn.worked();
      return { at: first, after };
    }
  }

  async #readBoxes(
    context: Context,
    card: CardOnSlide,
    shapes: CardShapes,
    extras: Extras,
  ): Promise<ReadCard> {
    const take = queueReading(context, card, shapes, this.#reader(extras));
    await context.sync();
    return { ...take(), shapes, extras };
  }

  /** Reads the texts without extras. When the runs of cells are refused twice in a row, stops using runs. */
  async #readPlainly(context: Context, card: CardOnSlide, shapes: CardShapes): Promise<ReadCard> {
    const read = (): Promise<ReadCard> => this.#readBoxes(context, card, shapes, NO_EXTRAS);
    try {
      return await read();
    } catch (error) {
      const hasRuns = this.#reader(NO_EXTRAS).sight.cellFonts;
      const hasCells = [...shapes.fields.values()].some(one => one.cell);
      if (!hasRuns || !hasCells || !isRefusal(error)) throw error;
    }
    this.#usesRuns = false;
    const texts = await read().catch((error: unknown) => {
      this.#usesRuns = true;
      throw error;
    });
    this.#usesRuns = true;
    return read().catch(() => {
      this.#dropRuns();
      return texts;
    });
  }

  #dropRuns(): void {
    this.#usesRuns = false;
    this.#remark = { code: 'formattingLost' };
  }

  #reader(extras: Extras): Extras & { readonly sight: Sight } {
    const sight = this.#sight();
    return { ...extras, sight: { ...sight, cellFonts: sight.cellFonts && this.#usesRuns } };
  }
}

/** Whether the texts of all edited fields are unchanged. */
function isUntouched(first: CardReading, now: CardReading, edits: readonly FieldEdit[]): boolean {
  return edits.every(({ field }) => now.contents.get(field)?.raw === first.contents.get(field)?.raw);
}

/**
 * Whether the texts of all edits are on the slide. False for an edit that only changes a size, which cannot be checked.
 */
function hasArrived(now: CardReading, edits: readonly FieldEdit[]): boolean {
  return edits.every(
    ({ field, replacements, expected }) =>
      replacements.length > 0 && withoutWhite(now.contents.get(field)?.raw ?? '') === withoutWhite(expected),
  );
}

function withoutRuns(read: ReadCard): ReadCard {
  const contents = Array.from(read.contents, ([field, one]) => [field, { ...one, runs: [] }] as const);
  return { ...read, contents: new Map(contents) };
}

/** The cache key of a card: everything that determines where its shapes are. */
function keyOf({ slide, identity: { id, boxes } }: CardOnSlide): string {
  return JSON.stringify([slide, id, boxes]);
}

function isSame(one: Box | undefined, other: Box): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
