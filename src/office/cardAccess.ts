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

/** A card that was read, with what it takes to write on it. */
export interface ReadCard extends CardReading {
  readonly shapes: CardShapes;
  /** What came besides the texts. */
  readonly extras: Extras;
}

/** Reads cards and writes on them, and remembers where their boxes are and what this PowerPoint refuses. */
export class CardAccess {
  readonly #sight: () => Sight;
  readonly #kindOf: (card: CardOnSlide) => CardKind;
  /** By `keyOf`. */
  readonly #shapes = new Map<string, CardShapes>();
  /** By `keyOf`, what was on the slides of cards at the last search; the first reading of each card uses it up. */
  #onSlides = new Map<string, readonly FoundShape[]>();
  readonly #extras = new ExtrasToAsk();
  /** Whether cells are read and written in runs: until PowerPoint refuses or ignores them (office-js #6129). */
  #usesRuns = true;
  #remark: Trouble | null = null;

  constructor(sight: () => Sight, kindOf: (card: CardOnSlide) => CardKind) {
    this.#sight = sight;
    this.#kindOf = kindOf;
  }

  /** The shapes of a card that was read before. */
  known(card: CardOnSlide): CardShapes | undefined {
    return this.#shapes.get(keyOf(card));
  }

  forget(card: CardOnSlide): void {
    this.#shapes.delete(keyOf(card));
  }

  find(context: Context, card: CardOnSlide): Promise<CardShapes> {
    return findShapes(context, card, this.#kindOf(card), this.#sight());
  }

  /** Remembers the shapes of a card that was just inserted, so that its first reading needs one sync. */
  async remember(context: Context, card: CardOnSlide, shapes: readonly FoundShape[]): Promise<void> {
    const found = await cardShapes(context, card, shapes, this.#kindOf(card), this.#sight());
    this.#keep(card, found);
  }

  /** Takes in the shapes on the slides of all cards in the deck, so that the first reading of one needs one sync. */
  see(found: readonly CardWithShapes[]): void {
    this.#onSlides = new Map(found.flatMap(({ card, shapes }) => (shapes ? [[keyOf(card), shapes]] : [])));
  }

  /** Returns the shapes of a card that is to be read for the first time, when a search just saw its slide. */
  async #seen(context: Context, card: CardOnSlide): Promise<CardShapes | undefined> {
    const shapes = this.#onSlides.get(keyOf(card));
    this.#onSlides.delete(keyOf(card));
    return shapes && cardShapes(context, card, shapes, this.#kindOf(card), this.#sight());
  }

  /** Returns what there is to tell about what was written, once. */
  takeRemark(): Trouble | null {
    const remark = this.#remark;
    this.#remark = null;
    return remark;
  }

  /**
   * Reads a card: one sync when its shapes are known, two when not. Where something refuses, reads on with less: without
   * the selection, then without looks after looking for the shapes again. Throws when the texts cannot be read.
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
    // Nothing was gone, so it was an extra that was refused.
    if (known && [...known.fields].every(([field, box]) => isSame(shapes.fields.get(field), box)))
      this.#extras.learn(asked, NO_EXTRAS);
    this.#keep(card, shapes);
    return read;
  }

  /** A box that is missing now can come back, by an undo on the slide. */
  #keep(card: CardOnSlide, shapes: CardShapes): void {
    if (shapes.fields.size === this.#kindOf(card).fields.length) this.#shapes.set(keyOf(card), shapes);
    else this.forget(card);
  }

  /**
   * Writes edits on a card as it was `first` read, and returns what it said at the moment of writing and after it. One
   * sync. Where that fails, reads the card to see what arrived, and throws only when nothing did.
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
    // A box without runs may have been written before the runs were refused: its replacements are not made twice.
    const left = edits.filter(one => isUntouched(first, broken.after, [one]));
    const written = await this.#writeOnce(turn, card, withoutRuns(first), left);
    this.#dropRuns();
    return left.length === edits.length ? written : { ...written, at: broken.at };
  }

  /** Writes a text into a label. One sync for a card whose shapes are known, two for another. Returns false where there is no such label. */
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
        // The box or the slide is gone: look again by name.
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

  /** Reads the texts; without runs where these are what is refused, twice in a row. */
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

/** Whether none of the fields of these edits says anything else than it did. */
function isUntouched(first: CardReading, now: CardReading, edits: readonly FieldEdit[]): boolean {
  return edits.every(({ field }) => now.contents.get(field)?.raw === first.contents.get(field)?.raw);
}

/** Whether the words of all edits are there. What only changes sizes cannot be told. */
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

/** What decides where a card's shapes are. */
function keyOf({ slide, identity: { id, boxes } }: CardOnSlide): string {
  return JSON.stringify([slide, id, boxes]);
}

function isSame(one: Box | undefined, other: Box): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
