import type { Words } from '../words.ts';

const nl = {
  insert: 'Zet op een dia',
  inserted: 'De geboden staan op een nieuwe dia.',
  edit: 'Aanpassen',
  ready: 'Klaar',
  editHint: 'Wat u typt wordt meteen bewaard. Plakt u alle geboden tegelijk, dan komt elk op zijn plaats.',
  titleOf: (number: number) => `Gebod ${number}`,
  textOf: (number: number) => `Toelichting bij gebod ${number}`,
  pasted: 'De geplakte geboden staan op hun plaats.',
  sixth: 'Zesde gebod erbij',
  sixthHint: 'Wat er gezegd is mag u delen, maar niet wie het zei (Chatham House Rule).',
  own: 'Uw eigen tekst. Die blijft op dit apparaat voor een volgende keer.',
  reset: 'Terug naar onze tekst',
  resetDone: 'Onze tekst staat er weer.',
  takeBack: 'Toch mijn eigen tekst',
  ownAgain: 'Uw eigen tekst staat er weer.',
};

const en: typeof nl = {
  insert: 'Put on a slide',
  inserted: 'The rules are on a new slide.',
  edit: 'Change',
  ready: 'Done',
  editHint:
    'What you type is saved immediately. If you paste all rules together, each goes to its own place.',
  titleOf: (number: number) => `Rule ${number}`,
  textOf: (number: number) => `Explanation of rule ${number}`,
  pasted: 'The pasted rules are in their places.',
  sixth: 'Add a sixth rule',
  sixthHint: 'What is said may be shared, but not who said it (Chatham House Rule).',
  own: 'Your own text. It stays on this device for next time.',
  reset: 'Back to our text',
  resetDone: 'Our text is back.',
  takeBack: 'Use my own text again',
  ownAgain: 'Your own text is back.',
};

export const rulesWords: Words<typeof nl> = { nl, en };
