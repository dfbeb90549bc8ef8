import type { CardIdentity } from '../card/identity.ts';
import type { CardKind, FieldId } from '../card/kind.ts';
import type { Placement } from '../card/placement.ts';
import type { Insets } from '../fit/box.ts';
import type { Replacement } from '../text/replacement.ts';
import type { SlideSketch } from './sketch.ts';
import type { Aid, DecideAid, DecideEnd } from './aid.ts';
import type { SlideId } from './slideId.ts';
import type { AppearanceFix, SlideAppearance } from './slideLooks.ts';
import type { SlideSize } from './slideSize.ts';
import type { SlideStamp } from './stamp.ts';
import type { Outcome, Trouble } from './trouble.ts';

/** A card that was found in the deck. */
export interface CardOnSlide {
  readonly slide: SlideId;
  readonly identity: CardIdentity;
  /** Position of the slide in the deck, from 1. */
  readonly position: number;
  /** Text of the title shape, or null when the slide has none. */
  readonly title: string | null;
}

/**
 * The content of a card's slide at one moment. A snapshot distinguishes three cases: an empty box is `''` in `texts`, a
 * box without a complete text is in `unread`, and a missing box is in neither.
 */
export interface Snapshot {
  readonly title: string | null;
  /** Raw texts, exactly as the deck returned them, because replacement offsets count in them. */
  readonly texts: ReadonlyMap<FieldId, string>;
  /** Appearance of the boxes, as far as PowerPoint returned it. Leaves out boxes whose letters cannot be fitted. */
  readonly looks: ReadonlyMap<FieldId, BoxAppearance>;
  /**
   * Position of the card's boxes and size of the slide. Null for a card that someone else made, and below PowerPointApi
   * 1.10.
   */
  readonly placement: Placement | null;
  /** Boxes that exist but could not be read completely. */
  readonly unread: ReadonlySet<FieldId>;
  /** The box in which the user of this PowerPoint is typing: it contains the caret, and the pane has no focus. */
  readonly typing: FieldId | null;
  /** Whether PowerPoint shows the card's slide; true when unknown. */
  readonly inView: boolean;
  /** Trouble of an earlier call that was not reported yet. Only one snapshot reports it. */
  readonly remark?: Trouble;
  /** False when the slide has lost its tag. The slide is still the card, but no search finds a card without a tag. */
  readonly tagged: boolean;
}

/** Appearance of a box and its text. Lengths in points. */
export interface BoxAppearance {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly wrap: boolean;
  /** Name of the font family; empty when the text has several. */
  readonly font: string;
  /** Letter size; null when the text has several, or when PowerPoint autofits it. */
  readonly size: number | null;
}

/**
 * Changes to the raw text of one field, ordered from the last to the first. `expected` is the raw text after the
 * changes.
 */
export interface FieldEdit {
  readonly field: FieldId;
  readonly replacements: readonly Replacement[];
  readonly expected: string;
  /** New letter size of the whole box in points; unchanged when absent. */
  readonly size?: number;
}

/** Decides what to write, given the current snapshot. Pure; may be called again for a retry. */
export type Decide = (now: Snapshot) => Outcome<readonly FieldEdit[]>;

/** A small box on a card's slide that is empty until the facilitator shows a text in it. */
export type CardLabel = 'prompt' | 'clock';

/** Which slide to insert and how. */
export interface InsertOrder {
  readonly template: CardKind['template'] | 'rules' | 'groups' | 'agreement' | 'column' | 'assignment';
  /** `template` keeps the style of the template; `presentation` uses the style of the open presentation. */
  readonly style: 'template' | 'presentation';
  readonly stamp: SlideStamp;
  /** The aid that the new slide replaces. The existing slides of that aid are deleted. */
  readonly replaces?: Aid;
  /** The slide after which to insert; the selected slide when absent or deleted. */
  readonly after?: SlideId;
}

/** Returns the order for slides of this size. Pure. */
export type OrderFor = (size: SlideSize) => InsertOrder;

/** A slide that was inserted. */
export interface Inserted {
  readonly slide: SlideId;
  /** Position of the slide in the deck, from 1. */
  readonly position: number;
  /** Set when the slide is at the end of the deck, because PowerPoint did not return the selection. */
  readonly atEnd?: true;
}

/** Which slides of the deck to read. */
export type SlideChoice = 'all' | 'selected' | readonly SlideId[];

/** Why to read the deck again: `change` after an event, or `poll` at a periodic poll. */
export type ChangeHint = 'change' | 'poll';

/** What this PowerPoint supports. */
export interface Support {
  /** Whether PowerPointApi 1.5, the minimum API set, is available. */
  readonly enough: boolean;
}

/**
 * The port through which the core accesses the open presentation. Calls run one at a time, in one queue. A failure of
 * the host is returned as trouble; a rejected promise is a bug.
 */
export interface Deck {
  support(): Support;
  /** Returns the size of the slides; `WIDESCREEN` when it is unknown. */
  size(): Promise<Outcome<SlideSize>>;
  /** Returns all cards of any kind in the deck, in slide order. */
  findCards(): Promise<Outcome<readonly CardOnSlide[]>>;
  /** Returns sketches of slides, whoever made them: all slides in order, the selected slides, or the given slides. */
  sketch(which: SlideChoice): Promise<Outcome<readonly SlideSketch[]>>;
  /**
   * Returns sketches of these slides from a copy of the whole presentation. The copy also shows the contents of tables
   * and groups. Takes longer for a larger presentation.
   */
  sketchCopy(slides: readonly SlideId[]): Promise<Outcome<readonly SlideSketch[]>>;
  /** Returns sketches of the slides of a .pptx file, without opening the file. Trouble `fileBroken`, `fileLocked`. */
  sketchFile(name: string, bytes: Uint8Array): Promise<Outcome<readonly SlideSketch[]>>;
  /** Reads the current content of the card's slide. */
  read(card: CardOnSlide): Promise<Outcome<Snapshot>>;
  /**
   * Reads, decides and writes in one queued call, and returns the read-back. If `decide` returns trouble, writes
   * nothing and returns that trouble.
   */
  write(card: CardOnSlide, decide: Decide): Promise<Outcome<Snapshot>>;
  /**
   * Inserts a template after the ordered or selected slide, laid out for the size of the deck's slides. Trouble
   * `insertUnsure` when it is unknown whether the slide was inserted: another call may insert a second slide.
   */
  insert(orderFor: OrderFor): Promise<Outcome<Inserted>>;
  /** Writes the identity of a card to the tag of this slide, for example a new identity for a copied slide. */
  identify(slide: SlideId, identity: CardIdentity): Promise<Outcome<null>>;
  /**
   * Shows a text in a small box on the card's slide; null clears the box. Trouble `labelGone` when there is no such
   * box.
   */
  setLabel(card: CardOnSlide, label: CardLabel, text: string | null): Promise<Outcome<null>>;
  /**
   * Writes the edits that `decide` returns to an aid in the deck, and returns its slide. Returns null when there is no
   * such aid, or when `decide` returns null. With `known`, decides on the cached shapes if there are any; with `there`,
   * reads the slide first.
   */
  writeAid(aid: Aid, decide: DecideAid, on: 'known' | 'there'): Promise<Outcome<SlideId | null>>;
  /**
   * Takes an aid out of the deck: deletes its slide or, when `decide` returns edits, writes these and removes the tag, so
   * that the slide is an ordinary one. Does nothing when there is no such aid.
   */
  putAidAway(aid: Aid, decide: DecideEnd): Promise<Outcome<null>>;
  /** Reads the appearance of the shapes on the card's slide, as far as this PowerPoint supports it. */
  readAppearance(card: CardOnSlide): Promise<Outcome<SlideAppearance>>;
  /** Changes the appearance of the card's slide, in the given order. */
  applyFixes(card: CardOnSlide, fixes: readonly AppearanceFix[]): Promise<Outcome<null>>;
  /**
   * Lays out one of our own cards for slides of this size, as at its insertion: positions, letter sizes and margins.
   * The columns in `compact` get more space: their headings become lower and lose the standard question. Entries keep
   * their text and order. Trouble `templateBroken` when the template cannot be read.
   */
  layOut(card: CardOnSlide, size: SlideSize, compact?: ReadonlySet<FieldId>): Promise<Outcome<null>>;
  /**
   * Shows the slide in PowerPoint's window. Trouble `notShown` when the slide exists but PowerPoint refuses to go to
   * it.
   */
  selectSlide(slide: SlideId): Promise<Outcome<null>>;
  /**
   * Calls the listener with `change` when the deck may have changed, and with `poll` at a periodic poll. Returns a
   * function that stops watching.
   */
  watch(listener: (sign: ChangeHint) => void): () => void;
}
