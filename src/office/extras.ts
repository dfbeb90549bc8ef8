/** What a card is asked besides its texts. PowerPoint may refuse it, and with it the whole batch. */
export interface Extras {
  /** The looks of its boxes. */
  readonly looks: boolean;
  /** What is selected: refused while the caret is in the notes (office-js #3552) and in the master view (#2986). */
  readonly selection: boolean;
}

export const NO_EXTRAS: Extras = { looks: false, selection: false };

/** An extra that is refused again and again is asked for at every so many readings. */
const LONGEST_WAIT = 8;

/**
 * Which extras to ask for. A refusal is never for good: the extra is asked for again at the next reading, and after each
 * further refusal in a row after twice as many readings.
 */
export class ExtrasToAsk {
  readonly #refusals = { looks: 0, selection: 0 };
  readonly #waits = { looks: 0, selection: 0 };

  /** The extras for a reading that writing does not wait for. */
  forReading(): Extras {
    const isDue = (extra: keyof Extras): boolean => this.#refusals[extra] === 0 || --this.#waits[extra] <= 0;
    return { looks: isDue('looks'), selection: isDue('selection') };
  }

  /** The extras that were not refused last: an entry costs no sync more because of the others. */
  forWriting(): Extras {
    return { looks: this.#refusals.looks === 0, selection: this.#refusals.selection === 0 };
  }

  /** Learns which of the extras that were asked for were given. */
  learn(asked: Extras, given: Extras): void {
    for (const extra of ['looks', 'selection'] as const) {
      if (!asked[extra]) continue;
      this.#refusals[extra] = given[extra] ? 0 : this.#refusals[extra] + 1;
      this.#waits[extra] = Math.min(2 ** (this.#refusals[extra] - 1), LONGEST_WAIT);
    }
  }
}
