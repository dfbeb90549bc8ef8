import { wordsAtStart } from '../words.ts';

const nl = {
  onlyHere:
    'De zinnen die wachten staan alleen in dit venster, want dit apparaat kan niets bewaren: laat het paneel open tot ze op de dia staan.',
  brokenCommand: 'Dat is niet gelukt. Wat u typte staat nog hier; probeer het opnieuw.',
  searching: 'Even kijken of er al een kaart in uw presentatie staat…',
  crash: {
    title: 'Er ging iets mis in dit paneel',
    body: 'Uw dia is niet veranderd. Laad het paneel opnieuw om verder te gaan.',
    reload: 'Opnieuw laden',
  },
  places: {
    label: 'Onderdelen',
    prepare: 'Voorbereiden',
    sheet: 'Draaiboek',
    start: 'Start',
    fill: 'Invullen',
    rules: (count: number) => `${count} geboden`,
    back: 'Terug naar alle kaarten',
  },
  menu: {
    label: 'Meer',
    cards: 'Andere of nieuwe kaart',
    finish: 'Afronden',
    finished:
      'De kaart is afgesloten. De namen, uw notities en wat u kon terugdraaien zijn gewist. De dia blijft.',
    refresh: 'Dia opnieuw lezen',
    refreshed: 'De dia is opnieuw gelezen.',
    combine: 'Kaarten samenvoegen',
    about: 'Over en taal',
  },
};

/** The sentences of this folder in one language. */
export type FrameWords = typeof nl;

export const frameWords = wordsAtStart('frame', nl);
