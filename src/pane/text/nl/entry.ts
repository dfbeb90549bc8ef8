import type { TroubleCode } from '../../../core/deck/trouble.ts';
import type { Ways } from '../sentence.ts';
import { quoted } from '../words.ts';

export const entries = (count: number) =>
  count === 0 ? 'nog geen inbreng' : count === 1 ? '1 inbreng' : `${count} inbrengen`;

export const entry = {
  list: (name: string) => `Inbreng in ${name}`,
  keys: 'Enter bewerkt, Delete verwijdert, Alt met pijl omhoog of omlaag verplaatst, Alt met pijl links of rechts zet in de kolom ernaast.',
  edit: 'Bewerken',
  /** What the editor at an entry is called, and what Enter does. */
  editor: {
    edit: { label: 'Inbreng bewerken', hint: 'Enter bewaart · Esc laat het zoals het was' },
    shorten: {
      label: 'Kortere tekst voor op de kaart',
      hint: 'Enter zet de korte tekst op de dia. Wat er letterlijk is gezegd blijft hier bewaard.',
    },
    note: {
      label: 'Notitie bij deze inbreng',
      hint: 'Alleen voor u; komt nooit op de dia. Enter bewaart.',
    },
  },
  changed: (now: string) =>
    `Op de dia staat nu ${quoted(now)}. Enter zet uw tekst ervoor in de plaats, Esc laat de dia zo.`,
  edited: 'De wijziging staat op de dia.',
  remove: 'Verwijderen',
  removed: 'Verwijderd van de dia.',
  more: 'Meer met deze inbreng',
  up: 'Omhoog',
  down: 'Omlaag',
  moveTo: (name: string) => `Naar ${name}`,
  movedTo: (name: string) => `Verplaatst naar ${name}.`,
  movedUp: 'Een plaats omhoog.',
  movedDown: 'Een plaats omlaag.',
  waiting: 'Nog niet op de dia',
  /** Instead of the sentence for a command: an entry is tried again without anyone's help. */
  refused: 'PowerPoint neemt deze tekst nu niet aan. Hij staat hier en gaat vanzelf naar de dia.',
  /** The slide has it in older words. */
  changeWaits: 'Wijziging nog niet op de dia',
  /** The three texts of an entry that was changed here and on the slide. */
  conflict: {
    title: 'Iemand heeft deze zin op de dia ook veranderd. Wat moet er staan?',
    base: 'Eerst stond er',
    mine: 'U schreef',
    theirs: 'Op de dia staat nu',
    both: 'Houd beide',
  },
  /** The two ways out for an entry that the slide did not take. */
  ways: (code: TroubleCode, stands: boolean): Ways => {
    if (code === 'entryChanged') return { retry: 'Mijn tekst', discard: 'Die van de dia' };
    if (code === 'entryGone') return { retry: 'Zet terug op de dia', discard: 'Laat weg' };
    return { retry: 'Opnieuw proberen', discard: stands ? 'Laat de dia zo' : 'Verwijderen' };
  },
  discarded: 'Niet geplaatst. De dia is niet veranderd.',
};

/** What is kept beside an entry, and never goes to the slide. */
export const aside = {
  shorten: 'Kort maken',
  addNote: 'Notitie maken',
  changeNote: 'Notitie bekijken',
  noted: 'Notitie',
  noteKept: 'De notitie is bewaard.',
  noteRemoved: 'De notitie is weg.',
  shortened: 'Ingekort',
  shortenedNow: 'De korte tekst staat op de dia.',
  literal: (words: string) => `Letterlijk gezegd: ${quoted(words)}`,
  restore: 'Zet dit weer op de dia',
};
