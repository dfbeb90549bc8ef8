import { isFilled, isRecord, readRecord } from '../card/data.ts';
import type { Localised } from '../card/language.ts';
import { partKinds, splits, type Part } from './part.ts';
import { runStates, signals, type Run, type Turn } from './run.ts';
import type { RunSheet } from './sheet.ts';

/** Version of the stored format. */
const VERSION = 1;

/** Returns a run-sheet as text to store. */
export function writeSheet({ variant, parts, start, available }: RunSheet): string {
  return JSON.stringify({ v: VERSION, variant, parts, start, available });
}

/** Returns the run-sheet in a stored text; null when the text is foreign, damaged or of another version. */
export function readSheet(text: string | null): RunSheet | null {
  const data = stored(text);
  if (!data) return null;
  const { variant, parts, start, available } = data;
  if (!isFilled(variant) || !areParts(parts, isPart)) return null;
  if (!(start === null || isMoment(start)) || !(available === null || isCount(available))) return null;
  return { variant, parts, start, available };
}

/** Returns a run as text to store. */
export function writeRun({ state, parts, current, end, until, told, start }: Run): string {
  return JSON.stringify({ v: VERSION, state, parts, current, end, until, told, start });
}

/** Returns the run in a stored text; null when the text is foreign, damaged or of another version. */
export function readRun(text: string | null): Run | null {
  const data = stored(text);
  if (!data) return null;
  const { state, parts, current, end, until, told, start } = data;
  if (!isOneOf(runStates, state) || !areParts(parts, isTurn)) return null;
  const part = parts.find(one => one.id === current);
  if (!part || !isMoment(end) || !isMoment(until) || !(told === null || isOneOf(signals, told))) return null;
  return { state, parts, current: part.id, end, until, told, ...(isMoment(start) && { start }) };
}

function stored(text: string | null): ReturnType<typeof readRecord> {
  const data = readRecord(text ?? '');
  return data?.v === VERSION ? data : null;
}

function isLocalised(value: unknown): value is Localised {
  return isRecord(value) && isFilled(value.nl) && isFilled(value.en);
}

function isList<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isOneOf<T>(all: readonly T[], value: unknown): value is T {
  return (all as readonly unknown[]).includes(value);
}

/**
 * Whether a value is a whole number of minutes of at most about two years. The sum of such numbers is still a valid
 * date.
 */
function isCount(value: unknown): value is number {
  return Number.isInteger(value) && isWithin(value, 1_000_000);
}

/**
 * Whether a value is a moment in the first half of the range of `Date`. A plan that starts then still has a valid end.
 */
function isMoment(value: unknown): value is number {
  return isWithin(value, 4e15);
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}

function isPart(value: unknown): value is Part {
  if (!isRecord(value)) return false;
  const { id, kind, title, minutes, minimum, pinned, fields, rules, prompts, split } = value;
  return (
    isFilled(id) &&
    isOneOf(partKinds, kind) &&
    (isFilled(title) || isLocalised(title)) &&
    isCount(minutes) &&
    isCount(minimum) &&
    typeof pinned === 'boolean' &&
    isList(fields, isFilled) &&
    typeof rules === 'boolean' &&
    isList(prompts, isLocalised) &&
    (split === null || isOneOf(splits, split))
  );
}

function isTurn(value: unknown): value is Turn {
  return isPart(value) && 'spent' in value && isMoment(value.spent);
}

function areParts<P extends Part>(value: unknown, is: (one: unknown) => one is P): value is readonly P[] {
  return isList(value, is) && new Set(value.map(one => one.id)).size === value.length;
}
