import type { LaterDictionary } from '../nl/later.ts';

export const about: LaterDictionary['about'] = {
  title: 'About the Partnership Card',
  method: 'The method',
  credit:
    'The partnership card comes from HAN University of Applied Sciences and the Werkplaats Sociaal Domein Nijmegen (Erik Jansen and others). This add-in helps you to fill it with a group.',
  stored: 'What is kept',
  storedList: [
    'What the group says is only on your slide, as ordinary text. You save and share it with the presentation itself.',
    'Your choice of language, your own rules, your run-sheet and which question you put on the slide stay on this device. So do a copy of the sentences on the card, what you can undo, your notes and the literal words of what you reworded. They are cleared when you finish the card, or when you open this pane again after seven days. What is not on the slide yet is kept until you place it or let it go.',
    'Names of participants are only in this pane, and on a slide if you put the groups there. When you close the pane, they are gone here.',
    'There is no account and nothing is sent anywhere.',
  ],
  language: 'Language of this pane',
};
