import type { Dictionary } from '../nl.ts';

export const crash: Dictionary['crash'] = {
  title: 'Something went wrong in this pane',
  body: 'Your slide has not changed. Load the pane again to go on.',
  reload: 'Load again',
};

export const unsupported: Dictionary['unsupported'] = {
  title: 'It does not work here yet',
};

export const places: Dictionary['places'] = {
  label: 'Sections',
  prepare: 'Prepare',
  sheet: 'Run-sheet',
  start: 'Start',
  fill: 'Fill in',
  rules: (count: number) => `${count} rules`,
  back: 'Back to all cards',
};

export const menu: Dictionary['menu'] = {
  label: 'More',
  cards: 'Other or new card',
  finish: 'Finish',
  finished: 'The card is closed. The names, your notes and the undo history are cleared. The slide stays.',
  refresh: 'Read the slide again',
  refreshed: 'The slide was read again.',
  combine: 'Combine cards',
  about: 'About and language',
};
