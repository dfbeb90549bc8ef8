import type { CardOnSlide, Deck, Reading } from '../deck/deck.ts';
import { done, trouble, type Outcome, type Trouble, type TroubleCode } from '../deck/trouble.ts';
import { keysOf, type NewKey } from './cardText.ts';
import type { Lost } from './lost.ts';
import { absorbed, type OpenCard } from './openCard.ts';
import type { Operation } from './operation.ts';
import type { EntryKey } from './state.ts';
import type { Pending } from './view.ts';
import { writeOperation, type Attempt } from './writing.ts';

/** The slide is not any more what an operation was meant for. */
const OVERTAKEN: ReadonlySet<TroubleCode> = new Set(['entryGone', 'entryChanged', 'fieldGone']);

/** Trouble of the moment: the same operation may succeed the next time. */
const PASSING: ReadonlySet<TroubleCode> = new Set(['hostFailed', 'noAnswer', 'notRead', 'notWritten']);

/**
 * Brings operations to one card, and keeps what is known of it: what waits, what can be undone, what the slide
 * lost. Whoever calls sees to it that one call to the deck is under way at a time.
 */
export class CardWriter {
  readonly #deck: Deck;
  readonly #newKey: NewKey;
  readonly #changed: () => void;
  #open: OpenCard;
  #beats = 0;

  /** `changed` is called after each change of `open`. */
  constructor(deck: Deck, open: OpenCard, newKey: NewKey, changed: () => void) {
    this.#deck = deck;
    this.#open = open;
    this.#newKey = newKey;
    this.#changed = changed;
  }

  get open(): OpenCard {
    return this.#open;
  }

  /** Takes an operation on; it is on its way until `carryOut` had its turn. */
  accept(operation: Operation, attempts: number): void {
    this.#keep({ pending: [...this.#open.pending, { operation, trouble: null, attempts }] });
  }

  /** Brings an accepted operation to the slide. What fails leaves its words waiting. */
  async carryOut(operation: Operation, attempts: number): Promise<Outcome<null>> {
    const outcome = await this.#try(operation, { remember: true, attempts });
    if (outcome.ok) return done(null);
    const others = this.#open.pending.filter(one => one.operation !== operation);
    const waiting = this.#asWaiting(operation);
    if (waiting) others.push({ operation: waiting, trouble: outcome.trouble, attempts: attempts + 2 });
    this.#keep({ pending: others });
    return outcome;
  }

  /** The waiting operation of an entry, the latest where there are several. */
  waiting(key: EntryKey): Pending | undefined {
    return this.#open.pending.findLast(one => one.operation.key === key && one.trouble);
  }

  /** Forgets what waits for an entry; the slide stays as it is. */
  discard(key: EntryKey): void {
    this.#keep({ pending: this.#open.pending.filter(one => one.operation.key !== key || !one.trouble) });
  }

  /** Takes back the latest operation; one that the slide took back itself is passed over. */
  async undo(): Promise<Outcome<null>> {
    let why: Trouble = { code: 'nothingToUndo' };
    for (let operation = this.#open.history.at(-1); operation; operation = this.#open.history.at(-1)) {
      const outcome = await this.#try(operation, { remember: false, attempts: 0 });
      if (!outcome.ok && !OVERTAKEN.has(outcome.trouble.code)) return outcome;
      this.#keep({ history: this.#open.history.slice(0, -1) });
      if (outcome.ok && outcome.value) return done(null);
      if (!outcome.ok) why = outcome.trouble;
    }
    return { ok: false, trouble: why };
  }

  /** Gives what the slide lost, and forgets it. */
  takeLost(): readonly Lost[] {
    const { lost } = this.#open;
    this.#keep({ lost: [] });
    return lost;
  }

  /** Takes in what was read, at the card's place or at another one where it was found again. */
  learn(reading: Reading, card: CardOnSlide = this.#open.card): void {
    this.#keep(absorbed({ ...this.#open, card }, reading, this.#newKey));
  }

  /** After a reading: tries what waits because of trouble of the moment, ever more seldom. */
  async rescue(): Promise<void> {
    this.#beats++;
    for (const waiting of this.#open.pending) {
      const { operation, attempts, trouble: why } = waiting;
      if (!why || !(PASSING.has(why.code) || why.code === 'cardGone')) continue;
      if (this.#beats % 2 ** Math.min(attempts - 2, 5) !== 0) continue;
      const outcome = await this.#write(operation, { remember: true, again: true });
      if (outcome.ok) continue;
      const tried = { operation, trouble: outcome.trouble, attempts: attempts + 1 };
      this.#keep({ pending: this.#open.pending.map(one => (one === waiting ? tried : one)) });
    }
  }

  /** Puts the card aside; what was on its way to the slide waits until it is opened again. */
  park(): void {
    const pending = this.#open.pending.map(one => ({
      ...one,
      trouble: one.trouble ?? trouble('notWritten').trouble,
    }));
    this.#keep({ pending });
  }

  /** What an operation that failed leaves to be done: its words must not get lost. */
  #asWaiting(operation: Operation): Operation | null {
    if (operation.do === 'add' || operation.do === 'edit') return operation;
    if (operation.do === 'remove' || keysOf(this.#open.text).has(operation.key)) return null;
    return { do: 'add', key: operation.key, field: operation.target, text: operation.text, to: 'end' };
  }

  /** Writes, and once more when the trouble may be of the moment. */
  async #try(
    operation: Operation,
    { remember, attempts }: { remember: boolean; attempts: number },
  ): Promise<Outcome<boolean>> {
    const first = await this.#write(operation, { remember, again: attempts > 0 });
    if (first.ok || !PASSING.has(first.trouble.code)) return first;
    return this.#write(operation, { remember, again: true });
  }

  async #write(operation: Operation, attempt: Attempt): Promise<Outcome<boolean>> {
    const before = this.#open;
    const { outcome, card } = await writeOperation(this.#deck, before, operation, attempt, this.#newKey);
    // What was accepted, discarded or forgotten meanwhile stays so.
    const now = this.#open;
    const left = card.pending.filter(one => now.pending.includes(one));
    const later = now.pending.filter(one => !before.pending.includes(one));
    this.#keep({
      ...card,
      pending: [...left, ...later],
      lost: now.lost === before.lost ? card.lost : now.lost,
    });
    return outcome;
  }

  #keep(change: Partial<OpenCard>): void {
    this.#open = { ...this.#open, ...change };
    this.#changed();
  }
}
