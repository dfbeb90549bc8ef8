import type { StartWords } from './words.ts';

export const startWords: StartWords = {
  lead: 'Put the card on a slide and fill it together, from right to left.',
  found: 'In this presentation',
  slide: (position: number) => `slide ${position}`,
  definitive: slide => `${slide} · definitive version`,
  newCard: 'New card',
  goal: 'What is this partnership about?',
  goalHint: 'Becomes the title of the card. For example: area development North.',
  insert: 'Put the card on a slide',
  unheard: {
    noAnswer: 'PowerPoint is not answering. If the card is not among your slides yet, try again in a moment.',
    notRead: 'The presentation could not be read. Try again in a moment.',
  },
  where: 'The card comes after the slide that is selected now.',
  adopt: 'I already have a card of my own',
  combine: 'Did groups make cards of their own?',
};
