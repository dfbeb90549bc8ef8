import type { Origin, Results } from './sheet.ts';

/** The questions for which a person must do something on the slide. */
export const slideTasks = ['caret', 'type', 'undo', 'notes'] as const;

export type SlideTask = (typeof slideTasks)[number];

/** A task that the pane shows to a person. */
export interface ShownTask {
  /** Whether the person still has the task, has confirmed it, or has skipped it. */
  readonly state: 'open' | 'confirmed' | 'skipped';
  /** Removes the task from the pane. */
  readonly close: () => void;
}

/** The part of an AbortSignal that a self-test uses. The core has no DOM. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options: { readonly once: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What a self-test needs from the pane. */
export interface SelfTestRun {
  /** Stops the self-test. The test slide is still removed. */
  readonly signal: StopSignal;
  readonly show: (task: SlideTask) => ShownTask;
  /** Called with the number of questions that were asked so far, and the number of all questions. */
  readonly progress: (asked: number, all: number) => void;
}

/** The results of a self-test, and whether the deck is as it was. */
export interface SelfTestReport {
  readonly origin: Origin;
  readonly results: Results;
  /** The numbers of the test slides that PowerPoint did not remove; null when the slides could not be read. */
  readonly left: readonly number[] | null;
}

/** Asks PowerPoint the questions of the self-test, on a slide that is removed again. */
export type SelfTest = (run: SelfTestRun) => Promise<SelfTestReport>;
