import { wordsAtStart } from '../words.ts';

const nl = {
  lead: 'Zet de kaart op een dia en vul die samen in, van rechts naar links.',
  found: 'In deze presentatie',
  slide: (position: number) => `dia ${position}`,
  definitive: (slide: string) => `${slide} · definitieve versie`,
  newCard: 'Nieuwe kaart',
  goal: 'Waarvoor werkt u samen?',
  goalHint: 'Komt als titel op de kaart. Bijvoorbeeld: gebiedsontwikkeling Noord.',
  insert: 'Zet de kaart op een dia',
  /** Replaces the general sentences of these troubles, which assume an open card. */
  unheard: {
    noAnswer:
      'PowerPoint geeft nu geen antwoord. Staat de kaart nog niet tussen uw dia’s? Probeer het dan zo meteen opnieuw.',
    notRead: 'De presentatie kon niet worden gelezen. Probeer het zo meteen opnieuw.',
  },
  where: 'De kaart komt na de dia die nu gekozen is.',
  adopt: 'Ik heb al een eigen kaart',
  combine: 'Hebben groepen hun eigen kaart gemaakt?',
};

/** The sentences of the folder `start` in one language. */
export type StartWords = typeof nl;

export const startWords = wordsAtStart('start', nl);
