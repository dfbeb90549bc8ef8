import type { Origin, Result } from '../../core/selfTest/sheet.ts';
import type { SelfTestReport, SelfTestRun, StopSignal } from '../../core/selfTest/selfTest.ts';
import type { Calls } from '../calls.ts';
import { hasApi, type OfficeLibrary } from '../library.ts';
import { originOf } from './origin.ts';
import {
  codeOf,
  NoAnswer,
  Skipped,
  Stopped,
  type Asking,
  type AskingSlide,
  type Question,
} from './question.ts';
import {
  allQuestions,
  insertionQuestion,
  programQuestions,
  slideQuestions,
  taskQuestions,
} from './questions.ts';
import { TestSlides, type Insertion } from './testSlides.ts';

/** The maximum time for the questions that need no person, in ms. The self-test skips the rest of them. */
const LONGEST = 70_000;

/** How many questions in a row PowerPoint may leave without an answer. */
const SILENCES = 2;

/** The delay before a refused read is tried again, in ms. */
const BEFORE_READING_AGAIN = 300;

/** What a self-test needs from the page. */
export interface SelfTestParts {
  readonly library: OfficeLibrary;
  /** The calls of the deck, because parallel calls fail silently on the web (office-js #3952). */
  readonly calls: Calls;
  /** Returns the file with the test slides. */
  readonly file: () => Promise<Uint8Array>;
  /** Returns a text that is different for each run. */
  readonly newId: () => string;
  /** Returns the time, in ms. */
  readonly now: () => number;
  /** Calls `work` after `ms` milliseconds. */
  readonly after: (ms: number, work: () => void) => void;
  /** The version of the pane. */
  readonly build: string;
  /** The day, as `2026-11-30`. */
  readonly today: () => string;
}

/**
 * Asks all questions: first those that a program can answer, then those for which a person must do something. Inserts
 * the test slides, and removes them also when a question throws or the self-test is stopped. Never rejects because of
 * PowerPoint.
 */
export async function selfTest(parts: SelfTestParts, run: SelfTestRun): Promise<SelfTestReport> {
  const { library, calls } = parts;
  const origin: Origin = originOf(library, parts.build, parts.today());
  const results: Record<string, Result> = {};
  const pause = (ms: number) => new Promise<void>(resolve => parts.after(ms, resolve));
  const slides = new TestSlides(calls, parts.newId(), () => pause(BEFORE_READING_AGAIN));
  const all = allQuestions.length;
  const started = parts.now();
  let silences = 0;
  const asking: Asking = {
    library,
    now: parts.now,
    show: run.show,
    page: () => pageOf(library),
    run: task => orStopped(() => slides.read(task), run.signal),
    inTurn: task => orStopped(() => slides.inTurn(task), run.signal),
    wait: ms => orStopped(() => pause(ms), run.signal),
  };
  const put = async <A extends Asking>(question: Question<A>, to: A | null): Promise<void> => {
    const isTask = taskQuestions.some(one => one.id === question.id);
    const result = await ask(question, to, {
      isStopped: run.signal.aborted,
      isLate: silences >= SILENCES || (!isTask && parts.now() - started > LONGEST),
    });
    silences = isSilence(result) ? silences + 1 : 0;
    results[question.id] = result;
    run.progress(Object.keys(results).length, all);
  };
  try {
    for (const question of programQuestions) await put(question, asking);
    await put(
      {
        ...insertionQuestion,
        ask: async () => {
          const file = await parts.file();
          await orStopped(() => slides.insert(file), run.signal);
          return slides.insertion ? 'found' : 'not found';
        },
      },
      asking,
    );
    const onSlide = slides.insertion && askingSlide(asking, slides.insertion);
    for (const question of slideQuestions) await put(question, onSlide);
    for (const question of taskQuestions) await put(question, onSlide);
  } finally {
    await slides.remove();
  }
  return { origin, results, left: slides.left };
}

function askingSlide(asking: Asking, insertion: Insertion): AskingSlide {
  const slide: AskingSlide['slide'] = context =>
    context.presentation.slides.getItem(insertion.added[0] ?? '');
  const shape: AskingSlide['shape'] = (context, name) =>
    slide(context).shapes.getItem(insertion.shapes.get(name) ?? '');
  return {
    ...asking,
    insertion,
    slide,
    shape,
    text: (context, name) => shape(context, name).textFrame.textRange,
  };
}

async function ask<A extends Asking>(
  question: Question<A>,
  to: A | null,
  { isStopped, isLate }: { readonly isStopped: boolean; readonly isLate: boolean },
): Promise<Result> {
  if (isStopped) return { notAsked: 'stopped' };
  if (isLate) return { notAsked: 'no time left' };
  if (!to) return { notAsked: 'no test slide' };
  if (question.needs !== undefined && !hasApi(to.library, question.needs))
    return { notAsked: 'needs a newer PowerPoint' };
  try {
    return await question.ask(to);
  } catch (error) {
    if (error instanceof Stopped) return { notAsked: 'stopped' };
    if (error instanceof Skipped) return { notAsked: 'skipped' };
    return { failed: codeOf(error) };
  }
}

function isSilence(result: Result): boolean {
  return typeof result === 'object' && 'failed' in result && result.failed === NO_ANSWER;
}

const NO_ANSWER = codeOf(new NoAnswer());

/**
 * Starts a task, and rejects with Stopped as soon as the self-test is stopped. A call that is under way still takes
 * effect.
 */
function orStopped<T>(start: () => Promise<T>, signal: StopSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Stopped());
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    void start()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

function pageOf({ window }: OfficeLibrary): Window {
  const page = window.document.defaultView;
  if (!page) throw new Error('The document of the pane has no window');
  return page;
}
