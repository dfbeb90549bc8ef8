import type { EntryKey } from '../merge/cardText.ts';
import type { UndoStep } from '../merge/operation.ts';

/** Returns whether a key was generated after all of these. */
export function isNewest(key: EntryKey, others: readonly EntryKey[]): boolean {
  return others.every(one => numberOf(one) < numberOf(key));
}

/** Returns a number that grows with the time of a gesture; 0 for a step in a journal of an earlier version. */
export function timeOf({ gesture }: UndoStep): number {
  return gesture === null ? 0 : numberOf(gesture);
}

function numberOf(key: EntryKey): number {
  return Number(key.slice(1));
}
