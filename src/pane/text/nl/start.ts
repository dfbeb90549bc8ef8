import { quoted } from '../words.ts';

export const start = {
  lead: 'Zet de kaart op een dia en vul die samen in, van rechts naar links.',
  found: 'In deze presentatie',
  slide: (position: number) => `dia ${position}`,
  definitive: (slide: string) => `${slide} · definitieve versie`,
  untitled: 'Kaart zonder titel',
  newCard: 'Nieuwe kaart',
  goal: 'Waarvoor werkt u samen?',
  date: 'Datum van de bijeenkomst',
  dateHint: 'Staat onder aan de kaart. Leeg is vandaag.',
  goalHint: 'Komt als titel op de kaart. Bijvoorbeeld: gebiedsontwikkeling Noord.',
  language: 'Taal van de kaart',
  style: 'Opmaak',
  styles: {
    starter: { name: 'In onze opmaak', hint: 'Vijf kleuren, goed leesbaar achter in de zaal.' },
    presentation: {
      name: 'In de opmaak van deze presentatie',
      hint: 'Met uw eigen lettertype en achtergrond.',
    },
  },
  /** Entries of a card that are not on its slide. */
  unplaced: (entries: number, goal: string) =>
    entries === 1
      ? `1 inbreng van ${quoted(goal)} staat nog niet op de dia. Die wacht alleen op dit apparaat; open de kaart om die te plaatsen.`
      : `${entries} inbrengen van ${quoted(goal)} staan nog niet op de dia. Ze wachten alleen op dit apparaat; open de kaart om ze te plaatsen.`,
  insert: 'Zet de kaart op een dia',
  /** Instead of the sentence for a card that is open. */
  unheard: {
    noAnswer:
      'PowerPoint geeft nu geen antwoord. Staat de kaart nog niet tussen uw dia’s? Probeer het dan zo meteen opnieuw.',
    notRead: 'De presentatie kon niet worden gelezen. Probeer het zo meteen opnieuw.',
  },
  where: 'De kaart komt na de dia die nu gekozen is.',
  adopt: 'Ik heb al een eigen kaart',
  combine: 'Hebben groepen hun eigen kaart gemaakt?',
};

export const leftover = {
  /** Says that words wait, not which: the pane may be on the projector, and the words of another client. */
  body: (sentences: number) =>
    sentences === 1
      ? '1 zin wacht nog op een kaart die niet in deze presentatie staat.'
      : `${sentences} zinnen wachten nog op een kaart die niet in deze presentatie staat.`,
  since: (moment: string) => `Laatst bewaard op ${moment}.`,
  show: 'Toon de zinnen',
  hide: 'Verberg de zinnen',
  take: 'Zet op een nieuwe kaart',
  forget: 'Laat vervallen',
};
