import type { EntryKey } from '../merge/cardText.ts';

/** Gives entries their keys, each once. */
export class EntryKeys {
  #last = 0;

  readonly next = (): EntryKey => `e${++this.#last}` as EntryKey;

  /** Gives no key up to this number: a journal of an earlier pane has them. */
  passOver(last: number): void {
    this.#last = Math.max(this.#last, last);
  }
}
