import { quote } from '../phrases.ts';
import type { UiWords } from './words.ts';

export const uiWords: UiWords = {
  dismiss: 'Close message',
  busy: 'Working on the slide…',
  softBreaks: ['Relation\u00ADships'],
  untitled: 'Card without a title',
  /** Entries of a card that are not on its slide. */
  unplaced: (entries: number, goal: string) =>
    entries === 1
      ? `1 entry of ${quote(goal)} is not on the slide yet. It waits on this device only; open the card to place it.`
      : `${entries} entries of ${quote(goal)} are not on the slide yet. They wait on this device only; open the card to place them.`,
  changed: (now: string) =>
    `The slide now says ${quote(now)}. Enter replaces it with your text, Esc leaves the slide as it is.`,
};
