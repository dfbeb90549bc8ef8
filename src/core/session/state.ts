import type { CardId } from '../card/identity.ts';
import type { FieldId } from '../card/kind.ts';
import type { Placement } from '../card/placement.ts';
import type { ShownAid } from '../deck/aid.ts';
import type { CardOnSlide } from '../deck/deck.ts';
import type { Trouble } from '../deck/trouble.ts';
import type { Aside, EntryKey } from '../merge/cardText.ts';
import type { Fullness } from './sizing.ts';

/** One entry as the pane shows it. */
export type EntryView = {
  readonly key: EntryKey;
  /** A soft break reads as `\n`. */
  readonly text: string;
  readonly aside: Aside;
} & (
  | { readonly status: 'onSlide' | 'busy' }
  /** Accepted in the pane, not on the slide; the trouble says why. It may stand there in older words. */
  | { readonly status: 'waiting'; readonly trouble: Trouble; readonly stands: boolean }
);

export interface FieldView {
  readonly field: FieldId;
  /** False when the card's slide has no box for this field any more. */
  readonly present: boolean;
  readonly entries: readonly EntryView[];
  /**
   * How much of the box is filled (above 1 something is out of view), and whether another entry of one line has
   * no room at the smallest size; null while that is not known.
   */
  readonly fullness: Fullness | null;
}

export interface CardView {
  readonly card: CardOnSlide;
  /** Changes when another card is opened, and not when this one goes on on another slide or gets another identity. */
  readonly opening: number;
  /** The slides of this card in order, this one among them: one, unless the card goes on on others. */
  readonly pages: readonly CardOnSlide[];
  /** Left to right, as on the slide. */
  readonly fields: readonly FieldView[];
  /** The slide is the one that is to be seen in PowerPoint's window, as far as is known. */
  readonly inView: boolean;
  /** Where the card is on its slide, as far as is known; `fitsSlide` judges it. */
  readonly placement: Placement | null;
  /** The slide is not in the deck any more: what is shown is what we know of it. */
  readonly gone: boolean;
}

/** Words of the group, the box where they belong, and what was kept beside them. */
export interface Words {
  readonly field: FieldId;
  readonly text: string;
  readonly aside?: Aside;
}

/** Words that wait for a card which is not in this deck. */
export interface Leftover {
  readonly card: CardId;
  /** When the journal with these words was written last, in ms since the epoch; null when the clock was wrong then. */
  readonly since: number | null;
  readonly words: readonly Words[];
}

/** A card in the deck with words that are not on its slide. */
export interface Unplaced {
  readonly card: CardOnSlide;
  /** How many entries wait, or are lost from the slide. At least 1. */
  readonly entries: number;
}

/** Everything that the pane shows of the deck; replaced as a whole at each change. */
export interface SessionState {
  /** `starting` until the deck was searched for cards; `choosing` while no card is open. */
  readonly phase: 'starting' | 'choosing' | 'open';
  /** The cards that were found in the deck, in slide order. */
  readonly cards: readonly CardOnSlide[];
  readonly card: CardView | null;
  readonly leftovers: readonly Leftover[];
  /** The cards of the deck that have words which are not on their slide, as they were when the cards were searched last. */
  readonly unplaced: readonly Unplaced[];
  /** The smallest size that text may get on the slide, in points; null while text is not fitted. */
  readonly smallestSize: number | null;
  /** The slide that the room looks at instead of the card; null while that is the card. */
  readonly aid: ShownAid | null;
  /** A slide is being inserted or opened. */
  readonly busy: boolean;
  /** How many entries the next undo concerns: those of one gesture. 0 when there is nothing to undo. */
  readonly undoSize: number;
  /** The same of the next redo. */
  readonly redoSize: number;
  /** Texts of entries that were written from here and are gone from the slide though nobody removed them here. */
  readonly lost: readonly string[];
  /** Words of the open card wait or are lost from its slide, and storage on this machine did not take them. */
  readonly onlyHere: boolean;
  /** The latest trouble that belongs to no entry, until it is dismissed or something succeeds. */
  readonly trouble: Trouble | null;
}
