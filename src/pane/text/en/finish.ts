import type { LaterDictionary } from '../nl/later.ts';
import { quoted, shortened } from '../words.ts';
import { entries } from './entry.ts';

export const finish: LaterDictionary['finish'] = {
  title: 'Finish',
  lead: 'Take along what the group wrote down. The slide stays as it is.',
  noCard: 'No card is open yet. Choose a card or begin a new one.',
  cards: 'To the cards',
  reading: 'Reading the card…',
  unread: 'Not all slides of this card could be read.',
  retry: 'Read again',
  agreement: 'Agreement',
  agreementHint:
    'A draft of a collaboration agreement. What was said stands in it literally; what is not known yet is marked [to be filled in].',
  parties: 'Parties',
  partiesHint: 'One on each line, if you know them. They stay in this window, like the names of the group.',
  other: 'Other forms',
  word: {
    name: 'Word document',
    hint: 'With articles, a table of actions and the card as appendix.',
    way: 'Make Word',
  },
  slides: {
    name: 'Slides',
    hint: 'Behind the slide that is selected now, to go through together.',
    way: 'Make slides',
    making: (at: number, of: number) => `Slide ${at} of ${of}…`,
    done: (count: number) => `The agreement stands on ${count} new slides.`,
    stopped: (made: number, of: number) =>
      `${made} of the ${of} slides were made. Delete them and try again, or take another form.`,
  },
  copy: { name: 'Formatted text', hint: 'To paste in Word, Outlook or another program.', way: 'Copy' },
  csv: { name: 'List of actions', hint: 'For Excel (CSV), with room for who and when.', way: 'Make list' },
  markdown: {
    name: 'All texts',
    hint: 'All columns and entries as plain text (Markdown).',
    way: 'Make text',
  },
  wayFor: (way: string, name: string) => `${way}: ${name}`,
  busy: 'One moment…',
  arrived: {
    download: (name: string) => `${name} is in your downloads.`,
    clipboard: () => 'Copied. Paste it where you want it.',
    newPresentation: () => 'PowerPoint opened a new presentation.',
    select: () => 'The text is selected. Copy it with Ctrl+C, or ⌘C on a Mac.',
  },
  another: 'Did that not work?',
  selected: (name: string) => `${name}, to copy`,
  close: 'Close the card',
  closeHint:
    'Clears from this device what you could undo, your notes, the literal words and the names of the group. The slide stays.',
  draftLeft: (words: string) =>
    `The entry field still contains ${quoted(shortened(words))}. It is not on the slide.`,
  placeDraft: 'Put it on the slide and close',
  dropDraft: 'Clear the text and close',
  keepDraft: 'Do not close yet',
  closeNow: 'Close this card',
};

export const sheets: LaterDictionary['sheets'] = {
  title: 'On paper',
  name: 'A3 sheets',
  count: (groups: number) =>
    groups === 0
      ? 'An empty card to print, with the rules.'
      : groups === 1
        ? 'An empty card to print for the group, with the rules.'
        : `${groups} empty cards to print, one for each group, with the rules.`,
  way: 'Make sheets',
  withPeople: 'Put the names on the sheets',
};

export const definitive: LaterDictionary['definitive'] = {
  title: 'Definitive version',
  hint: 'A second card, the collaboration model: only what the group chooses comes on it, in other words if need be. The working card stays as it is.',
  isOpen: 'This is the definitive version. The working card stands beside it, unchanged.',
  make: 'Make definitive version',
  open: 'Open definitive version',
  openWorking: 'Open the working card',
  made: 'The definitive version stands beside the working card.',
  fromWorking: 'From the working card',
  left: (here: number, all: number) =>
    all === 0
      ? 'Everything is taken over.'
      : `Not taken over yet: ${here} in this column, ${all} on the whole card.`,
  take: 'Take over',
  takeOne: (words: string) => `Take over: ${words}`,
  reword: 'Reword',
  rewordOne: (words: string) => `Reword: ${words}`,
  wording: 'New words',
  wordingHint: 'Enter puts it on the card, Esc leaves it as it was.',
  taken: (words: string) => `✓ ${words}`,
  reworded: (words: string, now: string) => `✓ ${words} → ${now}`,
  done: 'Taken over.',
  workingGone: 'The working card is not in this presentation any more. You can simply go on writing here.',
};

export const evaluation: LaterDictionary['evaluation'] = {
  title: 'Looking back',
  hint: 'An evaluation card for the next meeting: for each column a statement, a score and what you agree on. This is our own proposal; the method gives none.',
  make: 'Make an evaluation',
  made: 'The evaluation card is on a new slide.',
  rows: 'Statements',
  tab: (name: string, count: number) => `${name}, ${entries(count)}`,
  parts: (name: string) => `With ${name}`,
  score: (answer: string) => `Answer ${answer}`,
  scored: (answer: string) => `${answer} noted.`,
  none: 'No answers yet.',
  range: (lowest: number, highest: number) =>
    lowest === highest ? `Lowest and highest ${lowest}.` : `Lowest ${lowest}, highest ${highest}.`,
  answers: (count: number, unknown: number) => {
    const all = count === 1 ? '1 answer' : `${count} answers`;
    return unknown === 0 ? `${all}.` : `${all}, ${unknown} of them ‘I don’t know’.`;
  },
  others: (count: number) =>
    count === 1
      ? '1 line is no answer and is not counted.'
      : `${count} lines are no answers and are not counted.`,
};

export const outside: LaterDictionary['outside'] = {
  body: (count: number) =>
    count === 1
      ? 'There is 1 text on the slide outside the boxes.'
      : `There are ${count} texts on the slide outside the boxes.`,
  read: 'Read it',
  take: (name: string) => `Add to ${name}`,
  taken: (name: string) => `Copied to ${name}.`,
  close: 'Close',
  exported: 'In the files you find it under “Also on the slide”.',
};

export const misfit: LaterDictionary['misfit'] = {
  body: 'The card does not fit the size of the slides.',
  fit: 'Resize the card',
  fitted: 'The card fits the slide again.',
};
