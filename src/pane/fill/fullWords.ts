import type { Words } from '../words.ts';

const nl = {
  body: (name: string) => `${name} is vol. Nog een zin wordt te klein voor achterin.`,
  goesOn: (name: string) => `${name} is vol. De volgende zin komt vanzelf op een vervolgdia.`,
  hidden: (name: string) => `${name} past niet op de dia. De vervolgdia maakt alles leesbaar.`,
  widen: 'Maak ruimte',
  widened: 'De vragen zijn uit de koppen gehaald. Alle kolommen hebben nu meer ruimte.',
  bundle: 'Bundelen',
  continue: 'Vervolgdia',
  continued: 'U bent op de vervolgdia. Wat niet paste, staat hier nu.',
  lower: (size: number) => `Kleinere letter (${size})`,
  lowered: (size: number) => `De letter mag nu tot ${size} punt kleiner worden.`,
};

const en: typeof nl = {
  body: (name: string) => `${name} is full. Another sentence would be too small to read at the back.`,
  goesOn: (name: string) => `${name} is full. The next sentence goes on the next slide by itself.`,
  hidden: (name: string) => `${name} does not fit on the slide. The next slide makes everything readable.`,
  widen: 'Make room',
  widened: 'The questions are gone from the headings. Every column has more room now.',
  bundle: 'Combine entries',
  continue: 'Next slide',
  continued: 'You are on the next slide of the card. What did not fit is here now.',
  lower: (size: number) => `Smaller text (${size})`,
  lowered: (size: number) => `Text may get as small as ${size} points now.`,
};

export const fullWords: Words<typeof nl> = { nl, en };
