import type { FrameWords } from './words.ts';

export const frameWords: FrameWords = {
  onlyHere:
    'The sentences that are waiting exist only in this window, because this device cannot save them: keep the pane open until they are on the slide.',
  brokenCommand: 'That did not work. What you typed is still here; try again.',
  searching: 'Looking for a card in your presentation…',
  crash: {
    title: 'Something went wrong in this pane',
    body: 'Your slide has not changed. Reload the pane to continue.',
    reload: 'Reload',
  },
  places: {
    label: 'Sections',
    prepare: 'Prepare',
    sheet: 'Run-sheet',
    start: 'Start',
    fill: 'Fill in',
    rules: (count: number) => `${count} rules`,
    back: 'Back to all cards',
  },
  menu: {
    label: 'More',
    cards: 'Other or new card',
    finish: 'Finish',
    finished: 'The card is closed. The names, your notes and the undo history are cleared. The slide stays.',
    refresh: 'Read the slide again',
    refreshed: 'The slide was read again.',
    combine: 'Combine cards',
    about: 'About and language',
  },
};
