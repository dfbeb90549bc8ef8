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

/** Returns the number of a key. Later keys have higher numbers. */
export function keyNumber(key: EntryKey): number {
  return Number(key.slice(1));
}

/** Returns whether a key was generated after all of these. */
export function isNewest(key: EntryKey, others: readonly EntryKey[]): boolean {
  return others.every(one => keyNumber(one) < keyNumber(key));
}
