import { quote } from '../phrases.ts';
import { wordsAtStart } from '../words.ts';

const nl = {
  dismiss: 'Melding sluiten',
  busy: 'Bezig met de dia…',
  /** Long words with the places where a narrow column may break them. */
  softBreaks: ['Voor\u00ADwaarden'],
  untitled: 'Kaart zonder titel',
  /** Entries of a card that are not on its slide. */
  unplaced: (entries: number, goal: string) =>
    entries === 1
      ? `1 inbreng van ${quote(goal)} staat nog niet op de dia. Die wacht alleen op dit apparaat; open de kaart om die te plaatsen.`
      : `${entries} inbrengen van ${quote(goal)} staan nog niet op de dia. Ze wachten alleen op dit apparaat; open de kaart om ze te plaatsen.`,
  changed: (now: string) =>
    `Op de dia staat nu ${quote(now)}. Enter zet uw tekst ervoor in de plaats, Esc laat de dia zo.`,
};

/** The sentences of this folder in one language. */
export type UiWords = typeof nl;

export const uiWords = wordsAtStart('ui', nl);
