import { MINUTE, sum, totalMinutes, type Part, type PartId } from './part.ts';
import { scaled, type Scaling } from './scaling.ts';

/** The quiet signals in a part: two minutes left, and no time left. */
export const signals = ['twoMinutes', 'time'] as const;
export type Signal = (typeof signals)[number];

export const runStates = ['running', 'paused', 'finished'] as const;

/** A part of a run, with the time spent in that part. */
export interface Turn extends Part {
  /** Time in this part so far, in ms; pauses do not count. */
  readonly spent: number;
}

/**
 * A run-sheet that is being carried out. A run is plain data, so that it can be stored across a reload. All moments are
 * in ms since epoch, so that midnight and daylight saving time do not matter.
 */
export interface Run {
  readonly state: (typeof runStates)[number];
  /** The parts with their currently planned minutes. */
  readonly parts: readonly Turn[];
  readonly current: PartId;
  /** The planned end, from which `behind` is calculated. */
  readonly end: number;
  /** The moment up to which time has been counted. For a finished run, the moment at which the run ended. */
  readonly until: number;
  /** The last signal of the current part that was given or is no longer needed. */
  readonly told: Signal | null;
  /** The moment at which counting starts, in ms since epoch. When omitted, the run has started. */
  readonly start?: number;
}

/** How long after its expected end a stored run counts as abandoned. */
const LEFT_AFTER = 120 * MINUTE;

/** Starts a run with its first part; null when there are no parts. Counts no time before `start`, the planned start. */
export function startRun(parts: readonly Part[], now: number, start = now): Run | null {
  const [first] = parts;
  if (!first) return null;
  const turns = parts.map(one => ({ ...one, spent: 0 }));
  const end = start + totalMinutes(parts) * MINUTE;
  const waits = start > now && { start };
  return entered({
    state: 'running',
    parts: turns,
    current: first.id,
    end,
    until: now,
    told: null,
    ...waits,
  });
}

/** Returns the current part of a run and its index. Throws when the current part is missing. */
export function currentTurn(run: Run): { readonly turn: Turn; readonly index: number } {
  const index = run.parts.findIndex(one => one.id === run.current);
  const turn = run.parts[index];
  if (!turn) throw new Error(`The run has no part ${run.current}`);
  return { turn, index };
}

/** Returns the time left in a part, in ms; negative in overtime. */
export function timeLeft({ minutes, spent }: Turn): number {
  return minutes * MINUTE - spent;
}

/** Returns the signal for this time left, in ms; null when there is none. */
export function signalAt(left: number): Signal | null {
  if (left <= 0) return 'time';
  return left <= 2 * MINUTE ? 'twoMinutes' : null;
}

/** Counts the time until now. If the clock was set back, adds no time and continues counting from the new time. */
export function countedUntil(run: Run, now: number): Run {
  if (run.state === 'finished') return run;
  if (run.state === 'paused') return { ...run, until: now };
  const passed = Math.max(now - Math.max(run.until, run.start ?? 0), 0);
  const parts = run.parts.map(one => (one.id === run.current ? { ...one, spent: one.spent + passed } : one));
  return { ...run, parts, until: now };
}

/** Counts the time and marks the due signal as given. Call it about every second, after showing the view. */
export function beat(run: Run, now: number): Run {
  const counted = countedUntil(run, now);
  return counted.state === 'running' ? entered(counted) : counted;
}

/** Starts a waiting run now. The planned end does not change. */
export function startNow(run: Run, now: number): Run {
  return (run.start ?? 0) > now ? { ...run, until: now, start: 0 } : run;
}

/** Continues with the next part, also after a pause. After the last part, finishes the run. */
export function nextPart(run: Run, now: number): Run {
  if (run.state === 'finished') return run;
  const counted = countedUntil(run, now);
  const next = counted.parts[currentTurn(counted).index + 1];
  return next ? goneTo(startNow(counted, now), next) : finishRun(run, now);
}

/**
 * Returns to the previous part, which keeps its time spent. A finished run continues in the part in which it finished.
 */
export function previousPart(run: Run, now: number): Run {
  const counted = countedUntil(run, now);
  const { turn, index } = currentTurn(counted);
  if (run.state === 'finished') return goneTo({ ...run, until: now }, turn);
  return goneTo(counted, counted.parts[index - 1] ?? turn);
}

export function pauseRun(run: Run, now: number): Run {
  return run.state === 'running' ? { ...countedUntil(run, now), state: 'paused' } : run;
}

export function resumeRun(run: Run, now: number): Run {
  return run.state === 'paused' ? { ...countedUntil(run, now), state: 'running' } : run;
}

export function finishRun(run: Run, now: number): Run {
  return { ...countedUntil(run, now), state: 'finished' };
}

/** Adds minutes to the current part. In overtime, adds them to the time spent, rounded up to a whole minute. */
export function extendPart(run: Run, now: number, minutes = 5): Run {
  if (run.state === 'finished') return run;
  const counted = countedUntil(run, now);
  const { turn } = currentTurn(counted);
  const extended = { ...turn, minutes: Math.max(turn.minutes, Math.ceil(turn.spent / MINUTE)) + minutes };
  return entered({ ...counted, parts: counted.parts.map(one => (one === turn ? extended : one)) });
}

/**
 * Continues with edited parts. Each part keeps its time spent. If the current part was removed, returns the run
 * unchanged.
 */
export function withParts(run: Run, parts: readonly Part[]): Run {
  if (!parts.some(one => one.id === run.current)) return run;
  const spent = new Map(run.parts.map(one => [one.id, one.spent]));
  return entered({ ...run, parts: parts.map(one => ({ ...one, spent: spent.get(one.id) ?? 0 })) });
}

/** The result of redistributing the time: a run that ends on time, or the reason why that is impossible. */
export type Redistribution =
  | { readonly kind: 'plan'; readonly run: Run; readonly bent: readonly PartId[] }
  | Exclude<Scaling, { readonly kind: 'plan' }>;

/**
 * Scales the parts after the current part to the time between its end and the planned end. The current part keeps its
 * minutes, because the group knows them.
 */
export function redistribute(run: Run, now: number): Redistribution {
  if (run.state === 'finished') return { kind: 'noParts' };
  const counted = countedUntil(run, now);
  const { turn, index } = currentTurn(counted);
  const had = counted.parts.slice(0, index + 1);
  // After a return to an earlier part, a later part may already have time spent. Scale only its remaining minutes.
  const used = ({ spent }: Turn): number => Math.floor(spent / MINUTE);
  const rest = counted.parts
    .slice(index + 1)
    .map(one => ({ ...one, minutes: Math.max(one.minutes - used(one), 0) }));
  const time = counted.end - now - Math.max(timeLeft(turn), 0);
  const scaling = scaled(rest, time / MINUTE, had);
  if (scaling.kind !== 'plan') return scaling;
  const parts = scaling.parts.map(one => ({ ...one, minutes: one.minutes + used(one) }));
  return { kind: 'plan', run: { ...counted, parts: [...had, ...parts] }, bent: scaling.bent };
}

/** Returns when the run will end, in ms since epoch, if every remaining part takes its planned minutes. */
export function expectedEnd(run: Run): number {
  if (run.state === 'finished') return run.until;
  const left = run.parts.slice(currentTurn(run).index).map(one => Math.max(timeLeft(one), 0));
  return Math.max(run.until, run.start ?? 0) + sum(left);
}

/** Whether a stored run was abandoned hours ago. What happened in that time is then unknown. */
export function isLeft(run: Run, now: number): boolean {
  return now - expectedEnd(run) > LEFT_AFTER;
}

/**
 * Resumes an abandoned run at the moment up to which its time was counted. The time since then does not count, and the
 * planned end moves by that time.
 */
export function takenUp(run: Run, now: number): Run {
  const end = run.end + now - run.until;
  return run.state === 'finished' ? run : { ...run, state: 'running', until: now, end };
}

function goneTo(run: Run, { id }: Turn): Run {
  return entered({ ...run, state: 'running', current: id });
}

/**
 * Marks the signal for the current time left as given. A part that was just entered or changed gives no overdue signal.
 */
function entered(run: Run): Run {
  return { ...run, told: signalAt(timeLeft(currentTurn(run).turn)) };
}
