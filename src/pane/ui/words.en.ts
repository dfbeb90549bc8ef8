import { quote } from '../phrases.ts';
import type { UiWords } from './words.ts';

export const uiWords: UiWords = {
  dismiss: 'Close message',
  whole: 'Whole message',
  less: 'Message on one line',
  others: count => (count === 1 ? '1 more message' : `${count} more messages`),
  busy: 'Working on the slide…',
  softBreaks: ['Relation\u00ADships'],
  untitled: 'Card without a title',
  /** The number of entries of a card that are not on its slide yet. */
  unplaced: (entries: number, goal: string) =>
    entries === 1
      ? `1 sentence of ${quote(goal)} is not on the slide yet. Open the card to place it; until then it is on this device only.`
      : `${entries} sentences of ${quote(goal)} are not on the slide yet. Open the card to place them; until then they are on this device only.`,
  changed: (now: string) =>
    `The slide now says ${quote(now)}. Enter replaces it with your text, Esc leaves the slide as it is.`,
};
