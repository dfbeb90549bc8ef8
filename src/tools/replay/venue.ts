import type { CardId } from '../../core/card/identity.ts';
import type { CardKind, FieldId } from '../../core/card/kind.ts';
import type { Deck } from '../../core/deck/deck.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import type { SlideSize } from '../../core/deck/slideSize.ts';
import type { ResizedContent } from '../../workbench/host/editing.ts';
import type { FaultName } from '../../workbench/host/faults/catalogue.ts';
import type { FaultSetting, FaultState } from '../../workbench/host/faults/switchboard.ts';
import type { SlideMove } from './intrusion.ts';
import type { SavedCard } from './savedCard.ts';

/**
 * Who changed the slides: a person on this or another screen, or the add-in. Effects of a fault on a write of the
 * add-in count as the add-in.
 */
export type Hand = 'person' | 'addIn';

/** Where a workshop takes place: a PowerPoint with an open presentation, and the actions of people on its slides. */
export interface Venue {
  /** Returns the deck port for a pane that opens now. */
  openPane(): Deck;
  /** The number of requests that panes made so far. */
  readonly requests: number;
  /** Resolves when PowerPoint has delivered all its answers and events. */
  idle(): Promise<void>;
  /** Resolves a moment later, after running work has advanced by one small step. */
  moment(): Promise<void>;
  /** Returns the slide ids in order. */
  slides(): readonly SlideId[];
  /** Returns the card in the tag of a slide; null without a tag. */
  cardOn(slide: SlideId): CardId | null;
  /** A person selects a slide, or puts the caret in a box on the slide. */
  select(slide: SlideId, field: FieldId | null): void;
  /** Returns the actual raw texts in the boxes of a card, by field; null when its slide is not in the deck. */
  boxes(slide: SlideId): ReadonlyMap<FieldId, string> | null;
  /** A person replaces the paragraphs of an existing box: `\n` separates paragraphs, `\v` is a soft break. */
  type(slide: SlideId, field: FieldId, text: string): void;
  /**
   * A person changes the title of a card, or with a field the heading of that column. Returns false without such a
   * shape.
   */
  rename(slide: SlideId, field: FieldId | null, text: string): boolean;
  /** A person deletes an existing box. If the box is a table cell, deletes the whole table. */
  deleteBox(slide: SlideId, field: FieldId): void;
  /** A person moves, duplicates or deletes a slide. Does nothing when the slide is missing. */
  arrange(move: SlideMove): void;
  /** A person changes the slide size, in points. */
  resize(size: SlideSize, content: ResizedContent): void;
  /** Someone makes a range of text in a box bold or not bold. */
  format(slide: SlideId, field: FieldId, range: TextSpan, bold: boolean): Promise<void>;
  /** Ctrl+Z on the slide. Returns false when there is nothing to undo. */
  undo(): boolean;
  /** Ctrl+Y on the slide. Returns false when there is nothing to redo. */
  redo(): boolean;
  /** Switches a fault. Throws RangeError for an unknown fault. */
  fault(name: FaultName, setting: FaultSetting<FaultName>): void;
  /** Returns the faults that are or were active. */
  faults(): readonly FaultState[];
  /** Calls the listener after each change of the slides. Returns a function that unsubscribes. */
  watch(listener: (hand: Hand) => void): () => void;
  /** Returns what the file would contain if it were saved now. */
  saved(kind: CardKind, card: SlideId | null): { readonly slides: number; readonly card: SavedCard | null };
  close(): void;
}

/** A range of text in a box, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly length: number;
}
