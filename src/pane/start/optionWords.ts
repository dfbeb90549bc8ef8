import type { Words } from '../words.ts';

const nl = {
  language: 'Taal van de kaart',
  style: 'Opmaak',
  styles: {
    template: { name: 'In onze opmaak', hint: 'Vijf kleuren, goed leesbaar achter in de zaal.' },
    presentation: {
      name: 'In de opmaak van deze presentatie',
      hint: 'Met uw eigen lettertype en achtergrond.',
    },
  },
};

const en: typeof nl = {
  language: 'Language of the card',
  style: 'Style',
  styles: {
    template: { name: 'In our style', hint: 'Five colours, easy to read from the back of the room.' },
    presentation: { name: 'In the style of this presentation', hint: 'With your own font and background.' },
  },
};

export const optionWords: Words<typeof nl> = { nl, en };
