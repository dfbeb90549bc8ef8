import type { Words } from '../words.ts';

const nl = {
  title: 'Over de Partnerschapskaart',
  method: 'De methode',
  credit:
    'De partnerschapskaart komt van de HAN en de Werkplaats Sociaal Domein Nijmegen (Erik Jansen en anderen). Deze invoegtoepassing helpt u de kaart met een groep in te vullen.',
  stored: 'Wat er wordt bewaard',
  storedList: [
    'Wat de groep zegt staat alleen op uw dia, als gewone tekst. Bewaren en delen doet u met de presentatie zelf.',
    'Uw taalkeuze, uw eigen geboden, uw draaiboek, welke vraag u op de dia zette en of de zaal meekijkt blijven op dit apparaat. Ook een kopie van de zinnen op de kaart, wat u kunt terugdraaien, uw notities en de letterlijke woorden bij wat u anders verwoordde. Dat wordt gewist als u de kaart afrondt, of als u dit paneel na zeven dagen weer opent. Wat nog niet op de dia staat, blijft bewaard tot u het plaatst of laat vervallen.',
    'Namen van deelnemers blijven in dit venster, en staan op een dia als u de groepen daar zet. Met een vinkje blijven ze ook tot middernacht op dit apparaat. Rondt u de kaart af, dan zijn ze hier weg.',
    'Er is geen account en er gaat niets naar buiten.',
  ],
  language: 'Taal van dit paneel',
};

const en: typeof nl = {
  title: 'About the Partnership Card',
  method: 'The method',
  credit:
    'The partnership card comes from HAN University of Applied Sciences and the Werkplaats Sociaal Domein Nijmegen (Erik Jansen and others). This add-in helps you to fill it with a group.',
  stored: 'What is kept',
  storedList: [
    'What the group says is only on your slide, as ordinary text. You save and share it with the presentation itself.',
    'Your choice of language, your own rules, your run-sheet, which question you put on the slide and whether the room is watching stay on this device. So do a copy of the sentences on the card, what you can undo, your notes and the original words of what you reworded. They are cleared when you finish the card, or when you open this pane again after seven days. What is not on the slide yet is kept until you place or discard it.',
    'Names of participants stay in this window, and are on a slide if you put the groups there. Tick the box to keep them on this device until midnight too. They are gone from here when you finish the card.',
    'There is no account and nothing is sent anywhere.',
  ],
  language: 'Language of this pane',
};

export const aboutWords: Words<typeof nl> = { nl, en };
