import { insertionQuestions } from './insertionQuestions.ts';
import { programQuestions, timeQuestions } from './programQuestions.ts';
import type { Question, SlideQuestion } from './question.ts';
import { selectionQuestions } from './selectionQuestions.ts';
import { slideDataQuestions } from './slideDataQuestions.ts';
import { taskQuestions } from './taskQuestions.ts';
import { textQuestions } from './textQuestions.ts';

export { programQuestions, taskQuestions };

/** The question that inserting the test slides answers. */
export const insertionQuestion = {
  id: 'test slides after their insertion',
  asks: 'Are the test slides in the list of slides?',
  answers: ['found', 'not found'],
} as const;

/** Questions about the test slide that a program can answer, in the order in which they are asked. */
export const slideQuestions: readonly SlideQuestion[] = [
  ...insertionQuestions,
  ...slideDataQuestions,
  ...textQuestions,
  ...timeQuestions,
  ...selectionQuestions,
];

/** All questions, in the order in which they are asked. */
export const allQuestions: readonly Pick<Question, 'id' | 'asks' | 'answers'>[] = [
  ...programQuestions,
  insertionQuestion,
  ...slideQuestions,
  ...taskQuestions,
];
