import type { Place } from '../route.tsx';
import type { Words } from '../words.ts';

/** The names of keys on one platform. */
export interface KeyNames {
  readonly column: (steps: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly remove: string;
  readonly shift: string;
  readonly beside: string;
}

/** The places that the help describes, in order. */
export type ToldPlace = Exclude<Place, 'adopt' | 'about' | 'help'>;

const nl = {
  title: 'Hulp op één bladzijde',
  keys: 'Toetsen in het veld',
  enter: 'Zet uw zin op de dia. Met Shift+Enter begint u een nieuwe regel in dezelfde zin.',
  latestKey: '↑ in een leeg veld',
  latest: 'Verandert uw laatste zin.',
  columnKey: (steps: number, keys: string) => `1 t/m ${steps} in een leeg veld, of ${keys}`,
  column: 'Kiest een kolom.',
  historyKey: (undo: string, redo: string) => `${undo} en ${redo} in een leeg veld`,
  history: 'Maakt ongedaan, en doet het opnieuw.',
  list: 'Toetsen in de lijst',
  listHow: 'Ga met Shift+Tab van het veld naar de lijst, en met ↑ en ↓ naar een zin.',
  edit: 'Verandert de zin.',
  editKey: 'Enter of F2',
  remove: 'Verwijdert de zin.',
  shift: 'Zet de zin hoger of lager.',
  beside: 'Zet de zin in de kolom ernaast.',
  leave: 'Terug naar het veld. U kunt ook meteen typen.',
  mouse: 'Met de muis',
  mouseWays: [
    'Klik op een zin om hem te veranderen.',
    'Sleep een zin naar een andere plaats, of naar een andere kolom.',
    'Plak een hele lijst in het veld. Het paneel vraagt of elke regel een eigen zin wordt.',
  ],
  full: 'Als een kolom vol is',
  fullWays: [
    'De volgende zin komt vanzelf op een vervolgdia: een nieuwe dia achter de kaart, met dezelfde kolommen.',
    'Boven de kolommen staan dan knoppen voor de kaart en haar vervolgdia’s. Zo bladert u terug.',
    'Met Vervolgdia, bij een volle kolom, gaat u er zelf heen. Op een dia die u zelf hebt gemaakt, gaat het niet vanzelf.',
  ],
  places: 'Waar staat wat?',
  placeOf: {
    prepare: ['Vooraf', 'Nieuwe kaart, namen en rollen, groepen, A3-vellen.'],
    sheet: ['Draaiboek', 'Tijden, de opdracht en de klok op de dia.'],
    card: ['Kaart', 'Vragen en zinnen. Rechts van de stap: Kolom groot, en zinnen bundelen.'],
    rules: ['Geboden', 'De regels voor het gesprek, ook in uw eigen woorden.'],
    finish: ['Afronden', 'Definitieve versie, privacy nakijken, overeenkomst, evaluatie, kaart afsluiten.'],
    combine: ['Kaarten samenvoegen', 'De kaarten van de groepen naast elkaar.'],
    beamer: ['Op de beamer', 'Wat de zaal ziet, en Zaal kijkt mee.'],
  } satisfies Record<ToldPlace, readonly [name: string, what: string]>,
};

const en: typeof nl = {
  title: 'Help on one page',
  keys: 'Keys in the field',
  enter: 'Puts your sentence on the slide. Shift+Enter starts a new line in the same sentence.',
  latestKey: '↑ in an empty field',
  latest: 'Edits your last sentence.',
  columnKey: (steps, keys) => `1 to ${steps} in an empty field, or ${keys}`,
  column: 'Chooses a column.',
  historyKey: (undo, redo) => `${undo} and ${redo} in an empty field`,
  history: 'Undo and redo.',
  list: 'Keys in the list',
  listHow: 'Press Shift+Tab to go from the field to the list, and ↑ and ↓ to reach a sentence.',
  edit: 'Edits the sentence.',
  editKey: 'Enter or F2',
  remove: 'Deletes the sentence.',
  shift: 'Moves the sentence up or down.',
  beside: 'Moves the sentence to the next column.',
  leave: 'Back to the field. You can also just start typing.',
  mouse: 'With the mouse',
  mouseWays: [
    'Click a sentence to edit it.',
    'Drag a sentence to another place, or to another column.',
    'Paste a whole list into the field. The pane asks whether each line becomes a sentence.',
  ],
  full: 'When a column is full',
  fullWays: [
    'The next sentence goes on a next slide by itself: a new slide after the card, with the same columns.',
    'Buttons above the columns then show the card and the slides on which it continues, so that you can go back.',
    'With Next slide, at a full column, you go there yourself. On a slide of your own making, it does not happen by itself.',
  ],
  places: 'Where is what?',
  placeOf: {
    prepare: ['Prepare', 'New card, names and roles, groups, A3 sheets.'],
    sheet: ['Run-sheet', 'Times, and the assignment and the clock on the slide.'],
    card: [
      'Card',
      'Questions and sentences. To the right of the step: large column, and combining sentences.',
    ],
    rules: ['Rules', 'The rules for the conversation, also in your own words.'],
    finish: ['Finish', 'Definitive version, privacy check, agreement, evaluation, closing the card.'],
    combine: ['Combine cards', 'The cards of the groups side by side.'],
    beamer: ['On the projector', 'What the room sees, and Room is watching.'],
  },
};

export const helpWords: Words<typeof nl> = { nl, en };

/** Returns the names of the keys on a Mac or on another platform. */
export function keyNames(isMac: boolean): KeyNames {
  return isMac
    ? {
        column: steps => `⌃⇧⌥1…${steps}`,
        undo: '⌘Z',
        redo: '⇧⌘Z',
        remove: 'fn+⌫',
        shift: '⌥↑ ⌥↓',
        beside: '⌥← ⌥→',
      }
    : {
        column: steps => `Ctrl+Shift+Alt+1…${steps}`,
        undo: 'Ctrl+Z',
        redo: 'Ctrl+Y',
        remove: 'Delete',
        shift: 'Alt+↑ Alt+↓',
        beside: 'Alt+← Alt+→',
      };
}
