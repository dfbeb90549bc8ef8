import type { FrameWords } from './words.ts';

export const frameWords: FrameWords = {
  onlyHere: 'Keep the pane open until every sentence is on the slide: this device cannot save them.',
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
    card: 'Card',
    rules: 'Rules',
    finish: 'Finish',
    back: 'Back to all cards',
  },
  menu: {
    label: 'More',
    finished: 'The card is closed. The names, your notes and the undo history are cleared. The slide stays.',
    combine: 'Combine cards',
  },
};
