import type { Answer, PossibleAnswers } from '../../core/selfTest/sheet.ts';
import type { SlideTask, ShownTask } from '../../core/selfTest/selfTest.ts';
import type { Context } from '../calls.ts';
import { officeCode } from '../officeError.ts';
import type { OfficeLibrary } from '../library.ts';
import type { Insertion } from './testSlides.ts';

/** What a question can use to ask PowerPoint something. */
export interface Asking {
  readonly library: OfficeLibrary;
  /** Runs a batch in a request context of its own, once, in the queue of calls. Throws the error of Office. */
  readonly run: <T>(task: (context: Context) => Promise<T>) => Promise<T>;
  /** Runs a call that needs no request context, in the queue of calls. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  /** Returns the window of the pane. */
  readonly page: () => Window;
  /** Returns the time, in ms. */
  readonly now: () => number;
  /** Resolves after this time, in ms. Rejects when the self-test is stopped. */
  readonly wait: (ms: number) => Promise<void>;
  /** Shows a task to a person. */
  readonly show: (task: SlideTask) => ShownTask;
}

/** What a question about the test slide can use. */
export interface AskingSlide extends Asking {
  readonly insertion: Insertion;
  /** Returns the text range of a box on the test slide. */
  readonly text: (context: Context, box: string) => PowerPoint.TextRange;
  readonly slide: (context: Context) => PowerPoint.Slide;
  readonly shape: (context: Context, name: string) => PowerPoint.Shape;
}

/** One question of the self-test. */
export interface Question<A extends Asking = Asking> {
  /** The name of the question on the sheet, in plain words. */
  readonly id: string;
  /** What is asked, with the issue of office-js when there is one. */
  readonly asks: string;
  readonly answers: PossibleAnswers;
  /** The version of PowerPointApi that the question needs, when that is above the floor. */
  readonly needs?: string;
  readonly ask: (asking: A) => Promise<Answer>;
}

/** A question about the test slide. */
export type SlideQuestion = Question<AskingSlide>;

/** Thrown when the self-test is stopped. */
export class Stopped extends Error {}

/** Thrown when a person skips a question. */
export class Skipped extends Error {}

/** Thrown when PowerPoint does not answer in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Returns the code of an Office error, or the name of another error. Never its message, which can have content. */
export function codeOf(error: unknown): string {
  const { name } = error as { readonly name?: unknown };
  const code = officeCode(error) ?? (typeof name === 'string' ? name : 'Error');
  return /^[\w.]{1,40}$/u.test(code) ? code : 'Error';
}

/** Returns `refused` when Office refuses the task. Throws every other error. */
export async function orRefused<T>(task: Promise<T>): Promise<T | 'refused'> {
  try {
    return await task;
  } catch (error) {
    if (officeCode(error) === null) throw error;
    return 'refused';
  }
}
