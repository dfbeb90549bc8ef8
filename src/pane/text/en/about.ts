import type { LaterDictionary } from '../nl/later.ts';

export const about: LaterDictionary['about'] = {
  title: 'About the Partnership Card',
  method: 'The method',
  credit:
    'The partnership card comes from HAN University of Applied Sciences and the Werkplaats Sociaal Domein Nijmegen (Erik Jansen and others). This add-in helps you to fill it with a group.',
  stored: 'What is kept',
  storedList: [
    'What the group says is only on your slide, as ordinary text. You save and share it with the presentation itself.',
    'Your choice of language, your own rules, your run-sheet and which question you put on the slide stay on this device. So do what you can undo, your notes, the literal words with what you shortened and what is not on the slide yet: for seven days at most, and no longer than until you finish the card.',
    'Names of participants are only in this pane, and on a slide if you put the groups there. When you close the pane, they are gone here.',
    'There is no account and nothing is sent anywhere.',
  ],
  language: 'Language of this pane',
};
