import type { Deck } from '../../core/deck/deck.ts';

/**
 * The deck as seen by one page of the pane. After the page closes, its pending requests are never answered and new
 * requests are not carried out.
 */
export class Page {
  readonly deck: Deck;
  /** Resolves when the page closes. */
  readonly gone: Promise<void>;
  #leave: () => void = () => undefined;
  #stopWatching: () => void = () => undefined;
  #here = true;
  #ends: 'before' | 'after' | null = null;

  constructor(deck: Deck) {
    this.gone = new Promise(resolve => (this.#leave = resolve));
    this.deck = {
      support: () => deck.support(),
      size: () => this.#ask(() => deck.size()),
      findCards: () => this.#ask(() => deck.findCards()),
      sketch: which => this.#ask(() => deck.sketch(which)),
      sketchCopy: slides => this.#ask(() => deck.sketchCopy(slides)),
      sketchFile: (name, bytes) => this.#ask(() => deck.sketchFile(name, bytes)),
      read: card => this.#ask(() => deck.read(card)),
      write: (card, decide) => this.#change(() => deck.write(card, decide)),
      insert: orderFor => this.#change(() => deck.insert(orderFor)),
      identify: (slide, identity) => this.#ask(() => deck.identify(slide, identity)),
      setLabel: (card, label, text) => this.#change(() => deck.setLabel(card, label, text)),
      writeAid: (aid, decide, on) => this.#change(() => deck.writeAid(aid, decide, on)),
      putAidAway: (aid, decide) => this.#change(() => deck.putAidAway(aid, decide)),
      readAppearance: card => this.#ask(() => deck.readAppearance(card)),
      applyFixes: (card, mends) => this.#change(() => deck.applyFixes(card, mends)),
      layOut: (card, size, compact) => this.#change(() => deck.layOut(card, size, compact)),
      selectSlide: slide => this.#ask(() => deck.selectSlide(slide)),
      watch: listener => (this.#stopWatching = deck.watch(listener)),
    };
  }

  isHere(): boolean {
    return this.#here;
  }

  /** Closes the page before or after its next change of the deck; null keeps the page open. */
  endAtChange(when: 'before' | 'after' | null): void {
    this.#ends = when;
  }

  close(): void {
    this.#here = false;
    this.#stopWatching();
    this.#leave();
  }

  async #change<T>(task: () => Promise<T>): Promise<T> {
    if (this.#ends === null || !this.#here) return this.#ask(task);
    if (this.#ends === 'after') await task();
    this.close();
    return never();
  }

  async #ask<T>(task: () => Promise<T>): Promise<T> {
    if (!this.isHere()) return never();
    const answer = await task();
    return this.isHere() ? answer : never();
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
