import type { TroubleCode } from '../../core/deck/trouble.ts';
import type { Dictionary } from './nl.ts';
import type { Facts, Troubles, Ways } from './sentence.ts';

const quoted = (text: string | number | undefined) => `“${String(text ?? '').replaceAll('\n', ' ')}”`;

const troubles: Troubles = {
  unsupported: () =>
    'This PowerPoint is too old for the Partnership Card. Update PowerPoint, or open your presentation in PowerPoint on the web.',
  readOnly: () =>
    'This presentation can only be read, so nothing can be put on the slide. Choose Enable Editing in PowerPoint, or save a copy and go on in that.',
  cardGone: () =>
    'The slide with this card is no longer in this presentation. What the group said is still here.',
  cardMoved: ({ slide }: Facts) => `The card is on slide ${slide ?? ''} now. You go on filling it there.`,
  cardCopied: ({ slide }: Facts) =>
    `This card is on more than one slide. You are filling the one on slide ${slide ?? ''}; the other stays as it is.`,
  someoneTypes: ({ field }: Facts) =>
    `Someone is typing on the slide, in ${field ?? 'this box'}. Your entry goes there by itself when that is done.`,
  fieldGone: ({ field }: Facts) =>
    `The ${field ?? ''} box is no longer on the slide. Undo its deletion in PowerPoint, then try again.`,
  labelGone: () => 'This slide has no room for that. Start a new card if you want to show this on the slide.',
  entryGone: ({ text }: Facts) =>
    `${quoted(text)} is no longer on the slide; somebody took that sentence away there.`,
  entryChanged: ({ text, now }: Facts) =>
    `The sentence ${quoted(text)} reads differently on the slide now: ${quoted(now)}. The slide was left as it is; you choose.`,
  emptyText: () => 'First type what was said.',
  notRead: () =>
    'The slide could not be read just now. What you typed is kept here and goes to the slide by itself.',
  noAnswer: () =>
    'PowerPoint is not answering just now. What you typed is kept here and goes to the slide by itself.',
  notWritten: () => 'The slide has not taken this text yet. It is tried again by itself.',
  notInserted: () => 'The new slide did not appear. Try again.',
  templateBroken: () =>
    'The starter slide cannot be read. Close this pane and open it again; if that does not help, ask your administrator.',
  hostFailed: () => 'PowerPoint could not do this just now. If a dialog box is open, close it and try again.',
  nothingToUndo: () => 'There is nothing to undo.',
  nothingToRedo: () => 'There is nothing to do again.',
  noCardOpen: () => 'No card is open yet. Choose a card or start a new one.',
  notACard: ({ slide }: Facts) => `There is no card on slide ${slide ?? ''}.`,
};

const entries = (count: number) =>
  count === 0 ? 'no entries yet' : count === 1 ? '1 entry' : `${count} entries`;

/** Every sentence of the pane, in English. */
export const en = {
  troubles,
  languageName: 'English',
  brokenCommand: 'That did not work. What you typed is still here; try again.',
  dismiss: 'Close message',
  searching: 'Looking for a card in your presentation…',
  busy: 'Working on the slide…',
  crash: {
    title: 'Something went wrong in this pane',
    body: 'Your slide has not changed. Load the pane again to go on.',
    reload: 'Load again',
  },
  unsupported: {
    title: 'It does not work here yet',
  },
  places: {
    label: 'Sections',
    prepare: 'Prepare',
    sheet: 'Run-sheet',
    start: 'Start',
    fill: 'Fill in',
    rules: (count: number) => `${count} rules`,
    back: 'Back to all cards',
  },
  menu: {
    label: 'More',
    cards: 'Other or new card',
    finish: 'Finish this card',
    finished: 'The card is finished. What you could undo is erased; the slide has stayed.',
    refresh: 'Read the slide again',
    refreshed: 'The slide was read again.',
    about: 'About and language',
  },
  start: {
    lead: 'Put the card on a slide and fill it together, from right to left.',
    found: 'In this presentation',
    slide: (position: number) => `slide ${position}`,
    open: (goal: string, position: number) => `Open ${goal}, slide ${position}`,
    untitled: 'Card without a title',
    newCard: 'New card',
    goal: 'What do you work together for?',
    goalHint: 'Becomes the title of the card. For example: area development North.',
    language: 'Language of the card',
    style: 'Style',
    styles: {
      starter: { name: 'In our style', hint: 'Five colours, easy to read from the back of the room.' },
      presentation: { name: 'In the style of this presentation', hint: 'With your own font and background.' },
    },
    insert: 'Put the card on a slide',
    where: 'The card comes after the slide that is selected now.',
  },
  fill: {
    rail: 'Columns of the card',
    column: (name: string, step: number, count: number) => `${name}, step ${step}, ${entries(count)}`,
    step: (step: number, of: number, name: string) => `Step ${step} of ${of} · ${name}`,
    next: 'Next step',
    nextTo: (name: string) => `Next step: ${name}`,
    prompt: 'Question for the group',
    anotherPrompt: 'Another question',
    help: 'More help',
    lessHelp: 'Less help',
    standing: 'Questions that always help',
    watch: 'Keep an eye on',
    empty: (name: string) => `Nothing in ${name} yet. Type the first entry below and press Enter.`,
    missing: (name: string) =>
      `The ${name} box is no longer on the slide. Undo its deletion in PowerPoint; then you can simply go on here.`,
    field: (name: string) => `New entry in ${name}`,
    placeholder: 'What is being said?',
    write: 'Put on the slide',
    hint: 'Enter puts it on the slide',
    undo: 'Undo',
    undone: 'The latest change was undone.',
    redo: 'Redo',
    redone: 'The change was done again.',
    writing: 'busy…',
    added: (name: string) => `On the slide, in ${name}.`,
    selected: (name: string) => `Column ${name}.`,
  },
  gone: {
    body: 'The slide with this card is no longer in this presentation: deleted, or moved to another one. Bring it back with Ctrl+Z in PowerPoint, or put all that the group said on a new card.',
    rebuild: 'New card with all entries',
    rebuilt: 'Everything is on the new card.',
  },
  lost: {
    body: texts =>
      texts.length === 1
        ? `${quoted(texts[0])} no longer stands like that on the slide.`
        : `The slide went back: ${texts.length} contributions no longer stand on it as they did.`,
    putBack: 'Put back on the slide',
    forget: 'Leave the slide as it is',
    restored: 'Everything stands on the slide again.',
  },
  entry: {
    list: (name: string) => `Entries in ${name}`,
    keys: 'Enter edits, Delete removes, Alt with up or down arrow moves, Alt with left or right arrow puts it in the next column.',
    edit: 'Edit',
    editing: 'Edit entry',
    editHint: 'Enter keeps it · Esc leaves it as it was',
    changed: (now: string) =>
      `The slide now says ${quoted(now)}. Enter puts your text in its place, Esc leaves the slide so.`,
    edited: 'The change is on the slide.',
    remove: 'Remove',
    removed: 'Removed from the slide.',
    more: 'Move',
    up: 'Up',
    down: 'Down',
    moveTo: (name: string) => `To ${name}`,
    movedTo: (name: string) => `Moved to ${name}.`,
    movedUp: 'One place up.',
    movedDown: 'One place down.',
    waiting: 'Not on the slide yet',
    conflict: {
      base: 'It said first',
      mine: 'You wrote',
      theirs: 'The slide says now',
      both: 'Keep both',
    },
    ways: (code: TroubleCode): Ways => {
      if (code === 'entryChanged') return { retry: 'My text', discard: 'That of the slide' };
      if (code === 'entryGone') return { retry: 'Put it back', discard: 'Leave it out' };
      return { retry: 'Try again', discard: 'Remove' };
    },
    discarded: 'Dropped; the slide is as it was.',
  },
  rules: {
    insert: 'Put on a slide',
    inserted: 'The rules are on a new slide.',
    provenance:
      'Our own wording, based on the principles of the partnership card. Do you have the HAN hand-out? Then paste its text on the slide.',
  },
  about: {
    title: 'About the Partnership Card',
    method: 'The method',
    credit:
      'The partnership card comes from HAN University of Applied Sciences and the Werkplaats Sociaal Domein Nijmegen (Erik Jansen and others). This add-in helps you to fill it with a group.',
    stored: 'What is kept',
    storedList: [
      'What the group says is only on your slide, as ordinary text. You save and share it with the presentation itself.',
      'Your choice of language stays on this device. So does what you can undo and what is not on the slide yet: for seven days at most, and no longer than until you finish the card.',
      'There is no account and nothing is sent anywhere.',
    ],
    language: 'Language of this pane',
  },
  softBreaks: ['Relation\u00ADships'],
} satisfies Dictionary;
