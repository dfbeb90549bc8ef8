import type { TroubleCode } from '../../core/deck/trouble.ts';
import { wordsAtStart } from '../words.ts';

/** The labels of the two buttons below an entry that could not be written to the slide. */
export interface WaysOut {
  readonly retry: string;
  readonly discard: string;
}

const entries = (count: number) =>
  count === 0 ? 'nog geen inbreng' : count === 1 ? '1 inbreng' : `${count} inbrengen`;

const nl = {
  rail: 'Kolommen van de kaart',
  entries,
  column: (name: string, step: number, count: number) => `${name}, stap ${step}, ${entries(count)}`,
  /** A column, and the keys that choose it. */
  keys: (name: string, step: number) => `${name} (${step} in een leeg veld, of Ctrl+Shift+Alt+${step})`,
  /** The fraction of the box on the slide that is used. Above 1, some text is out of view. */
  fullness: (taken: number, isFull: boolean) =>
    taken > 1 ? 'past niet op de dia' : isFull ? 'vol' : `voor ${Math.round(taken * 100)} % vol`,
  /** How many entries are not on the slide yet. */
  waits: (count: number) => (count === 1 ? '1 wacht nog' : `${count} wachten nog`),
  step: (step: number, of: number, name: string) => `Stap ${step}/${of} · ${name}`,
  next: 'Volgende stap',
  nextTo: (name: string) => `Volgende stap: ${name}`,
  unfold: 'Toon de vraag',
  fold: 'Verberg de vraag',
  prompts: 'Vragen aan de groep',
  anotherPrompt: 'Andere vraag',
  help: 'Meer hulp',
  lessHelp: 'Minder hulp',
  empty: (name: string) => `Nog niets in ${name}. Typ hieronder de eerste zin en druk op Enter.`,
  missing: (name: string) =>
    `Het vak ${name} staat niet meer op de dia. Maak het verwijderen in PowerPoint ongedaan; daarna gaat u hier gewoon verder. Wat erin stond, is bewaard.`,
  field: (name: string) => `Nieuwe inbreng in ${name}`,
  placeholder: 'Wat wordt er gezegd?',
  write: 'Zet op de dia',
  hint: 'Enter zet het op de dia',
  undo: 'Ongedaan maken',
  undone: 'De laatste wijziging is ongedaan gemaakt.',
  redo: 'Opnieuw',
  redone: 'De wijziging is opnieuw gedaan.',
  writing: 'bezig…',
  added: (name: string) => `Staat op de dia, in ${name}.`,
  selected: (name: string) => `Kolom ${name}.`,
  addedAll: (count: number, name: string) => `${count} zinnen staan op de dia, in ${name}.`,
  /** A question on the slide, in a small box beside the columns. */
  prompt: {
    show: 'Zet op de dia',
    showOf: (question: string) => `Zet op de dia: ${question}`,
    shown: 'De vraag staat op de dia.',
    takeOff: 'Haal van de dia',
    takeOffOf: (question: string) => `Haal van de dia: ${question}`,
    takenOff: 'De vraag is van de dia.',
  },
  entry: {
    list: (name: string) => `Inbreng in ${name}`,
    keys: 'Enter bewerkt, Delete verwijdert, Alt met pijl omhoog of omlaag verplaatst, Alt met pijl links of rechts zet in de kolom ernaast.',
    edit: 'Bewerken',
    /** The accessible name of each editor of an entry, and what Enter does in it. */
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
    /** Replaces the general sentence about a refusal by PowerPoint, because the entry is retried automatically. */
    refused: 'PowerPoint neemt deze tekst nu niet aan. Hij staat hier en gaat vanzelf naar de dia.',
    /** Shown when the slide still has an older text of the entry. */
    changeWaits: 'Wijziging nog niet op de dia',
    /** The labels of the three texts of an entry that was changed both in the pane and on the slide. */
    conflict: {
      title: 'Iemand heeft deze zin op de dia ook veranderd. Wat moet er staan?',
      base: 'Eerst stond er',
      mine: 'U schreef',
      theirs: 'Op de dia staat nu',
      both: 'Houd beide',
    },
    /** The labels of the two buttons below an entry that could not be written to the slide. */
    ways: (code: TroubleCode, stands: boolean): WaysOut => {
      if (code === 'entryChanged') return { retry: 'Mijn tekst', discard: 'Die van de dia' };
      if (code === 'entryGone') return { retry: 'Terugzetten', discard: 'Niet terugzetten' };
      return { retry: 'Opnieuw proberen', discard: stands ? 'Laat de dia zo' : 'Verwijderen' };
    },
    discarded: 'Niet geplaatst. De dia is niet veranderd.',
    noteKept: 'De notitie is bewaard.',
    noteRemoved: 'De notitie is weg.',
    shortenedNow: 'De korte tekst staat op de dia.',
  },
};

/** The sentences of the folder `fill` in one language. */
export type FillWords = typeof nl;

export const fillWords = wordsAtStart('fill', nl);
