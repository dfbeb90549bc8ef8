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

/** Who changed the slides: a person at this screen or another one, or the add-in and what becomes of its work. */
export type Hand = 'person' | 'addIn';

/** Where a workshop is held: a PowerPoint with an open presentation, and what people do on its slides. */
export interface Venue {
  /** The deck port of a pane that is opened now. */
  openPane(): Deck;
  /** Requests that panes made so far. */
  readonly requests: number;
  /** Resolves when PowerPoint has nothing left to answer or to tell. */
  idle(): Promise<void>;
  /** Resolves a moment later: what is under way goes on by one small step. */
  moment(): Promise<void>;
  /** The slides in order. */
  slides(): readonly SlideId[];
  /** The card that a slide in the deck says it is; null for none. */
  cardOn(slide: SlideId): CardId | null;
  /** A person selects a slide, or puts the caret in a box on it. */
  select(slide: SlideId, field: FieldId | null): void;
  /** What really stands in the boxes of a card, raw, by field; null when its slide is not in the deck. */
  boxes(slide: SlideId): ReadonlyMap<FieldId, string> | null;
  /** A person makes these the paragraphs of a box that is there: `\n` between paragraphs, `\v` for a soft break. */
  type(slide: SlideId, field: FieldId, text: string): void;
  /** A person gives a card another title, or with a field the heading of that column another text. False without such a shape. */
  rename(slide: SlideId, field: FieldId | null, text: string): boolean;
  /** A person deletes a box that is there; where it is the cell of a table, with that table. */
  deleteBox(slide: SlideId, field: FieldId): void;
  /** A person moves, duplicates or deletes a slide. Nothing happens where it is not there. */
  arrange(move: SlideMove): void;
  /** A person gives the slides another size, in points. */
  resize(size: SlideSize, content: ResizedContent): void;
  /** Someone makes text in a box bold, or not bold; the range in UTF-16 units. */
  format(slide: SlideId, field: FieldId, range: TextSpan, bold: boolean): Promise<void>;
  /** Ctrl+Z on the slide; false when there is nothing to take back. */
  undo(): boolean;
  /** Ctrl+Y on the slide; false when there is nothing to do again. */
  redo(): boolean;
  /** Switches a fault. Throws RangeError for one that is not known here. */
  fault(name: FaultName, setting: FaultSetting<FaultName>): void;
  /** The faults that are on or were. */
  faults(): readonly FaultState[];
  /** Calls the listener after each change of the slides. Returns the way to stop. */
  watch(listener: (hand: Hand) => void): () => void;
  /** What the file would hold if it were saved now. */
  saved(kind: CardKind, card: SlideId | null): { readonly slides: number; readonly card: SavedCard | null };
  close(): void;
}

/** Some text in a box, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly length: number;
}
