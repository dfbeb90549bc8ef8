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
