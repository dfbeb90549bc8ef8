import { MINUTE } from './part.ts';
import { countedUntil, currentTurn, expectedEnd, signalAt, timeLeft } from './run.ts';
import type { Run, Signal, Turn } from './run.ts';

/** The state of a run at one moment. */
export interface RunView {
  readonly state: Run['state'];
  readonly part: Turn;
  /** The index of the part. */
  readonly index: number;
  readonly next: Turn | null;
  /** The time left in the part and its overtime, in ms. One of the two is 0. */
  readonly left: number;
  readonly overtime: number;
  /** The time until a waiting run starts, in ms; 0 when the run has started. */
  readonly startsIn: number;
  /** The whole minutes between the planned end and the expected end; negative when the run is ahead. */
  readonly behind: number;
  /** The expected end in ms since epoch. For a finished run, the moment at which the run ended. */
  readonly expectedEnd: number;
  /** The signal to give now; null after `beat` marked that signal as given. */
  readonly signal: Signal | null;
}

/** Returns the state of a run at this moment, without changing the run. */
export function viewOf(run: Run, now: number): RunView {
  const counted = countedUntil(run, now);
  const { turn: part, index } = currentTurn(counted);
  const left = timeLeft(part);
  const end = expectedEnd(counted);
  const signal = signalAt(left);
  return {
    state: run.state,
    part,
    index,
    next: counted.parts[index + 1] ?? null,
    left: Math.max(left, 0),
    overtime: Math.max(-left, 0),
    startsIn: run.state === 'finished' ? 0 : Math.max((run.start ?? 0) - now, 0),
    // Adding 0 turns -0 into 0, for a run that is a few seconds ahead.
    behind: Math.trunc((end - run.end) / MINUTE) + 0,
    expectedEnd: end,
    signal: run.state === 'running' && signal !== run.told ? signal : null,
  };
}
