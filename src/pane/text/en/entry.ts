import type { TroubleCode } from '../../../core/deck/trouble.ts';
import type { Dictionary } from '../nl.ts';
import type { Ways } from '../sentence.ts';
import { quoted } from '../words.ts';

export const entries = (count: number) =>
  count === 0 ? 'no entries yet' : count === 1 ? '1 entry' : `${count} entries`;

export const entry: Dictionary['entry'] = {
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
  changed: (now: string) =>
    `The slide now says ${quoted(now)}. Enter puts your text in its place, Esc leaves the slide so.`,
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
  ways: (code: TroubleCode, stands: boolean): Ways => {
    if (code === 'entryChanged') return { retry: 'My text', discard: 'That of the slide' };
    if (code === 'entryGone') return { retry: 'Put it back', discard: 'Leave it out' };
    return { retry: 'Try again', discard: stands ? 'Leave the slide as it is' : 'Remove' };
  },
  discarded: 'Not added. The slide is unchanged.',
};

export const aside: Dictionary['aside'] = {
  shorten: 'Make shorter',
  addNote: 'Add a note',
  changeNote: 'See the note',
  noted: 'Note',
  noteKept: 'The note is kept.',
  noteRemoved: 'The note is gone.',
  shortened: 'Shortened',
  shortenedNow: 'The short text is on the slide.',
  literal: (words: string) => `Literally said: ${quoted(words)}`,
  restore: 'Put this back on the slide',
};
