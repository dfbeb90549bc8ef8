import { quote } from '../phrases.ts';
import type { Words } from '../words.ts';

const nl = {
  shorten: 'Kort maken',
  addNote: 'Notitie maken',
  changeNote: 'Notitie bekijken',
  noted: 'Notitie',
  shortened: 'Ingekort',
  literal: (words: string) => `Letterlijk gezegd: ${quote(words)}`,
  restore: 'Zet dit weer op de dia',
};

const en: typeof nl = {
  shorten: 'Make shorter',
  addNote: 'Add a note',
  changeNote: 'See the note',
  noted: 'Note',
  shortened: 'Shortened',
  literal: (words: string) => `In the original words: ${quote(words)}`,
  restore: 'Put this back on the slide',
};

export const annotationWords: Words<typeof nl> = { nl, en };
