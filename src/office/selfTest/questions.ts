import type { Question, SlideQuestion } from './question.ts';
import { textQuestions } from './textQuestions.ts';

/** Questions that need no test slide. */
export const programQuestions: readonly Question[] = [];

/** The question that inserting the test slides answers. */
export const insertionQuestion = {
  id: 'test slides after their insertion',
  asks: 'Are the test slides in the list of slides?',
  answers: ['found', 'not found'],
} as const;

/** Questions about the test slide that a program can answer. */
export const slideQuestions: readonly SlideQuestion[] = [...textQuestions];

/** Questions for which a person must do something on the test slide. */
export const taskQuestions: readonly SlideQuestion[] = [];

/** All questions, in the order in which they are asked. */
export const allQuestions: readonly Pick<Question, 'id' | 'asks' | 'answers'>[] = [
  ...programQuestions,
  insertionQuestion,
  ...slideQuestions,
  ...taskQuestions,
];
