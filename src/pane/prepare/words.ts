import type { Words } from '../words.ts';

const nl = {
  card: 'Kaart',
  time: 'Tijd',
  timeHint: 'Hoeveel tijd hebt u?',
  toSheet: 'Naar het draaiboek',
  group: 'Groep',
};

const en: typeof nl = {
  card: 'Card',
  time: 'Time',
  timeHint: 'How much time do you have?',
  toSheet: 'To the run-sheet',
  group: 'Group',
};

export const prepareWords: Words<typeof nl> = { nl, en };
