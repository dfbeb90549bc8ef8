import type { CardId } from '../../core/card/identity.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import { areAlike } from '../../core/merge/matchEntries.ts';
import { Account } from './account.ts';
import { beyond, countIn, joined, sizeOf, type Bag, type MutableBag } from './bag.ts';
import { bagOfLines, type Lines, type Pane } from './sight.ts';

/** The number of a pane, or the key of a journal of a card that its pane did not open, or whose pane was closed. */
export type PaneKey = number | string;

/** The account of one card, with what is on its slide and what every pane knew of it last. */
export class CardBook {
  readonly identity: CardId;
  readonly account = new Account();
  slide: SlideId;
  lines: Lines = new Map();
  linesBefore: Lines = new Map();
  /** Whether the slide was in the deck at the last look. */
  isThere = true;
  /** Something happened to the card that cannot be followed from outside: a pane that opens it starts the account anew. */
  isUnsure = true;
  /** How many entries may change because they wait or are lost, besides those of the step. */
  others = Infinity;
  readonly #views = new Map<PaneKey, Pane>();
  /** How many changes wait in each: of a new entry that is also to be removed, there are two. */
  readonly #queued = new Map<PaneKey, number>();

  constructor(identity: CardId, slide: SlideId) {
    this.identity = identity;
    this.slide = slide;
  }

  /** The texts on the slide; empty when the slide is gone. */
  get standing(): Bag {
    return bagOfLines(this.isThere ? this.lines : new Map());
  }

  view(pane: number): Pane {
    return this.#views.get(pane) ?? { standing: new Map(), waiting: new Map(), lost: new Map() };
  }

  /** Whether it is known what a pane knows. */
  isKnownTo(pane: PaneKey): boolean {
    return this.#views.has(pane);
  }

  /** What a pane knows now; null for a pane that has nothing to do with the card any more. `queued` changes wait in it. */
  setView(pane: PaneKey, view: Pane | null, queued = view ? sizeOf(view.waiting) : 0): void {
    if (view) this.#views.set(pane, view);
    else this.#views.delete(pane);
    this.#queued.set(pane, queued);
  }

  /** What all panes know together: an entry on the slide is the same one for each, what waits in each is another one. */
  get pane(): Pane {
    return together([...this.#views.values()]);
  }

  /** Whether several panes have or had the card open. */
  get isShared(): boolean {
    return this.#views.size > 1;
  }

  /**
   * Whether a pane other than this one may take words that are about to be written for words of its own, or for a change of
   * an entry that it does not know to be gone.
   */
  mayMistake(pane: number, text: string): boolean {
    return this.unseenBeside(pane).some(one => areAlike(one, text));
  }

  /**
   * The words that panes other than this one have to bring, have lost, or do not know to be gone. Of a waiting edit whose
   * entry is gone, new words may be taken for the entry.
   */
  unseenBeside(pane: number): readonly string[] {
    const { standing } = this;
    return [...this.#views].flatMap(([other, { waiting, lost, standing: known }]) =>
      other === pane ? [] : [...beyond(known, standing).keys(), ...waiting.keys(), ...lost.keys()],
    );
  }

  /** Starts the account anew with what is there. */
  open(): void {
    this.isUnsure = false;
    this.account.open(this.standing, this.pane);
    // The slide may lose the tag that a pane gave it, and get it back with all that is on it.
    if (!this.isThere) this.account.allow(bagOfLines(this.lines));
  }

  /**
   * Throws Breach when the slide and the panes that have the card `open` do not have all words once. A pane that went to
   * another card right after a write did not look since: it offers what the slide took back when it is there again.
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
   * A pane that closed the card says that nothing of it waits there, nor is lost: it takes all to be on the slide, where
   * it `isSeen` when the card was finished.
   */
  isDone(pane: number, isSeen: boolean): void {
    const { standing, waiting } = this.view(pane);
    const believed = isSeen ? new Map<string, number>() : joined([standing, waiting]);
    this.setView(pane, { standing: believed, waiting: new Map(), lost: new Map() });
  }

  /** Words of panes that were closed or did not open the card: queued, lost, or no longer on the slide. */
  get leftBehind(): Bag {
    const left = [...this.#views].filter(([pane]) => typeof pane === 'string');
    const onSlide = bagOfLines(this.lines);
    return joined(
      left.flatMap(([, { standing, waiting, lost }]) => [beyond(standing, onSlide), waiting, lost]),
    );
  }

  /** Whether changes may wait in a pane. */
  get mayHaveWaiting(): boolean {
    return this.isUnsure || [...this.#queued.values()].some(one => one > 0);
  }

  /** To be called before each step, with all cards that are known to be on the slide: this one, and what it was before. */
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

/** Of each text the highest count in any of these bags. */
function most(bags: readonly Bag[]): Bag {
  const highest: MutableBag = new Map();
  for (const bag of bags)
    for (const [text, count] of bag) highest.set(text, Math.max(count, countIn(highest, text)));
  return highest;
}
