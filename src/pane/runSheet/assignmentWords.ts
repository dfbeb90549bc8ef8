import type { Words } from '../words.ts';

const nl = {
  show: 'Opdracht op de dia',
  hide: 'Laat de kaart weer zien',
  stop: 'Zet de opdracht uit',
  hint: 'De vraag, de groepen en de tijd groot op een eigen dia. Bij het volgende onderdeel komt de kaart terug.',
  hintPlenary:
    'De vraag en de tijd groot op een eigen dia. Zodra u een zin typt of verandert, komt de kaart terug.',
  shown: 'De opdracht staat groot op een eigen dia.',
  hidden: 'De opdracht is uit.',
};

const en: typeof nl = {
  show: 'Task on the slide',
  hide: 'Show the card again',
  stop: 'Switch the task off',
  hint: 'The question, the groups and the time in large text on a slide of its own. The card comes back at the next part.',
  hintPlenary:
    'The question and the time in large text on a slide of its own. The card comes back as soon as you type or change a sentence.',
  shown: 'The task is on a slide of its own in large text.',
  hidden: 'The task is switched off.',
};

export const assignmentWords: Words<typeof nl> = { nl, en };
