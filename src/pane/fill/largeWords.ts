import type { Words } from '../words.ts';

const nl = {
  show: (name: string) => `Kolom groot: laat ${name} groot zien`,
  hide: 'Laat de kaart weer zien',
  shown: (name: string) => `${name} staat groot op een eigen dia en loopt mee met wat u typt.`,
  hidden: 'De kaart is weer in beeld.',
};

const en: typeof nl = {
  show: name => `Large column: show ${name} in large text`,
  hide: 'Show the card again',
  shown: name => `${name} is on a slide of its own in large text and follows what you type.`,
  hidden: 'The card is in view again.',
};

export const largeWords: Words<typeof nl> = { nl, en };
