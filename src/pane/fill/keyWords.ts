import type { Words } from '../words.ts';

const nl = {
  latest: '↑ verandert uw laatste zin',
  columns: (count: number) => `Leeg veld: 1–${count} kiest kolom`,
  list: 'F2 wijzigt, Delete wist',
  drag: 'Slepen kan ook',
  undo: (keys: string) => `${keys} kan ook`,
};

const en: typeof nl = {
  latest: '↑ edits your last sentence',
  columns: count => `Empty field: 1–${count} picks a column`,
  list: 'F2 edits, Delete removes',
  drag: 'You can also drag',
  undo: keys => `${keys} works too`,
};

export const keyWords: Words<typeof nl> = { nl, en };
