import { quote } from '../phrases.ts';
import { wordsAtStart } from '../words.ts';

const nl = {
  dismiss: 'Melding sluiten',
  /** The whole of a notice that shows one line, and back. */
  whole: 'Hele melding',
  less: 'Melding op één regel',
  others: (count: number) => (count === 1 ? 'Nog 1 melding' : `Nog ${count} meldingen`),
  busy: 'Bezig met de dia…',
  /** Long words with the places where a narrow column may break them. */
  softBreaks: ['Voor\u00ADwaarden'],
  untitled: 'Kaart zonder titel',
  /** Entries of a card that are not on its slide. */
  unplaced: (entries: number, goal: string) =>
    entries === 1
      ? `1 zin van ${quote(goal)} staat nog niet op de dia. Open de kaart om de zin te plaatsen; tot dan is hij alleen op dit apparaat.`
      : `${entries} zinnen van ${quote(goal)} staan nog niet op de dia. Open de kaart om ze te plaatsen; tot dan zijn ze alleen op dit apparaat.`,
  changed: (now: string) =>
    `Op de dia staat nu ${quote(now)}. Enter zet uw tekst ervoor in de plaats, Esc laat de dia zo.`,
};

/** The sentences of this folder in one language. */
export type UiWords = typeof nl;

export const uiWords = wordsAtStart('ui', nl);
