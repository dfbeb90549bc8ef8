import type { CardIdentity } from '../card/identity.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { Placement } from '../card/placement.ts';
import type { Insets } from '../fit/box.ts';
import type { Replacement } from '../text/replacement.ts';
import type { SlideSketch } from './sketch.ts';
import type { Aid, DecideAid } from './aid.ts';
import type { SlideId } from './slideId.ts';
import type { Mend, SlideAppearance } from './slideLooks.ts';
import type { SlideSize } from './slideSize.ts';
import type { SlideStamp } from './stamp.ts';
import type { Outcome, Trouble } from './trouble.ts';

/** A card that was found in the deck. */
export interface CardOnSlide {
  readonly slide: SlideId;
  readonly identity: CardIdentity;
  /** Place of the slide in the deck, from 1. */
  readonly position: number;
  /** Text of the title shape, or null when the slide has none. */
  readonly title: string | null;
}

/**
 * What stands on a card's slide now. Three things that are never the same: a box that is empty (`''` in the
 * texts), one whose text did not come, or not whole (`unread`), and one that is not there (in neither).
 */
export interface Snapshot {
  readonly title: string | null;
  /** Raw, exactly as the deck gave them, because replacements count in them. */
  readonly texts: ReadonlyMap<FieldId, string>;
  /** How the boxes look, as far as that could be read; one that a fit has no use for is not in the map. */
  readonly looks: ReadonlyMap<FieldId, Look>;
  /** Position of the card's boxes and size of the slide. Null for an adopted card, and below PowerPointApi 1.10. */
  readonly placement: Placement | null;
  /** Boxes that are there and could not be read. */
  readonly unread: ReadonlySet<FieldId>;
  /** The box in which the person at this deck is typing: her caret is in it, and the pane has not the focus. */
  readonly typing: FieldId | null;
  /** Whether the card's slide is the one in view; true where that cannot be told. */
  readonly inView: boolean;
  /** Trouble of an earlier call that was not told yet; reported by one reading only. */
  readonly remark?: Trouble;
  /** False when the slide has lost its tag: it is still the card, and nobody will find it as one. */
  readonly tagged: boolean;
}

/** How a box and the text in it look. Lengths in points. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly wrap: boolean;
  /** Name of the font family; empty when there are several. */
  readonly font: string;
  /** Font size; null when there are several, or when PowerPoint sets it by itself. */
  readonly size: number | null;
}

/** Changes to the raw text of one field, last first, and the raw text that must stand there afterwards. */
export interface FieldEdit {
  readonly field: FieldId;
  readonly replacements: readonly Replacement[];
  readonly expected: string;
  /** Font size in points for the whole box, when it must have another one. */
  readonly size?: number;
}

/** Decides what to write from what stands on the slide at that moment. Pure; may be called again for a retry. */
export type Decide = (now: Snapshot) => Outcome<readonly FieldEdit[]>;

/** A small box of a card's slide that is empty unless the facilitator shows something in it. */
export type CardLabel = 'prompt' | 'clock';

/** Which slide to insert and how. */
export interface InsertOrder {
  /** Which template. */
  readonly template: CardKind['template'] | 'rules' | 'groups' | 'agreement' | 'column' | 'assignment';
  /** In the template's own style, or in that of the open presentation. */
  readonly style: 'template' | 'presentation';
  readonly stamp: SlideStamp;
  /** The aid that the new slide takes the place of: its slides that were there are deleted. */
  readonly replaces?: Aid;
}

/** Makes the order for slides of this size. Pure. */
export type OrderFor = (size: SlideSize) => InsertOrder;

/** A slide that was inserted. */
export interface Inserted {
  readonly slide: SlideId;
  /** Place of the slide in the deck, from 1. */
  readonly position: number;
  /** It is behind the last slide, because PowerPoint does not tell which one is selected. */
  readonly atEnd?: true;
}

/** Which slides of the deck. */
export type SlideChoice = 'all' | 'selected' | readonly SlideId[];

/** Why to look at the deck: something happened there, or time went by in which something may have. */
export type ChangeHint = 'change' | 'beat';

/** What this PowerPoint can do for us. */
export interface Support {
  /** The API sets of the floor (PowerPointApi 1.5) are there. */
  readonly enough: boolean;
}

/**
 * The port through which the core sees the open presentation. Every call waits its turn in one queue.
 * Nothing throws for what a host may do; a rejected promise is a bug.
 */
export interface Deck {
  support(): Support;
  /** The size of the slides; `WIDESCREEN` where nobody can tell. */
  size(): Promise<Outcome<SlideSize>>;
  /** All cards of any kind in the deck, in slide order. */
  findCards(): Promise<Outcome<readonly CardOnSlide[]>>;
  /** What slides look like, whoever made them: all of them in slide order, those that are selected, or these. */
  sketch(which: SlideChoice): Promise<Outcome<readonly SlideSketch[]>>;
  /**
   * What these slides look like in a copy of the whole presentation, which also shows what is in tables and groups. The
   * more there is in the presentation, the longer it takes.
   */
  sketchCopy(slides: readonly SlideId[]): Promise<Outcome<readonly SlideSketch[]>>;
  /** What the slides of a .pptx file look like, which is not opened. Trouble `fileBroken`, `fileLocked`. */
  sketchFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly SlideSketch[]>>;
  /** What stands on the card now. */
  read(card: CardOnSlide): Promise<Outcome<Snapshot>>;
  /** Reads, decides and writes in one turn, and gives the read-back: what stands there then. Trouble of `decide` is passed on and nothing is written. */
  write(card: CardOnSlide, decide: Decide): Promise<Outcome<Snapshot>>;
  /**
   * Inserts a template after the selected slide, laid out for the size of the deck's slides. Trouble `insertUnsure` when nobody can tell whether it is there:
   * inserting again may make a second one.
   */
  insert(orderFor: OrderFor): Promise<Outcome<Inserted>>;
  /** Writes who the card on this slide is into the slide's tag: a copy gets an identity of its own. */
  identify(slide: SlideId, identity: CardIdentity): Promise<Outcome<null>>;
  /** Puts a text into a small box of the card's slide; null empties it. Trouble `labelGone` where there is none. */
  setLabel(card: CardOnSlide, label: CardLabel, text: string | null): Promise<Outcome<null>>;
  /**
   * Makes the shapes of an aid in the deck say what is decided, and returns its slide; null where there is none, or the one
   * that is there is not wanted. Decides on what was `known` of it last where that will do, else on what is `there` now.
   */
  writeAid(aid: Aid, decide: DecideAid, on: 'known' | 'there'): Promise<Outcome<SlideId | null>>;
  /** How the shapes of the card's slide look, as far as this PowerPoint tells. */
  readAppearance(card: CardOnSlide): Promise<Outcome<SlideAppearance>>;
  /** Changes how the card's slide looks, in the order given. */
  applyFixes(card: CardOnSlide, mends: readonly Mend[]): Promise<Outcome<null>>;
  /**
   * Lays a card of our own out for slides of this size, as at its insertion: places, letters and margins. The columns in
   * `compact` get more room: their headings lose the question, where it is ours, and are lower. Texts and boxes of entries
   * keep their words and their order. Trouble `templateBroken` when the template cannot be read.
   */
  layOut(card: CardOnSlide, size: SlideSize, compact?: ReadonlySet<FieldId>): Promise<Outcome<null>>;
  /** Shows the slide in PowerPoint's own window. Trouble `notShown` where it is there and PowerPoint refuses to go to it. */
  selectSlide(slide: SlideId): Promise<Outcome<null>>;
  /** Calls the listener when the deck may have changed, or at a `beat` in case it has. Returns the way to stop. */
  watch(listener: (sign: ChangeHint) => void): () => void;
}
