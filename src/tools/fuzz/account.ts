import { isBlank } from '../../core/text/paragraphs.ts';
import { beyond, countIn, joined, put, sizeOf, told, type Bag, type MutableBag } from './bag.ts';
import { Breach } from './breach.ts';
import type { Pane } from './sight.ts';

const NOTHING: Pane = { standing: new Map(), waiting: new Map(), lost: new Map() };

/**
 * Of each text on one card, how many must be somewhere, and how many may stand on the slide at most. Counted,
 * because people say the same thing twice. What something comes to under a fault cannot always be known from
 * outside; then one entry more or less is allowed for until pane and slide agree again.
 */
export class Account {
  /** How many must stand on the slide, or wait or be lost in the pane. */
  #owed: MutableBag = new Map();
  /** How many may stand on the slide. */
  #most: MutableBag = new Map();
  /** Words that someone in the pane takes away as soon as the slide lets her. */
  #leaving: MutableBag = new Map();
  /** Words that a person took from the queue; a write that failed may have brought them to the slide all the same. */
  readonly #withdrawn = new Set<string>();
  /** How many may be missing, and how many too many, of whatever text. */
  #missing = 0;
  #doubled = 0;

  /** An entry is accepted. */
  expect(text: string): void {
    if (isBlank(text)) return;
    put(this.#owed, text, 1);
    put(this.#most, text, 1);
  }

  /** A person in the pane takes words away, or puts others in their place; `lost` is what the slide lost. */
  takeAway(text: string, lost: Bag): void {
    put(this.#owed, text, -1);
    put(this.#leaving, text, 1);
    this.#withdrawn.add(text);
    // The slide may have lost other words of the entry on which she decides.
    if (lost.size > 0) this.#missing++;
  }

  /** A person in the pane gives words up that are not on the slide. */
  giveUp(text: string): void {
    put(this.#owed, text, -1);
    this.#withdrawn.add(text);
  }

  /** These texts, where withdrawn words that the slide joined to a neighbour by a soft break are told apart from it. */
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

  /** These may be on the slide besides, and need not be. */
  allow(texts: Bag): void {
    for (const [text, count] of texts) put(this.#most, text, count);
  }

  /** The same words stand on the slide, and the pane did not see them: they may be taken for its own. */
  mistake(): void {
    this.#missing++;
  }

  /** A person has seen what someone else made of an entry, and overwrites it. */
  overwrite(): void {
    this.#missing++;
  }

  /** As many entries at most were taken back or given back, and it cannot be known which. */
  exchange(most: number): void {
    this.#missing += most;
    this.#doubled += most;
  }

  /** A person wants back all that the slide lost, also what someone had taken from it. */
  takeBack({ standing, lost }: Pane, onSlide: Bag): void {
    // Where an entry was edited, the words that the slide has in their place go.
    this.#missing += sizeOf(lost);
    for (const [text, count] of lost) {
      const there = countIn(onSlide, text);
      const sure = count + Math.min(countIn(standing, text), there);
      put(this.#owed, text, Math.max(sure - countIn(this.#owed, text), 0));
      put(this.#most, text, Math.max(count + there - countIn(this.#most, text), 0));
    }
  }

  /** A person changed the slide, while the pane knew this. */
  changed(before: Bag, after: Bag, { standing, waiting, lost }: Pane): void {
    const [taken, given] = [beyond(before, after), beyond(after, before)];
    for (const [text, count] of taken) put(this.#owed, text, -count);
    // Words that the slide lost were an entry's, and that entry may have been one of these.
    this.#missing += Math.min(sizeOf(taken), sizeOf(lost));
    // So may new words, where PowerPoint took an entry away and the pane did not see it yet.
    const unseen = beyond(standing, before);
    this.#missing += Math.min(sizeOf(unseen), sizeOf(given));
    for (const [text, count] of given) {
      put(this.#most, text, count);
      // What waits has arrived by this; then the words that its entry had before are not lost any more.
      this.#missing += Math.min(count, countIn(waiting, text), sizeOf(lost));
      // Lost words that are back may be the ones that a waiting edit replaces.
      this.#missing += Math.min(count, countIn(lost, text), sizeOf(waiting));
      // The same words, while the pane has its own to bring or to take: these may be taken for them.
      const own = [waiting, lost, unseen, this.#leaving].reduce((sum, bag) => sum + countIn(bag, text), 0);
      put(this.#owed, text, Math.max(count - own, 0));
    }
  }

  /** The slide went with these texts on it; what the pane had not seen of them it cannot know. */
  vanished(before: Bag, { standing, lost }: Pane): void {
    for (const [text, count] of beyond(before, standing)) put(this.#owed, text, -count);
    // Words that the slide had lost were an entry's, and that entry may have been one of these.
    this.#missing += Math.min(sizeOf(beyond(before, standing)), sizeOf(lost));
  }

  /** Throws Breach when entries are nowhere: so many stand `onSlide`, and the pane has these. */
  demand(onSlide: (text: string) => number, { waiting, lost }: Pane): void {
    const missing: MutableBag = new Map();
    for (const [text, count] of this.#owed)
      put(missing, text, count - onSlide(text) - countIn(waiting, text) - countIn(lost, text));
    if (sizeOf(missing) > this.#missing) throw new Breach('lost', told(missing));
  }

  /** Throws Breach when there are more on the slide than may be. */
  limit(onSlide: Bag): void {
    const tooMany = beyond(onSlide, this.#most);
    if (sizeOf(tooMany) > this.#doubled) throw new Breach('doubled', told(tooMany));
  }

  /** A card is opened: what waits for it may have arrived already, or comes in the place of other words. */
  open(onSlide: Bag, pane: Pane): void {
    this.balance(onSlide, pane);
    this.#missing += sizeOf(pane.waiting);
  }

  /**
   * From here on what is, is right. `closed` is what the panes knew that closed the card since: what waited or was
   * lost there stays owed if it was, unless some of it may have been taken back before anyone saw it.
   */
  balance(onSlide: Bag, { waiting, lost }: Pane, closed: Pane = NOTHING): void {
    const left = joined([closed.waiting, closed.lost]);
    const owed: MutableBag = new Map();
    const most: MutableBag = new Map();
    const isSure = this.#missing === 0;
    for (const text of new Set([onSlide, waiting, lost, left].flatMap(bag => [...bag.keys()]))) {
      const known = countIn(onSlide, text) + countIn(waiting, text);
      // Words that a person took from the slide can be put back, and need not be.
      const away = countIn(lost, text) + (isSure ? countIn(left, text) : 0);
      // What is owed too much because it could not be known is not taken for words that the slide lost.
      const back = Math.min(away, Math.max(countIn(this.#owed, text) - known - this.#missing, 0));
      // What waits to be moved to a box that is gone stands where it stood.
      const twice = Math.min(countIn(waiting, text), countIn(onSlide, text));
      put(owed, text, known + back - twice);
      put(most, text, known + countIn(lost, text) + countIn(left, text));
    }
    this.#owed = owed;
    this.#most = most;
    if (waiting.size === 0) this.#leaving = new Map();
    if (waiting.size === 0) this.#withdrawn.clear();
    // What waits in a pane that closed the card comes in the place of other words when it arrives.
    [this.#missing, this.#doubled] = [sizeOf(closed.waiting), 0];
  }
}
