import type { EntryKey } from '../merge/cardText.ts';

/** Generates unique entry keys. */
export class EntryKeys {
  #last = 0;

  readonly next = (): EntryKey => `e${++this.#last}` as EntryKey;

  /** Skips the keys up to this number, because the journal of an earlier pane uses them. */
  passOver(last: number): void {
    this.#last = Math.max(this.#last, last);
  }
}

/** Returns whether a key was generated after all of these. */
export function isNewest(key: EntryKey, others: readonly EntryKey[]): boolean {
  const number = (one: EntryKey): number => Number(one.slice(1));
  return others.every(one => number(one) < number(key));
}
