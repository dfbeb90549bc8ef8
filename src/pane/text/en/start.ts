import type { Dictionary } from '../nl.ts';
import { quoted } from '../words.ts';

export const start: Dictionary['start'] = {
  lead: 'Put the card on a slide and fill it together, from right to left.',
  found: 'In this presentation',
  slide: (position: number) => `slide ${position}`,
  definitive: slide => `${slide} · definitive version`,
  untitled: 'Card without a title',
  newCard: 'New card',
  goal: 'What do you work together for?',
  date: 'Date of the meeting',
  dateHint: 'Stands at the bottom of the card. Empty is today.',
  goalHint: 'Becomes the title of the card. For example: area development North.',
  language: 'Language of the card',
  style: 'Style',
  styles: {
    starter: { name: 'In our style', hint: 'Five colours, easy to read from the back of the room.' },
    presentation: { name: 'In the style of this presentation', hint: 'With your own font and background.' },
  },
  /** Entries of a card that are not on its slide. */
  unplaced: (entries: number, goal: string) =>
    entries === 1
      ? `1 entry of ${quoted(goal)} is not on the slide yet. It waits on this device only; open the card to place it.`
      : `${entries} entries of ${quoted(goal)} are not on the slide yet. They wait on this device only; open the card to place them.`,
  insert: 'Put the card on a slide',
  unheard: {
    noAnswer: 'PowerPoint is not answering. If the card is not among your slides yet, try again in a moment.',
    notRead: 'The presentation could not be read. Try again in a moment.',
  },
  where: 'The card comes after the slide that is selected now.',
  adopt: 'I already have a card of my own',
  combine: 'Did groups make cards of their own?',
};

export const leftover: Dictionary['leftover'] = {
  body: sentences =>
    sentences === 1
      ? '1 sentence is still waiting for a card that is not in this presentation.'
      : `${sentences} sentences are still waiting for a card that is not in this presentation.`,
  since: moment => `Last saved on ${moment}.`,
  show: 'Show the sentences',
  hide: 'Hide the sentences',
  take: 'Put on a new card',
  forget: 'Let it go',
};
