import type { CardId } from '../../core/card/identity.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import { areAlike } from '../../core/merge/matchEntries.ts';
import { Account } from './account.ts';
import { beyond, countIn, joined, sizeOf, type Bag, type MutableBag } from './bag.ts';
import { bagOfLines, type Lines, type Pane } from './sight.ts';

/** The number of a pane, or a journal key for a card that its pane did not open or whose pane was closed. */
export type PaneKey = number | string;

/** The account of one card, with the slide's entries and the last known view of each pane. */
export class CardBook {
  readonly identity: CardId;
  readonly account = new Account();
  slide: SlideId;
  lines: Lines = new Map();
  linesBefore: Lines = new Map();
  /** Whether the slide was in the deck when it was last read. */
  isThere = true;
  /** Whether the effect of some events on the card is unknown. The account restarts when a pane opens the card. */
  isUnsure = true;
  /** How many queued or lost entries may change besides the entries of the step. */
  others = Infinity;
  readonly #views = new Map<PaneKey, Pane>();
  /** The number of queued changes in each pane. A new entry that is also queued for removal counts twice. */
  readonly #queued = new Map<PaneKey, number>();

  constructor(identity: CardId, slide: SlideId) {
    this.identity = identity;
    this.slide = slide;
  }

  /** The texts on the slide; empty when the slide is missing. */
  get standing(): Bag {
    return bagOfLines(this.isThere ? this.lines : new Map());
  }

  view(pane: number): Pane {
    return this.#views.get(pane) ?? { standing: new Map(), waiting: new Map(), lost: new Map() };
  }

  /** Whether the account has a view of this pane. */
  isKnownTo(pane: PaneKey): boolean {
    return this.#views.has(pane);
  }

  /**
   * Sets the current view of a pane. Null removes a pane that no longer has anything to do with the card. `queued` is
   * the number of queued changes.
   */
  setView(pane: PaneKey, view: Pane | null, queued = view ? sizeOf(view.waiting) : 0): void {
    if (view) this.#views.set(pane, view);
    else this.#views.delete(pane);
    this.#queued.set(pane, queued);
  }

  /** The combined view of all panes: entries on the slide are shared, queued entries are separate for each pane. */
  get pane(): Pane {
    return together([...this.#views.values()]);
  }

  /** Whether several panes have or had the card open. */
  get isShared(): boolean {
    return this.#views.size > 1;
  }

  /**
   * Returns whether another pane may take new words for its own, or for a change of an entry that this pane still
   * expects on the slide.
   */
  mayMistake(pane: number, text: string): boolean {
    return this.unseenBeside(pane).some(one => areAlike(one, text));
  }

  /**
   * Returns the words of other panes that are queued, lost, or missing from the slide although the pane has not noticed
   * that. When the entry of a queued edit is missing, a pane may take new words for that entry.
   */
  unseenBeside(pane: number): readonly string[] {
    const { standing } = this;
    return [...this.#views].flatMap(([other, { waiting, lost, standing: known }]) =>
      other === pane ? [] : [...beyond(known, standing).keys(), ...waiting.keys(), ...lost.keys()],
    );
  }

  /** Restarts the account of the card from the current state. */
  open(): void {
    this.isUnsure = false;
    this.account.open(this.standing, this.pane);
    // The slide may lose the tag that a pane gave it, and regain the tag with all its entries.
    if (!this.isThere) this.account.allow(bagOfLines(this.lines));
  }

  /**
   * Throws Breach when the slide and the panes in `open`, which have the card open, do not hold every text exactly
   * once. A pane that switched to another card right after a write has not read the slide since. That pane offers
   * reverted words again when it reopens the card.
   */
  settle(open: readonly number[]): void {
    const views = [...this.#views];
    const isOpen = (pane: PaneKey): boolean => open.some(one => one === pane);
    const now = together(views.filter(([pane]) => isOpen(pane)).map(([, view]) => view));
    const then = together(views.filter(([pane]) => !isOpen(pane)).map(([, view]) => view));
    const { standing } = this;
    const left = { ...then, lost: joined([then.lost, beyond(then.standing, standing)]) };
    const waiting = joined([now.waiting, left.waiting]);
    const unglued = this.account.unglued(standing);
    this.account.demand(text => countIn(unglued, text), {
      ...now,
      waiting,
      lost: joined([now.lost, left.lost]),
    });
    this.account.limit(unglued);
    this.account.balance(standing, now, left);
  }

  /**
   * Records that a pane closed the card and reported no queued or lost entries. The pane assumes that all its entries
   * are on the slide. With `isSeen`, the pane has read the slide because the card was finished.
   */
  isDone(pane: number, isSeen: boolean): void {
    const { standing, waiting } = this.view(pane);
    const believed = isSeen ? new Map<string, number>() : joined([standing, waiting]);
    this.setView(pane, { standing: believed, waiting: new Map(), lost: new Map() });
  }

  /**
   * Words of panes that were closed or never opened the card: words that are queued, lost, or missing from the slide.
   */
  get leftBehind(): Bag {
    const left = [...this.#views].filter(([pane]) => typeof pane === 'string');
    const onSlide = bagOfLines(this.lines);
    return joined(
      left.flatMap(([, { standing, waiting, lost }]) => [beyond(standing, onSlide), waiting, lost]),
    );
  }

  /** Whether a pane may have queued changes. */
  get mayHaveWaiting(): boolean {
    return this.isUnsure || [...this.#queued.values()].some(one => one > 0);
  }

  /**
   * Computes `others`. Call this before each step. `onSlide` holds all cards known on this slide, including this card
   * and its earlier identities.
   */
  countOthers(onSlide: readonly CardBook[]): void {
    const changes = onSlide.map(one => sum([...one.#queued.values()]) + sizeOf(one.pane.lost));
    this.others = this.isUnsure ? Infinity : sum(changes);
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}

function together(views: readonly Pane[]): Pane {
  const [first, ...others] = views;
  if (first && others.length === 0) return first;
  return {
    standing: most(views.map(one => one.standing)),
    waiting: joined(views.map(one => one.waiting)),
    lost: joined(views.map(one => one.lost)),
  };
}

/** Returns the highest count of each text in any of the bags. */
function most(bags: readonly Bag[]): Bag {
  const highest: MutableBag = new Map();
  for (const bag of bags)
    for (const [text, count] of bag) highest.set(text, Math.max(count, countIn(highest, text)));
  return highest;
}
