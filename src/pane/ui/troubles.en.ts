import type { Facts, TroubleSentences } from './troubles.ts';
import { quote } from '../phrases.ts';

const limits: Readonly<Record<string, string>> = {
  tooManyParts: 'it has too many parts',
  tooManyElements: 'there is too much on one slide',
  tooDeep: 'too many groups are inside each other',
  tooSlow: 'that takes too long',
};

export const troubles: TroubleSentences = {
  unsupported: () =>
    'This PowerPoint is too old for the Partnership Card. Update PowerPoint, or open your presentation in PowerPoint on the web.',
  readOnly: () =>
    'This presentation can only be read, so nothing can be put on the slide. Choose Enable Editing in PowerPoint, or save a copy and continue in that.',
  readOnlyPerhaps: () =>
    'PowerPoint is not changing the slide. This presentation may be read-only. Choose Enable Editing, or a sensitivity label if PowerPoint asks for one. What you typed is kept.',
  labelNeeded: () =>
    'PowerPoint wants a sensitivity label first. Choose one on the Home tab. Your sentences are kept here and will then go on the slide automatically.',
  aidGone: () =>
    'The slide with large text is gone, so it is switched off. Everything is on the card. Switch it on for a new one.',
  goesOn: ({ slide }: Facts) => `Column full: continued on slide ${slide ?? ''}.`,
  headingsLowered: () => 'The question left the heading to make room.',
  insertUnsure: () =>
    'The slide may have been added, but PowerPoint does not show that just now. Look through your slides before you try again.',
  insertedAtEnd: ({ slide }: Facts) =>
    `The new slide is at the end, as slide ${slide ?? ''}: PowerPoint did not say which slide you had selected. Drag it to the right place.`,
  notOpened: ({ slide }: Facts) =>
    `The card is on slide ${slide ?? ''}, but PowerPoint does not let it be read yet. Choose it from the list of cards in a moment.`,
  notShown: () =>
    'PowerPoint will not go to that slide just now. Click a slide first instead of the notes, and try again.',
  formattingLost: () =>
    'This PowerPoint accepts no formatting in a table. The sentences are there, but bold and colours in that box may be gone.',
  paneOutdated: () =>
    'There is a new version of this pane. Close the pane and open it again. What you typed is kept.',
  copyLocked: () => 'This presentation is encrypted, so this pane cannot read the tables and groups in it.',
  copyTooLarge: ({ megabytes }: Facts) =>
    `This presentation is too large to read tables and groups in (more than ${megabytes ?? ''} MB). Put the slide with the card in a smaller presentation.`,
  cardGone: () =>
    'The slide with this card is no longer in this presentation. What the group said is still here.',
  cardMoved: ({ slide }: Facts) =>
    `The card is now on slide ${slide ?? ''}. You can continue filling it there.`,
  cardCopied: ({ slide }: Facts) =>
    `This card is on more than one slide. You are filling the one on slide ${slide ?? ''}; the other stays as it is. Delete the other if you do not need it.`,
  someoneTypes: ({ field }: Facts) =>
    `Someone is typing on the slide, in ${field ?? 'this box'}. Your entry will go there automatically when they are done.`,
  fieldGone: ({ field }: Facts) =>
    `The ${field ?? ''} box is no longer on the slide. Undo its deletion in PowerPoint. Your entry will then go there automatically.`,
  labelGone: () => 'This slide has no room for that. Start a new card if you want to show this on the slide.',
  entryGone: ({ text }: Facts) => `${quote(text)} is no longer on the slide; somebody removed it there.`,
  entryChanged: ({ text, now }: Facts) =>
    `The sentence ${quote(text)} reads differently on the slide now: ${quote(now)}. The slide was left as it is; you choose.`,
  emptyText: () => 'First type what was said.',
  notRead: () =>
    'The slide could not be read just now. What you typed is kept here and will go on the slide automatically.',
  noAnswer: () =>
    'PowerPoint is not answering just now. What you typed is kept here and will go on the slide automatically.',
  notWritten: () => 'The slide does not have this text yet. It will be tried again automatically.',
  notInserted: () => 'The new slide did not appear. Try again.',
  templateBroken: () =>
    'The template cannot be read. Close this pane and open it again; if that does not help, ask your administrator.',
  hostFailed: () => 'PowerPoint could not do this just now. If a dialog box is open, close it and try again.',
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToRedo: () => 'There is nothing to redo.',
  noCardOpen: () => 'No card is open yet. Choose a card or start a new one.',
  notACard: ({ slide }: Facts) => `There is no card on slide ${slide ?? ''}.`,
  fileBroken: ({ file }: Facts) => `${file ?? 'This file'} is not a PowerPoint file, or it is damaged.`,
  fileEncoding: ({ file }: Facts) =>
    `${file ?? 'This file'} has characters that cannot be read. Save it again in PowerPoint.`,
  fileOverLimit: ({ file, limit }: Facts) =>
    `${file ?? 'This file'} is not read: ${limits[limit ?? ''] ?? 'it is too large'}.`,
  fileLocked: ({ file }: Facts) =>
    `${file ?? 'This file'} has a password or is from a PowerPoint older than 2007. Save it as .pptx without a password.`,
  fileWithoutCard: ({ file }: Facts) => `There is no card in ${file ?? 'this file'}.`,
  boxesOutOfReach: ({ slide }: Facts) =>
    `The boxes on slide ${slide ?? ''} are in a table or a group. This PowerPoint cannot write in those; copy the texts to a new card.`,
  textsOutsideBoxes: ({ slide, count, file }: Facts) =>
    `A box was not found on slide ${slide ?? ''}${file === undefined ? '' : ` of ${file}`}. ${count === 1 ? '1 text is' : `${count ?? ''} texts are`} outside the boxes and not included. Check whether they contain contributions.`,
};
