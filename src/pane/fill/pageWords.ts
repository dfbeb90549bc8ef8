import type { Words } from '../words.ts';

const nl = {
  here: (count: number) => `${count} op deze dia`,
  pages: 'Dia’s van deze kaart',
  page: (number: number, slide: number) =>
    number === 1 ? `Kaart (dia ${slide})` : `Vervolg ${number} (dia ${slide})`,
};

const en: typeof nl = {
  here: (count: number) => `${count} on this slide`,
  pages: 'Slides of this card',
  page: (number: number, slide: number) =>
    number === 1 ? `Card (slide ${slide})` : `Continued ${number} (slide ${slide})`,
};

export const pageWords: Words<typeof nl> = { nl, en };
