import type { TroubleCode } from '../../core/deck/trouble.ts';
import type { FillWords, WaysOut } from './words.ts';

const entries = (count: number) =>
  count === 0 ? 'no entries yet' : count === 1 ? '1 entry' : `${count} entries`;

export const fillWords: FillWords = {
  rail: 'Columns of the card',
  entries,
  column: (name: string, step: number, count: number) => `${name}, step ${step}, ${entries(count)}`,
  /** A column, and the keys that choose it. */
  keys: (name: string, step: number) => `${name} (${step} in an empty field, or Ctrl+Shift+Alt+${step})`,
  fullness: (taken: number, isFull: boolean) =>
    taken > 1 ? 'does not fit on the slide' : isFull ? 'full' : `${Math.round(taken * 100)} % full`,
  waits: (count: number) => (count === 1 ? '1 is waiting' : `${count} are waiting`),
  step: (step: number, of: number, name: string) => `Step ${step}/${of} · ${name}`,
  next: 'Next step',
  nextTo: (name: string) => `Next step: ${name}`,
  unfold: 'Show the question',
  fold: 'Hide the question',
  prompts: 'Questions for the group',
  anotherPrompt: 'Another question',
  help: 'More help',
  lessHelp: 'Less help',
  empty: (name: string) => `Nothing in ${name} yet. Type the first entry below and press Enter.`,
  missing: (name: string) =>
    `The ${name} box is no longer on the slide. Undo its deletion in PowerPoint; then you can simply continue here. Its entries are kept.`,
  field: (name: string) => `New entry in ${name}`,
  placeholder: 'What is being said?',
  write: 'Put on the slide',
  hint: 'Enter puts it on the slide',
  undo: 'Undo',
  undone: 'The last change was undone.',
  redo: 'Redo',
  redone: 'The change was redone.',
  writing: 'writing…',
  added: (name: string) => `On the slide, in ${name}.`,
  selected: (name: string) => `Column ${name}.`,
  addedAll: (count: number, name: string) => `${count} entries are on the slide, in ${name}.`,
  prompt: {
    show: 'Put on the slide',
    showOf: (question: string) => `Put on the slide: ${question}`,
    shown: 'The question is on the slide.',
    takeOff: 'Remove from the slide',
    takeOffOf: (question: string) => `Remove from the slide: ${question}`,
    takenOff: 'The question was removed from the slide.',
  },
  entry: {
    list: (name: string) => `Entries in ${name}`,
    keys: 'Enter edits, Delete removes, Alt with up or down arrow moves, Alt with left or right arrow puts it in the next column.',
    edit: 'Edit',
    editor: {
      edit: { label: 'Edit entry', hint: 'Enter saves · Esc cancels' },
      shorten: {
        label: 'Shorter text for the card',
        hint: 'Enter puts the short text on the slide. The original words are kept here.',
      },
      note: {
        label: 'Note on this entry',
        hint: 'For you only; never goes on the slide. Enter saves.',
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
      'PowerPoint is not accepting this text right now. It is safe here and will go on the slide automatically.',
    changeWaits: 'Change not on the slide yet',
    conflict: {
      title: 'Somebody changed this sentence on the slide too. What should it say?',
      base: 'Originally',
      mine: 'You wrote',
      theirs: 'On the slide now',
      both: 'Keep both',
    },
    ways: (code: TroubleCode, stands: boolean): WaysOut => {
      if (code === 'entryChanged') return { retry: 'My text', discard: 'The slide’s text' };
      if (code === 'entryGone') return { retry: 'Put it back', discard: 'Leave it out' };
      return { retry: 'Try again', discard: stands ? 'Leave the slide as it is' : 'Remove' };
    },
    discarded: 'Not added. The slide is unchanged.',
    noteKept: 'The note was saved.',
    noteRemoved: 'The note was removed.',
    shortenedNow: 'The short text is on the slide.',
  },
};
