import type { Words } from '../words.ts';

const nl = {
  menu: (name: string) => `Meer met ${name}`,
  open: 'Inbreng bundelen',
  hint: 'Kies wat bij elkaar hoort. Pas daarna de gezamenlijke tekst aan.',
  words: 'Gezamenlijke tekst',
  put: (count: number) => (count < 2 ? 'Voeg samen' : `Voeg deze ${count} samen`),
  cancel: 'Niet bundelen',
  done: (count: number) => `De ${count} zinnen zijn samengevoegd.`,
};

const en: typeof nl = {
  menu: (name: string) => `More for ${name}`,
  open: 'Combine entries',
  hint: 'Choose what belongs together. Then adapt the joint text.',
  words: 'Joint text',
  put: (count: number) => (count < 2 ? 'Merge' : `Merge these ${count}`),
  cancel: 'Do not combine',
  done: (count: number) => `The ${count} sentences were merged.`,
};

export const bundleWords: Words<typeof nl> = { nl, en };
