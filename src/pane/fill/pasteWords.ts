import type { Words } from '../words.ts';

const nl = {
  title: (count: number) => `${count.toLocaleString('nl')} regels geplakt`,
  tooMany: (most: number) => `Zoveel past niet op een kaart. U kunt de eerste ${most} gebruiken.`,
  rest: (count: number) => `en nog ${count.toLocaleString('nl')}`,
  each: (count: number, cut: boolean) => (cut ? `De eerste ${count} inbrengen` : `Als ${count} inbrengen`),
  one: 'Als één inbreng',
  none: 'Niet plakken',
};

const en: typeof nl = {
  title: (count: number) => `${count.toLocaleString('en')} lines pasted`,
  tooMany: (most: number) => `That is more than a card can hold. You can use the first ${most}.`,
  rest: (count: number) => `and ${count.toLocaleString('en')} more`,
  each: (count: number, cut: boolean) => (cut ? `Add the first ${count}` : `As ${count} entries`),
  one: 'As one entry',
  none: 'Do not paste',
};

export const pasteWords: Words<typeof nl> = { nl, en };
