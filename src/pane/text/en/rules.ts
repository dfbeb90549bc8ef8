import type { LaterDictionary } from '../nl/later.ts';

export const rules: LaterDictionary['rules'] = {
  insert: 'Put on a slide',
  inserted: 'The rules are on a new slide.',
  edit: 'Change',
  ready: 'Done',
  editHint: 'What you type is kept at once. If you paste all rules together, each goes to its own place.',
  titleOf: (number: number) => `Rule ${number}`,
  textOf: (number: number) => `Explanation of rule ${number}`,
  pasted: 'The pasted rules are in their places.',
  sixth: 'Add a sixth rule',
  sixthHint: 'What is said may be shared, but not who said it (Chatham House Rule).',
  own: 'Your own text. It stays on this device for next time.',
  reset: 'Back to our text',
  resetDone: 'Our text is back.',
  takeBack: 'Use my own text after all',
  ownAgain: 'Your own text is back.',
};
