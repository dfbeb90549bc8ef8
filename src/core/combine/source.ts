import type { FieldId } from '../card/kind.ts';
import type { SlideId } from '../deck/slideId.ts';
import type { Trouble } from '../deck/trouble.ts';

/** A card that was found in a file or in the open deck. Contains the texts of its boxes, but not their places. */
export interface FoundCard {
  readonly title: string | null;
  readonly slide: SlideId;
  /** The position of the slide in its deck, from 1, at the time of reading. */
  readonly position: number;
  /** How certain it is that this is a card, from 0 to 1. A card with our tag has 1. */
  readonly confidence: number;
  /** The entries of the card and of its continuation slides, in page order. */
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
  /**
   * Texts on the slides that may be entries of a missing box. The pane reports them, so that no text is skipped
   * silently.
   */
  readonly unplaced: readonly string[];
}

/**
 * A card with less confidence is only probable. Among the cards of `npm run bench -- recognition`, a card with a name
 * at each box has at least 0.75. A filled card without names has at most 0.73; one long sentence in each box gives
 * 0.70.
 */
const LEAST_SURE = 0.74;

/** Returns whether a card is certain enough to combine without a question to the facilitator. */
export function isSure({ confidence }: Pick<FoundCard, 'confidence'>): boolean {
  return confidence >= LEAST_SURE;
}

/** A card that is combined with other cards, and its origin: a group, a file or a slide. */
export interface Source {
  /** The name of the group or file. No two sources have the same name. */
  readonly origin: string;
  readonly entries: ReadonlyMap<FieldId, readonly string[]>;
}

/**
 * Returns trouble `textsOutsideBoxes` for a card with texts outside its boxes that may be entries; null for other
 * cards.
 */
export function outsideOf({ unplaced, position }: FoundCard, file: string | null): Trouble | null {
  if (unplaced.length === 0) return null;
  const facts = { slide: position, count: unplaced.length, ...(file !== null && { file }) };
  return { code: 'textsOutsideBoxes', facts };
}

/** Returns the number of entries in a source. */
export function countOf({ entries }: Pick<Source, 'entries'>): number {
  return [...entries.values()].reduce((sum, { length }) => sum + length, 0);
}
