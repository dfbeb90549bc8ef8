/**
 * Codes of expected trouble, which is returned as a value. The pane has one sentence per code, with placeholders for
 * the `facts`. A bug is not trouble: it throws.
 */
const codes = [
  /** This PowerPoint lacks the API set that the add-in needs. */
  'unsupported',
  /** The deck cannot be changed: read-only, protected view, marked as final. */
  'readOnly',
  /** PowerPoint refuses to change the deck although it can be read, so the deck may be read-only. */
  'readOnlyPerhaps',
  /** The deck cannot be changed until a sensitivity label is chosen. */
  'labelNeeded',
  /** The card's slide is no longer in the deck. */
  'cardGone',
  /** The card no longer has a box for this field. facts: field */
  'fieldGone',
  /** The card's slide has no box for this label. */
  'labelGone',
  /** The aid that was shown instead of the card is no longer in the deck. */
  'aidGone',
  /** The entry to change is no longer on the slide. facts: text */
  'entryGone',
  /** The entry to change has another text on the slide now. facts: text, now */
  'entryChanged',
  /** The given text is empty or white space. */
  'emptyText',
  /** The slide could not be read. It is not known to be empty. */
  'notRead',
  /** Someone is typing in this box on the slide. facts: field */
  'someoneTypes',
  /** The card is on another slide now. facts: slide (from 1) */
  'cardMoved',
  /** Entries that do not fit were moved to another slide of the card. facts: slide (from 1) */
  'goesOn',
  /** The headings of the card lost their questions to make space. */
  'headingsLowered',
  /** Several slides have this card. This pane fills one of them. facts: slide (from 1) */
  'cardCopied',
  /** PowerPoint did not answer in time. The request may still take effect. */
  'noAnswer',
  /** The slide did not accept the text. */
  'notWritten',
  /** The new slide is missing after the insertion. */
  'notInserted',
  /** The new slide may exist: the slides could not be read after the insertion. */
  'insertUnsure',
  /** The new slide is at the end of the deck, because the selection is unknown. facts: slide (from 1) */
  'insertedAtEnd',
  /** The card exists but cannot be read yet. facts: slide (from 1) */
  'notOpened',
  /** PowerPoint did not go to the slide, although it exists. */
  'notShown',
  /** Text in a table was written without bold and colours, because PowerPoint does not support them there. */
  'formattingLost',
  /** A part of the pane cannot be loaded, because there is a newer version. */
  'paneOutdated',
  /** The copy of the presentation is encrypted. */
  'copyLocked',
  /** The presentation is too large to be copied. facts: megabytes */
  'copyTooLarge',
  /** The template cannot be read. */
  'templateBroken',
  /** A request to PowerPoint failed. facts: code */
  'hostFailed',
  /** There is nothing to undo. */
  'nothingToUndo',
  /** There is nothing to redo. */
  'nothingToRedo',
  /** No card is open in the pane. */
  'noCardOpen',
  /** The slide has no card on it. facts: slide */
  'notACard',
  /** The file is damaged, or is not a presentation. facts: file */
  'fileBroken',
  /** A part of the file is not Unicode, so its words are unknown. facts: file */
  'fileEncoding',
  /** The file exceeds a limit of the reader. facts: file, limit (a PackageErrorCode that begins with `too`) */
  'fileOverLimit',
  /** The file has a password, or a format from before 2007. facts: file */
  'fileLocked',
  /** The presentation has no card. facts: file */
  'fileWithoutCard',
  /** This PowerPoint cannot write into a table or a group. facts: slide */
  'boxesOutOfReach',
  /**
   * A box of a card was not found, and this many other texts may be its entries. facts: slide, count, and file if any
   */
  'textsOutsideBoxes',
] as const;

export type TroubleCode = (typeof codes)[number];

/** Returns whether stored data is a code that this version knows. */
export function isTroubleCode(data: unknown): data is TroubleCode {
  return (codes as readonly unknown[]).includes(data);
}

export interface Trouble {
  readonly code: TroubleCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The result of a request: a value, or trouble to show to the user. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Returns the trouble for an exception: `hostFailed` with the exception's name as its code. */
export function hostFailed(error: unknown): ReturnType<typeof trouble> {
  return trouble('hostFailed', { code: error instanceof Error ? error.name : typeof error });
}

export function trouble(
  code: TroubleCode,
  facts?: Trouble['facts'],
): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble: facts ? { code, facts } : { code } };
}
