import { wordsAtStart } from '../words.ts';

const nl = {
  onlyHere: 'Laat het paneel open tot alle zinnen op de dia staan: dit apparaat kan ze niet bewaren.',
  brokenCommand: 'Dat is niet gelukt. Wat u typte staat nog hier; probeer het opnieuw.',
  searching: 'Even kijken of er al een kaart in uw presentatie staat…',
  crash: {
    title: 'Er ging iets mis in dit paneel',
    body: 'Uw dia is niet veranderd. Laad het paneel opnieuw om verder te gaan.',
    reload: 'Opnieuw laden',
  },
  places: {
    label: 'Onderdelen',
    prepare: 'Vooraf',
    sheet: 'Draaiboek',
    card: 'Kaart',
    rules: 'Geboden',
    finish: 'Afronden',
    back: 'Terug naar alle kaarten',
  },
  menu: {
    label: 'Meer',
    finished:
      'De kaart is afgesloten. De namen, uw notities en wat u kon terugdraaien zijn gewist. De dia blijft.',
    combine: 'Kaarten samenvoegen',
  },
};

/** The sentences of the folder `frame` in one language. */
export type FrameWords = typeof nl;

export const frameWords = wordsAtStart('frame', nl);
