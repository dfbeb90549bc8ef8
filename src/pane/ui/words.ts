import { quote } from '../phrases.ts';
import { wordsAtStart } from '../words.ts';

const nl = {
  dismiss: 'Melding sluiten',
  /** The labels of the button that expands a notice and folds it to one line. */
  whole: 'Hele melding',
  less: 'Melding op één regel',
  others: (count: number) => (count === 1 ? 'Nog 1 melding' : `Nog ${count} meldingen`),
  busy: 'Bezig met de dia…',
  /** Long words with soft hyphens where they may break in a narrow column. */
  softBreaks: ['Voor\u00ADwaarden'],
  untitled: 'Kaart zonder titel',
  /** The number of entries of a card that are not on its slide yet. */
  unplaced: (entries: number, goal: string) =>
    entries === 1
      ? `1 zin van ${quote(goal)} staat nog niet op de dia. Open de kaart om de zin te plaatsen; tot dan is hij alleen op dit apparaat.`
      : `${entries} zinnen van ${quote(goal)} staan nog niet op de dia. Open de kaart om ze te plaatsen; tot dan zijn ze alleen op dit apparaat.`,
  changed: (now: string) =>
    `Op de dia staat nu ${quote(now)}. Enter zet uw tekst ervoor in de plaats, Esc laat de dia zo.`,
};

/** The sentences of the folder `ui` in one language. */
export type UiWords = typeof nl;

export const uiWords = wordsAtStart('ui', nl);
