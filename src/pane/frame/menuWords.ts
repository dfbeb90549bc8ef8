import type { Words } from '../words.ts';

const nl = {
  cards: 'Andere of nieuwe kaart',
  refresh: 'Paneel bijwerken',
  refreshed: 'Het paneel is bijgewerkt.',
  beamer: 'Op de beamer',
  help: 'Hulp en toetsen',
  about: 'Info en taal',
};

const en: typeof nl = {
  cards: 'Other or new card',
  refresh: 'Refresh the pane',
  refreshed: 'The pane is up to date.',
  beamer: 'On the projector',
  help: 'Help and keys',
  about: 'Info and language',
};

export const menuWords: Words<typeof nl> = { nl, en };
