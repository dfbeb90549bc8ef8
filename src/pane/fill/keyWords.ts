import type { Words } from '../words.ts';

const nl = {
  latest: '↑ verandert uw laatste zin',
  columns: (count: number) => `Leeg veld: 1–${count} kiest kolom`,
};

const en: typeof nl = {
  latest: '↑ edits your last sentence',
  columns: count => `Empty field: 1–${count} picks a column`,
};

export const keyWords: Words<typeof nl> = { nl, en };
