import { MINUTE, sum, totalMinutes, type Part, type PartId } from './part.ts';
import { scaled, type Scaling } from './scaling.ts';

/** What is signalled quietly in a part: two minutes left, and no time left. */
export const signals = ['twoMinutes', 'time'] as const;
export type Signal = (typeof signals)[number];

export const runStates = ['running', 'paused', 'finished'] as const;

/** A part in a run. */
export interface Turn extends Part {
  /** Time in this part so far, in ms; pauses do not count. */
  readonly spent: number;
}

/**
 * A run-sheet that is being carried out: plain data, to be kept across a reload. All moments are in ms since
 * epoch, so neither midnight nor summer time matters.
 */
export interface Run {
  readonly state: (typeof runStates)[number];
  /** With the minutes of the plan, as they are by now. */
  readonly parts: readonly Turn[];
  readonly current: PartId;
  /** The planned end: what ahead and behind are measured against. */
  readonly end: number;
  /** Up to when time has been counted; for a finished run its end. */
  readonly until: number;
  /** The last signal of the current part that was given or that needs not be given any more. */
  readonly told: Signal | null;
  /** When it begins to count, in ms since epoch; without it, it has begun. */
  readonly start?: number;
}

/** So long after the end that was expected of it, a run that was kept is one that nobody ended. */
const LEFT_AFTER = 120 * MINUTE;

/** Begins with the first part; null when there is none. `start` is when it was planned to begin: until then it waits. */
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

/** The part that a run is in, and its place (from 0). */
export function currentTurn(run: Run): { readonly turn: Turn; readonly index: number } {
  const index = run.parts.findIndex(one => one.id === run.current);
  const turn = run.parts[index];
  if (!turn) throw new Error(`The run has no part ${run.current}`);
  return { turn, index };
}

/** The time that a part has left, in ms; below 0 when it is over time. */
export function timeLeft({ minutes, spent }: Turn): number {
  return minutes * MINUTE - spent;
}

/** The signal that belongs to this time left, in ms. */
export function signalAt(left: number): Signal | null {
  if (left <= 0) return 'time';
  return left <= 2 * MINUTE ? 'twoMinutes' : null;
}

/** The run with the time until now counted. A clock that was set back adds nothing, and counting goes on from there. */
export function countedUntil(run: Run, now: number): Run {
  if (run.state === 'finished') return run;
  if (run.state === 'paused') return { ...run, until: now };
  const passed = Math.max(now - Math.max(run.until, run.start ?? 0), 0);
  const parts = run.parts.map(one => (one.id === run.current ? { ...one, spent: one.spent + passed } : one));
  return { ...run, parts, until: now };
}

/** Counts the time and takes the signal that is due as given. To be called every second or so, after the view is shown. */
export function beat(run: Run, now: number): Run {
  const counted = countedUntil(run, now);
  return counted.state === 'running' ? entered(counted) : counted;
}

/** Begins a run now that waits for its start; its planned end stays. */
export function startNow(run: Run, now: number): Run {
  return (run.start ?? 0) > now ? { ...run, until: now, start: 0 } : run;
}

/** Goes on with the next part, also from a pause; behind the last one it finishes. */
export function nextPart(run: Run, now: number): Run {
  if (run.state === 'finished') return run;
  const counted = countedUntil(run, now);
  const next = counted.parts[currentTurn(counted).index + 1];
  return next ? goneTo(startNow(counted, now), next) : finishRun(run, now);
}

/** Goes on with the part before, where it was left; a finished run goes on where it was finished. */
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

/** Gives the current part more minutes; over time, that many from now on, less than a minute more. */
export function extendPart(run: Run, now: number, minutes = 5): Run {
  if (run.state === 'finished') return run;
  const counted = countedUntil(run, now);
  const { turn } = currentTurn(counted);
  const extended = { ...turn, minutes: Math.max(turn.minutes, Math.ceil(turn.spent / MINUTE)) + minutes };
  return entered({ ...counted, parts: counted.parts.map(one => (one === turn ? extended : one)) });
}

/** Goes on with edited parts; time that was spent stays with its part. Nothing changes when the current part is not among them. */
export function withParts(run: Run, parts: readonly Part[]): Run {
  if (!parts.some(one => one.id === run.current)) return run;
  const spent = new Map(run.parts.map(one => [one.id, one.spent]));
  return entered({ ...run, parts: parts.map(one => ({ ...one, spent: spent.get(one.id) ?? 0 })) });
}

/** What dividing the rest again gives: a run that ends on time, or what stands in the way. */
export type Redistribution =
  | { readonly kind: 'plan'; readonly run: Run; readonly bent: readonly PartId[] }
  | Exclude<Scaling, { readonly kind: 'plan' }>;

/**
 * Scales the parts behind the current one to the time between its end and the planned end. The current part
 * keeps its time, which the group was told.
 */
export function redistribute(run: Run, now: number): Redistribution {
  if (run.state === 'finished') return { kind: 'noParts' };
  const counted = countedUntil(run, now);
  const { turn, index } = currentTurn(counted);
  const had = counted.parts.slice(0, index + 1);
  // Who went back has begun on a later part: only what is left of it is divided.
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

/** When the run will end, in ms since epoch, if every part to come takes its minutes. */
export function expectedEnd(run: Run): number {
  if (run.state === 'finished') return run.until;
  const left = run.parts.slice(currentTurn(run).index).map(one => Math.max(timeLeft(one), 0));
  return Math.max(run.until, run.start ?? 0) + sum(left);
}

/** Whether a run that was kept was left hours ago, so that nobody knows what its time went to. */
export function isLeft(run: Run, now: number): boolean {
  return now - expectedEnd(run) > LEFT_AFTER;
}

/** Takes up a run that was left, where it was last known: the time since then does not count, and its planned end moves along. */
export function takenUp(run: Run, now: number): Run {
  const end = run.end + now - run.until;
  return run.state === 'finished' ? run : { ...run, state: 'running', until: now, end };
}

function goneTo(run: Run, { id }: Turn): Run {
  return entered({ ...run, state: 'running', current: id });
}

/** A part that is entered or changed gives no signal for what is past by then. */
function entered(run: Run): Run {
  return { ...run, told: signalAt(timeLeft(currentTurn(run).turn)) };
}
