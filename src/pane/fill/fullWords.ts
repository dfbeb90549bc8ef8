import type { Words } from '../words.ts';

const nl = {
  body: (name: string) => `${name} is vol op de dia: er past geen inbreng meer bij die achterin te lezen is.`,
  hidden: (name: string) => `${name} past niet meer op de dia: onderaan valt tekst uit beeld.`,
  bundle: 'Bundelen',
  continue: 'Vervolgdia',
  continued: 'De kaart gaat verder op een nieuwe dia.',
  lower: (size: number) => `Kleinere letter (${size})`,
  lowered: (size: number) => `De letter mag nu tot ${size} punt kleiner worden.`,
};

const en: typeof nl = {
  body: (name: string) =>
    `${name} is full on the slide: another entry would be too small to read from the back.`,
  hidden: (name: string) => `${name} does not fit on the slide any more: text at the bottom is out of view.`,
  bundle: 'Combine entries',
  continue: 'Continue on a new slide',
  continued: 'The card continues on a new slide.',
  lower: (size: number) => `Smaller text (${size})`,
  lowered: (size: number) => `Text may get as small as ${size} points now.`,
};

export const fullWords: Words<typeof nl> = { nl, en };
