import type { Words } from '../words.ts';

const nl = {
  menu: (name: string) => `Meer met ${name}`,
  open: 'Inbreng bundelen',
  hint: 'Kies wat bij elkaar hoort. Pas daarna de gezamenlijke tekst aan.',
  words: 'Gezamenlijke tekst',
  put: (count: number) => (count < 2 ? 'Maak er één van' : `Maak één van deze ${count}`),
  cancel: 'Niet bundelen',
  done: (count: number) => `${count} inbrengen zijn er één geworden.`,
};

const en: typeof nl = {
  menu: (name: string) => `More for ${name}`,
  open: 'Combine entries',
  hint: 'Choose what belongs together. Then adapt the joint text.',
  words: 'Joint text',
  put: (count: number) => (count < 2 ? 'Make them one' : `Make one of these ${count}`),
  cancel: 'Do not combine',
  done: (count: number) => `${count} entries became one.`,
};

export const bundleWords: Words<typeof nl> = { nl, en };
