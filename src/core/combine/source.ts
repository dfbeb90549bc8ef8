import type { FieldId } from '../card/kind.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { Trouble } from '../deck/trouble.ts';

/** A card that was found in a file or in the open deck: what it says, not where its boxes are. */
export interface FoundCard {
  readonly title: string | null;
  readonly slide: SlideId;
  /** Place of that slide in its deck, from 1, when it was read. */
  readonly position: number;
  /** How certain it is that this is a card, from 0 to 1. One that carries our tag is certain. */
  readonly confidence: number;
  /** Of the card with the slides on which it goes on, in the order in which they stand there. */
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
  /** Texts on its slides that may be entries of a box that was not found: nothing in a box is passed over unsaid. */
  readonly unplaced: readonly string[];
}

/**
 * A card with less is only likely to be one. Of the cards in `npm run bench -- recognition` those with a name at each box
 * have at least 0.75; filled ones without names have 0.73 at most, and one long sentence in each box makes 0.70.
 */
const LEAST_SURE = 0.74;

/** Returns whether a card is certain enough to be combined without being asked about. */
export function isSure({ confidence }: Pick<FoundCard, 'confidence'>): boolean {
  return confidence >= LEAST_SURE;
}

/** A card that is combined with others, and whose it is: a group, a file, a slide. */
export interface Source {
  /** Name of the group or file; no two sources have the same. */
  readonly origin: string;
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
}

/** Trouble `textsOutsideBoxes` for a card with texts that may be entries and are in none of its columns; null for others. */
export function outsideOf({ unplaced, position }: FoundCard, file: string | null): Trouble | null {
  if (unplaced.length === 0) return null;
  const facts = { slide: position, count: unplaced.length, ...(file !== null && { file }) };
  return { code: 'textsOutsideBoxes', facts };
}

/** How many entries are in a source. */
export function countOf({ entries }: Pick<Source, 'entries'>): number {
  return [...entries.values()].reduce((sum, { length }) => sum + length, 0);
}
