import { isBlank } from '../../core/text/paragraphs.ts';
import { beyond, countIn, joined, put, sizeOf, formatBag, type Bag, type MutableBag } from './bag.ts';
import { Breach } from './breach.ts';
import type { Pane } from './sight.ts';

const NOTHING: Pane = { standing: new Map(), waiting: new Map(), lost: new Map() };

/**
 * Counts, for each text of one card, how many copies must exist and how many may be on the slide. Counts are needed
 * because people may say the same thing twice. During a fault, the outcome of an operation cannot always be observed.
 * The account then tolerates one entry more or fewer, until the pane and the slide agree again.
 */
export class Account {
  /** How many copies must be on the slide, queued in the pane or listed as lost. */
  #owed: MutableBag = new Map();
  /** The maximum number of copies on the slide. */
  #most: MutableBag = new Map();
  /** Texts that a person removed in the pane, until the slide has carried out the removals. */
  #leaving: MutableBag = new Map();
  /** Texts that a person withdrew from the queue. A failed write may still have put them on the slide. */
  readonly #withdrawn = new Set<string>();
  /** How many entries of any text may be missing, and how many may be duplicated. */
  #missing = 0;
  #doubled = 0;

  /** Records an accepted entry. */
  expect(text: string): void {
    if (isBlank(text)) return;
    put(this.#owed, text, 1);
    put(this.#most, text, 1);
  }

  /** Records that a person in the pane removes or replaces a text. `lost` holds the texts that the slide lost. */
  takeAway(text: string, lost: Bag): void {
    put(this.#owed, text, -1);
    put(this.#leaving, text, 1);
    this.#withdrawn.add(text);
    // The removed entry may have had other words, which the slide has lost.
    if (lost.size > 0) this.#missing++;
  }

  /** Records that a person in the pane discards a text that is not on the slide. */
  giveUp(text: string): void {
    put(this.#owed, text, -1);
    this.#withdrawn.add(text);
  }

  /**
   * Returns the slide's texts with withdrawn texts split off where a soft break joined them to a neighbouring entry.
   */
  unglued(onSlide: Bag): Bag {
    const apart: MutableBag = new Map();
    for (const [text, count] of onSlide) for (const part of this.#partsOf(text)) put(apart, part, count);
    return apart;
  }

  #partsOf(text: string): readonly string[] {
    const parts = text.split('\n');
    if (this.#most.has(text) || !parts.some(one => this.#withdrawn.has(one))) return [text];
    return parts.every(one => this.#most.has(one) || this.#withdrawn.has(one)) ? parts : [text];
  }

  /** Allows these texts on the slide without requiring them. */
  allow(texts: Bag): void {
    for (const [text, count] of texts) put(this.#most, text, count);
  }

  /**
   * Tolerates one missing entry. The slide has the same words, which the pane has not read yet and may take for its
   * own.
   */
  mistake(): void {
    this.#missing++;
  }

  /** Records that a person overwrites someone else's change of an entry after seeing the change. */
  overwrite(): void {
    this.#missing++;
  }

  /** Tolerates an undo or redo that removes and restores up to `most` unknown entries. */
  exchange(most: number): void {
    this.#missing += most;
    this.#doubled += most;
  }

  /** Records that a person restores all lost words, including words that someone else removed from the slide. */
  takeBack({ standing, lost }: Pane, onSlide: Bag): void {
    // Restoring an edited entry replaces the words that the slide has now.
    this.#missing += sizeOf(lost);
    for (const [text, count] of lost) {
      const there = countIn(onSlide, text);
      const sure = count + Math.min(countIn(standing, text), there);
      put(this.#owed, text, Math.max(sure - countIn(this.#owed, text), 0));
      put(this.#most, text, Math.max(count + there - countIn(this.#most, text), 0));
    }
  }

  /** Records that a person changed the slide. The last parameter is the view of the pane at that moment. */
  changed(before: Bag, after: Bag, { standing, waiting, lost }: Pane): void {
    const [taken, given] = [beyond(before, after), beyond(after, before)];
    for (const [text, count] of taken) put(this.#owed, text, -count);
    // The lost words belonged to an entry, which may be one of the removed entries.
    this.#missing += Math.min(sizeOf(taken), sizeOf(lost));
    // The new words may also belong to an entry that PowerPoint removed before the pane noticed.
    const unseen = beyond(standing, before);
    this.#missing += Math.min(sizeOf(unseen), sizeOf(given));
    for (const [text, count] of given) {
      put(this.#most, text, count);
      // The queued text has now arrived, so the previous words of its entry no longer count as lost.
      this.#missing += Math.min(count, countIn(waiting, text), sizeOf(lost));
      // Lost words that reappeared may be the words that a queued edit replaces.
      this.#missing += Math.min(count, countIn(lost, text), sizeOf(waiting));
      // The pane may mistake the new words for equal words of its own that are queued, lost, unseen or being removed.
      const own = [waiting, lost, unseen, this.#leaving].reduce((sum, bag) => sum + countIn(bag, text), 0);
      put(this.#owed, text, Math.max(count - own, 0));
    }
  }

  /** Records that the slide was deleted with these texts. The pane need not keep texts that it had not read. */
  vanished(before: Bag, { standing, lost }: Pane): void {
    for (const [text, count] of beyond(before, standing)) put(this.#owed, text, -count);
    // The lost words belonged to an entry, which may be one of the entries that the pane had not read.
    this.#missing += Math.min(sizeOf(beyond(before, standing)), sizeOf(lost));
  }

  /**
   * Throws Breach when texts that must exist are missing. `onSlide` returns how many copies of a text are on the slide;
   * the pane holds the queued and lost copies.
   */
  demand(onSlide: (text: string) => number, { waiting, lost }: Pane): void {
    const missing: MutableBag = new Map();
    for (const [text, count] of this.#owed)
      put(missing, text, count - onSlide(text) - countIn(waiting, text) - countIn(lost, text));
    if (sizeOf(missing) > this.#missing) throw new Breach('lost', formatBag(missing));
  }

  /** Throws Breach when the slide has more copies of a text than allowed. */
  limit(onSlide: Bag): void {
    const tooMany = beyond(onSlide, this.#most);
    if (sizeOf(tooMany) > this.#doubled) throw new Breach('doubled', formatBag(tooMany));
  }

  /**
   * Records that a card is opened. The queued changes of the card may already have reached the slide, or may replace
   * other words.
   */
  open(onSlide: Bag, pane: Pane): void {
    this.balance(onSlide, pane);
    this.#missing += sizeOf(pane.waiting);
  }

  /**
   * Restarts the account from the current state. `closed` is the last view of panes that closed the card since the
   * previous balance. The queued and lost texts of those panes must still exist, unless a person may have undone some
   * of them unobserved.
   */
  balance(onSlide: Bag, { waiting, lost }: Pane, closed: Pane = NOTHING): void {
    const left = joined([closed.waiting, closed.lost]);
    const owed: MutableBag = new Map();
    const most: MutableBag = new Map();
    const isSure = this.#missing === 0;
    for (const text of new Set([onSlide, waiting, lost, left].flatMap(bag => [...bag.keys()]))) {
      const known = countIn(onSlide, text) + countIn(waiting, text);
      // Words that a person removed from the slide may be restored, but need not be.
      const away = countIn(lost, text) + (isSure ? countIn(left, text) : 0);
      // Exclude texts that must exist only because an outcome could not be observed.
      const back = Math.min(away, Math.max(countIn(this.#owed, text) - known - this.#missing, 0));
      // An entry that waits to move to a missing box is still at its old position.
      const twice = Math.min(countIn(waiting, text), countIn(onSlide, text));
      put(owed, text, known + back - twice);
      put(most, text, known + countIn(lost, text) + countIn(left, text));
    }
    this.#owed = owed;
    this.#most = most;
    if (waiting.size === 0) this.#leaving = new Map();
    if (waiting.size === 0) this.#withdrawn.clear();
    // A change that waits in a closed pane replaces other words when it arrives.
    [this.#missing, this.#doubled] = [sizeOf(closed.waiting), 0];
  }
}
