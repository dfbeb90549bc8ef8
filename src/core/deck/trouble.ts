/**
 * Expected trouble, as a value. The pane has one sentence for each code; `facts` fill its gaps.
 * A bug is not trouble: it throws.
 */
const codes = [
  /** This PowerPoint lacks the API set the add-in needs. */
  'unsupported',
  /** The deck cannot be changed: read-only, protected view, marked as final. */
  'readOnly',
  /** PowerPoint refuses to change the deck while it can be read, so it may be read-only. */
  'readOnlyPerhaps',
  /** The deck cannot be changed before a sensitivity label is chosen. */
  'labelNeeded',
  /** The card's slide is not in the deck any more. */
  'cardGone',
  /** The card has no box for this field any more. facts: field */
  'fieldGone',
  /** The card's slide has no box to show this in. */
  'labelGone',
  /** The slide that the room looked at instead of the card is not in the deck any more. */
  'aidGone',
  /** The entry that was to be changed is not on the slide any more. facts: text */
  'entryGone',
  /** The entry that was to be changed reads differently on the slide now. facts: text, now */
  'entryChanged',
  /** Nothing but white space was given. */
  'emptyText',
  /** The slide could not be read; that is not the same as an empty slide. */
  'notRead',
  /** Someone is typing in this box on the slide. facts: field */
  'someoneTypes',
  /** The card stands on another slide by now. facts: slide (from 1) */
  'cardMoved',
  /** What had no room on the card is on another slide of it. facts: slide (from 1) */
  'goesOn',
  /** The headings of the card gave their questions for room. */
  'headingsLowered',
  /** Several slides hold this card. facts: slide (from 1), the one that is filled */
  'cardCopied',
  /** PowerPoint did not answer in time; what was asked may have happened all the same. */
  'noAnswer',
  /** The slide did not take the text. */
  'notWritten',
  /** The new slide is not there after inserting. */
  'notInserted',
  /** The new slide may be there: the slides could not be read after inserting. */
  'insertUnsure',
  /** The new slide is behind the last one, because the selection is not known. facts: slide (from 1) */
  'insertedAtEnd',
  /** The card is there, and cannot be read yet. facts: slide (from 1) */
  'notOpened',
  /** PowerPoint did not go to the slide, which is there. */
  'notShown',
  /** Boxes in a table are written without bold and colours, because PowerPoint does not take these there. */
  'formattingLost',
  /** A part of the pane cannot be fetched: there is a newer version. */
  'paneOutdated',
  /** The copy of the presentation is encrypted. */
  'copyLocked',
  /** The presentation is too large to be copied. facts: megabytes */
  'copyTooLarge',
  /** The template cannot be read. */
  'templateBroken',
  /** PowerPoint did not do what was asked. facts: code */
  'hostFailed',
  /** Nothing to undo. */
  'nothingToUndo',
  /** Nothing to do again. */
  'nothingToRedo',
  /** No card is open in the pane. */
  'noCardOpen',
  /** The slide has no card on it. facts: slide */
  'notACard',
  /** A file that is no presentation, or a damaged one. facts: file */
  'fileBroken',
  /** A file with a part that is not Unicode, so that its words cannot be known. facts: file */
  'fileEncoding',
  /** A file that asks too much of the reader. facts: file, limit (a PackageErrorCode that begins with `too`) */
  'fileOverLimit',
  /** A file that is protected with a password, or of a format before 2007. facts: file */
  'fileLocked',
  /** A presentation without a card. facts: file */
  'fileWithoutCard',
  /** This PowerPoint cannot write into a table or a group. facts: slide */
  'boxesOutOfReach',
  /** A box of a card was not found, and these many texts beside the others may be its entries. facts: slide, count, file or none */
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

/** What an attempt gave: a value, or trouble that is told to the user. */
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
