/** What to read of a card besides its texts. When PowerPoint refuses one extra, the whole batch fails. */
export interface Extras {
  /** The appearance of the card's boxes. */
  readonly looks: boolean;
  /** The selection. Refused while the caret is in the notes (office-js #3552) and in the master view (#2986). */
  readonly selection: boolean;
}

export const NO_EXTRAS: Extras = { looks: false, selection: false };

/** The highest number of reads between two requests of a refused extra. */
const LONGEST_WAIT = 8;

/**
 * Decides which extras to request. A refused extra is requested again at the next read. After each further refusal in a
 * row, the number of reads until the next request doubles.
 */
export class ExtrasToAsk {
  readonly #refusals = { looks: 0, selection: 0 };
  readonly #waits = { looks: 0, selection: 0 };

  /** Returns the extras to request in a read that no write waits for. */
  forReading(): Extras {
    const isDue = (extra: keyof Extras): boolean => this.#refusals[extra] === 0 || --this.#waits[extra] <= 0;
    return { looks: isDue('looks'), selection: isDue('selection') };
  }

  /**
   * Returns the extras that were not refused last time, so that a write never costs a sync more because of an extra.
   */
  forWriting(): Extras {
    return { looks: this.#refusals.looks === 0, selection: this.#refusals.selection === 0 };
  }

  /** Records which of the requested extras PowerPoint returned. */
  learn(asked: Extras, given: Extras): void {
    for (const extra of ['looks', 'selection'] as const) {
      if (!asked[extra]) continue;
      this.#refusals[extra] = given[extra] ? 0 : this.#refusals[extra] + 1;
      this.#waits[extra] = Math.min(2 ** (this.#refusals[extra] - 1), LONGEST_WAIT);
    }
  }
}
