import { MINUTE } from './part.ts';
import { countedUntil, currentTurn, expectedEnd, signalAt, timeLeft } from './run.ts';
import type { Run, Signal, Turn } from './run.ts';

/** A run as it stands at one moment. */
export interface RunView {
  readonly state: Run['state'];
  readonly part: Turn;
  /** Place of the part, from 0. */
  readonly index: number;
  readonly next: Turn | null;
  /** Time that the part has left, and time that it is over, in ms; one of them is 0. */
  readonly left: number;
  readonly overtime: number;
  /** Time until a run that waits begins, in ms; 0 when it has begun. */
  readonly startsIn: number;
  /** Whole minutes that the run will end after the planned end; below 0 when it is ahead. */
  readonly behind: number;
  /** In ms since epoch; of a finished run, when it ended. */
  readonly expectedEnd: number;
  /** The signal to give now; null once `beat` was called. */
  readonly signal: Signal | null;
}

/** How a run stands at this moment; the run itself does not change. */
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
    // Plus zero: a few seconds ahead are not minus zero minutes.
    behind: Math.trunc((end - run.end) / MINUTE) + 0,
    expectedEnd: end,
    signal: run.state === 'running' && signal !== run.told ? signal : null,
  };
}
