import type { PossibleAnswers } from '../../core/selfTest/sheet.ts';

/** A question of the self-test for which a person must do something in the pane. */
export interface PaneQuestion {
  readonly id: string;
  readonly asks: string;
  readonly answers: PossibleAnswers;
}

/** The keys that the pane uses, without those that change the deck when PowerPoint takes them. */
export const testKeys = ['Ctrl+Shift+Alt+1', 'Alt+ArrowUp', 'Escape'] as const;

export type TestKey = (typeof testKeys)[number];

export const keyQuestion = (key: TestKey): PaneQuestion => ({
  id: `key ${key} in the pane`,
  asks: 'Does the key reach the pane while the pane has the focus? (#6454)',
  answers: ['arrives', 'does not arrive'],
});

export const copyByCommandQuestion: PaneQuestion = {
  id: 'copying by execCommand',
  asks: 'Does document.execCommand copy a text?',
  answers: ['copied', 'refused'],
};

export const copyByApiQuestion: PaneQuestion = {
  id: 'copying by the Clipboard API',
  asks: 'Does navigator.clipboard copy a text? (#1991)',
  answers: ['copied', 'refused'],
};

export const downloadQuestion: PaneQuestion = {
  id: 'download by a blob link',
  asks: 'Does a click on a link to a blob save a file? (#3385, #2700)',
  answers: ['saved', 'not saved'],
};

/** All questions that the pane asks itself, in order. */
export const paneQuestions: readonly PaneQuestion[] = [
  copyByCommandQuestion,
  copyByApiQuestion,
  downloadQuestion,
  ...testKeys.map(keyQuestion),
];
