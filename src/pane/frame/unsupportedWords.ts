import type { Words } from '../words.ts';

const nl = {
  title: 'Hier lukt het nog niet',
};

const en: typeof nl = {
  title: 'This does not work here yet',
};

export const unsupportedWords: Words<typeof nl> = { nl, en };
