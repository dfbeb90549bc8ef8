import type { TroubleCode } from '../../core/deck/trouble.ts';
import type { FillWords, WaysOut } from './words.ts';

const entries = (count: number) =>
  count === 0 ? 'no entries yet' : count === 1 ? '1 entry' : `${count} entries`;

export const fillWords: FillWords = {
  rail: 'Columns of the card',
  entries,
  column: (name: string, step: number, count: number) => `${name}, step ${step}, ${entries(count)}`,
  /** A column with the keys that choose it. */
  keys: (name: string, step: number) => `${name} (Ctrl+Shift+Alt+${step})`,
  fullness: (taken: number, isFull: boolean) =>
    taken > 1 ? 'does not fit on the slide' : isFull ? 'full' : `${Math.round(taken * 100)} % full`,
  waits: (count: number) => (count === 1 ? '1 is waiting' : `${count} are waiting`),
  step: (step: number, of: number, name: string) => `Step ${step} of ${of} · ${name}`,
  next: 'Next step',
  nextTo: (name: string) => `Next step: ${name}`,
  prompts: 'Questions for the group',
  anotherPrompt: 'Another question',
  help: 'More help',
  lessHelp: 'Less help',
  standing: 'Questions that always help',
  watch: 'Keep an eye on',
  subgroups: 'For the subgroups',
  empty: (name: string) => `Nothing in ${name} yet. Type the first entry below and press Enter.`,
  missing: (name: string) =>
    `The ${name} box is no longer on the slide. Undo its deletion in PowerPoint; then you can simply go on here. What it said is kept.`,
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
  addedAll: (count: number, name: string) => `${count} entries are on the slide, in ${name}.`,
  prompt: {
    show: 'Put on the slide',
    showOf: (question: string) => `Put on the slide: ${question}`,
    shown: 'The question is on the slide.',
    takeOff: 'Take off the slide',
    takeOffOf: (question: string) => `Take off the slide: ${question}`,
    takenOff: 'The question is off the slide.',
  },
  entry: {
    list: (name: string) => `Entries in ${name}`,
    keys: 'Enter edits, Delete removes, Alt with up or down arrow moves, Alt with left or right arrow puts it in the next column.',
    edit: 'Edit',
    editor: {
      edit: { label: 'Edit entry', hint: 'Enter keeps it · Esc leaves it as it was' },
      shorten: {
        label: 'Shorter text for the card',
        hint: 'Enter puts the short text on the slide. What was literally said is kept here.',
      },
      note: {
        label: 'Note with this entry',
        hint: 'For you only; never goes to the slide. Enter keeps it.',
      },
    },
    edited: 'The change is on the slide.',
    remove: 'Remove',
    removed: 'Removed from the slide.',
    more: 'More for this entry',
    up: 'Up',
    down: 'Down',
    moveTo: (name: string) => `To ${name}`,
    movedTo: (name: string) => `Moved to ${name}.`,
    movedUp: 'One place up.',
    movedDown: 'One place down.',
    waiting: 'Not on the slide yet',
    refused:
      'PowerPoint is not accepting this text right now. It is safe here and goes to the slide by itself.',
    changeWaits: 'Change not on the slide yet',
    conflict: {
      title: 'Somebody changed this sentence on the slide too. What should it say?',
      base: 'It said first',
      mine: 'You wrote',
      theirs: 'The slide says now',
      both: 'Keep both',
    },
    ways: (code: TroubleCode, stands: boolean): WaysOut => {
      if (code === 'entryChanged') return { retry: 'My text', discard: 'That of the slide' };
      if (code === 'entryGone') return { retry: 'Put it back', discard: 'Leave it out' };
      return { retry: 'Try again', discard: stands ? 'Leave the slide as it is' : 'Remove' };
    },
    discarded: 'Not added. The slide is unchanged.',
    noteKept: 'The note is kept.',
    noteRemoved: 'The note is gone.',
    shortenedNow: 'The short text is on the slide.',
  },
};
