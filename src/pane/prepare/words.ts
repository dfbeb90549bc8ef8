import type { Words } from '../words.ts';

const nl = {
  card: 'Kaart',
  date: 'Datum van de bijeenkomst',
  dateHint: 'Staat onder aan de kaart. Niets ingevuld? Dan vandaag.',
  time: 'Tijd',
  timeHint: 'Hoeveel tijd hebt u?',
  toSheet: 'Naar het draaiboek',
  group: 'Groep',
};

const en: typeof nl = {
  card: 'Card',
  date: 'Date of the meeting',
  dateHint: 'Shown at the bottom of the card. Left empty? Then today.',
  time: 'Time',
  timeHint: 'How much time do you have?',
  toSheet: 'To the run-sheet',
  group: 'Group',
};

export const prepareWords: Words<typeof nl> = { nl, en };
