import type { CardId } from '../card/identity.ts';
import type { FieldId } from '../card/kind.ts';
import type { Placement } from '../card/placement.ts';
import type { ShownAid } from '../deck/aid.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import type { Trouble } from '../deck/trouble.ts';
import type { Annotation, EntryKey } from '../merge/cardText.ts';
import type { Fullness } from './sizing.ts';

/** One entry as the pane shows it. */
export type EntryView = {
  readonly key: EntryKey;
  /** The text of the entry; a soft break is `\n`. */
  readonly text: string;
  readonly annotation: Annotation;
} & (
  | { readonly status: 'onSlide' | 'busy' }
  /**
   * Accepted in the pane, but not confirmed on the slide; `trouble` says why. `stands` says whether an older text of
   * the entry is on the slide.
   */
  | { readonly status: 'waiting'; readonly trouble: Trouble; readonly stands: boolean }
);

export interface FieldView {
  readonly field: FieldId;
  /** Whether the card's slide has a box for this field. */
  readonly present: boolean;
  readonly entries: readonly EntryView[];
  /**
   * How full the box is: above 1, text is out of view. `full` says that another one-line entry does not fit at the
   * smallest size. Null when unknown.
   */
  readonly fullness: Fullness | null;
}

export interface CardView {
  readonly card: CardOnSlide;
  /**
   * Changes when a different card is opened, but not when this card continues on another slide or gets another
   * identity.
   */
  readonly opening: number;
  /** All slides of this card in order, including this one. */
  readonly pages: readonly CardOnSlide[];
  /** The fields from left to right, as on the slide. */
  readonly fields: readonly FieldView[];
  /** Whether PowerPoint's window shows the slide; true when unknown. */
  readonly inView: boolean;
  /** Position of the card on its slide; null when unknown. See `fitsSlide`. */
  readonly placement: Placement | null;
  /** Whether the slide is no longer in the deck. Then the fields show the last known entries. */
  readonly gone: boolean;
}

/** Words of the group, their field, and their note and literal words. */
export interface Words {
  readonly field: FieldId;
  readonly text: string;
  readonly annotation?: Annotation;
}

/** Words of a card that is not in this deck. They are in journals only. */
export interface Leftover {
  readonly card: CardId;
  /** When the latest of these journals was written, in ms since the epoch; null when their dates are wrong. */
  readonly since: number | null;
  readonly words: readonly Words[];
}

/** A card in the deck with words that are not on its slide. */
export interface Unplaced {
  readonly card: CardOnSlide;
  /** Number of entries that are queued or lost; at least 1. */
  readonly entries: number;
}

/** Everything that the pane shows of the deck. Each change replaces the whole object. */
export interface SessionState {
  /** `starting` until the deck was searched for cards; `choosing` while no card is open. */
  readonly phase: 'starting' | 'choosing' | 'open';
  /** The cards that were found in the deck, in slide order. */
  readonly cards: readonly CardOnSlide[];
  readonly card: CardView | null;
  readonly leftovers: readonly Leftover[];
  /** The cards in the deck with words that are not on their slide, as of the last search. */
  readonly unplaced: readonly Unplaced[];
  /** The smallest letter size, in points; null while letters are not fitted. */
  readonly smallestSize: number | null;
  /** The aid that is shown instead of the card; null while the card is shown. */
  readonly aid: ShownAid | null;
  /** Whether a slide is being inserted or opened. */
  readonly busy: boolean;
  /** Number of operations that the next undo reverts. 0 when there is nothing to undo. */
  readonly undoSize: number;
  /** Number of operations that the next redo repeats. 0 when there is nothing to redo. */
  readonly redoSize: number;
  /** Texts that this pane wrote and that disappeared from the slide although nobody removed them in this pane. */
  readonly lost: readonly string[];
  /** Whether the open card has failed or lost words that could not be stored on this machine. */
  readonly onlyHere: boolean;
  /** The latest trouble that belongs to no entry. Cleared when it is dismissed, or when a command succeeds. */
  readonly trouble: Trouble | null;
}
