import { useEffect, useRef, useState } from 'react';
import type { Results, Sheet } from '../../core/selfTest/sheet.ts';
import type { SelfTest, SelfTestReport, ShownTask, SlideTask } from '../../core/selfTest/selfTest.ts';

/** What the pane shows of the self-test. */
export type SelfTestState =
  | { readonly phase: 'idle' | 'failed' }
  | { readonly phase: 'stopping' }
  | {
      readonly phase: 'running';
      readonly asked: number;
      readonly all: number;
      readonly task: SlideTask | null;
    }
  | { readonly phase: 'inPane'; readonly report: SelfTestReport }
  | { readonly phase: 'done'; readonly sheet: Sheet; readonly left: SelfTestReport['left'] };

/** The state of the self-test, and its commands. */
export interface SelfTestControl {
  readonly state: SelfTestState;
  readonly start: () => void;
  readonly stop: () => void;
  /** Ends the task that is shown. */
  readonly settleTask: (as: 'confirmed' | 'skipped') => void;
  /** Adds the results of the pane's own questions, and makes the sheet. */
  readonly finish: (results: Results) => void;
}

/** Returns the self-test of this view. Leaving the view stops it. */
export function useSelfTest(selfTest: SelfTest): SelfTestControl {
  const [state, setState] = useState<SelfTestState>({ phase: 'idle' });
  const stopping = useRef<AbortController | null>(null);
  const shown = useRef<{ state: ShownTask['state'] } | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const start = () => {
    const controller = new AbortController();
    stopping.current = controller;
    setState({ phase: 'running', asked: 0, all: 0, task: null });
    const whileRunning = (change: { asked?: number; all?: number; task?: SlideTask | null }) =>
      setState(now => (now.phase === 'running' ? { ...now, ...change } : now));
    void selfTest({
      signal: controller.signal,
      progress: (asked, all) => whileRunning({ asked, all }),
      show(task) {
        const made: { state: ShownTask['state']; close: () => void } = {
          state: 'open',
          close: () => whileRunning({ task: null }),
        };
        shown.current = made;
        whileRunning({ task });
        return made;
      },
    }).then(
      report =>
        setState(
          controller.signal.aborted
            ? { phase: 'done', sheet: sheetOf(report, {}), left: report.left }
            : { phase: 'inPane', report },
        ),
      (error: unknown) => {
        reportError(error);
        setState({ phase: 'failed' });
      },
    );
  };
  return {
    state,
    start,
    stop() {
      stopping.current?.abort();
      setState({ phase: 'stopping' });
    },
    settleTask(as) {
      if (shown.current) shown.current.state = as;
    },
    finish(results) {
      if (state.phase === 'inPane')
        setState({ phase: 'done', sheet: sheetOf(state.report, results), left: state.report.left });
    },
  };
}

function sheetOf({ origin, results }: SelfTestReport, ofPane: Results): Sheet {
  return { sheet: 1, ...origin, answers: { ...results, ...ofPane } };
}
