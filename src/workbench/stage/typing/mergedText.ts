import { movedOffset, survivors } from './offsetMap.ts';

/** A range of a text, and the text that replaces it. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Returns the single replacement that turns `before` into `after`. */
export function difference(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) };
}

/**
 * Merges typed text (`mine`) with a change from outside (`theirs`). Both are based on `base`. Keeps the additions of
 * both sides and applies the removals of both sides.
 */
export function mergedText(base: string, mine: string, theirs: string): string {
  if (base === mine || mine === theirs) return theirs;
  const typed = difference(base, mine);
  const places = survivors(base, theirs);
  const gone = new Set(places.slice(typed.from, typed.to));
  const at = movedOffset(places, typed.from);
  const keep = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, one) =>
      gone.has(from + one) ? '' : theirs.charAt(from + one),
    ).join('');
  return keep(0, at) + typed.text + keep(at, theirs.length);
}
