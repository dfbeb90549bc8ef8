import type { Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { keysOf, type EntryKey, type NewKey } from '../merge/cardText.ts';
import type { Lost } from '../merge/lost.ts';
import type { GestureId, Operation, Pending } from '../merge/operation.ts';
import { failedChange, isBelievable, type CardState } from './cardState.ts';
import { decide, mayHelpAtOnce, needsPerson, stopsAll } from './decision.ts';
import { OperationWriter, type WriterContext } from './operationWriter.ts';
import { OwnChanges } from './ownChanges.ts';
import { reduce, type CardEvent } from './reduce.ts';

/** Maximum number of failed attempts per poll. */
const FAILURES_A_BEAT = 2;

/**
 * Writes the queued operations of one card to its slide, in order, and dispatches the results. Only events change
 * `state`, also while a write is in progress. The caller must run one call to the deck at a time.
 */
export class CardSync {
  readonly #deck: Deck;
  readonly #newKey: NewKey;
  readonly #surroundings: WriterContext;
  #state: CardState;
  readonly #ownChanges = new OwnChanges();
  readonly #writer: OperationWriter;

  constructor(deck: Deck, state: CardState, newKey: NewKey, surroundings: WriterContext) {
    this.#deck = deck;
    this.#state = state;
    this.#newKey = newKey;
    this.#surroundings = surroundings;
    this.#writer = new OperationWriter(deck, this, { newKey, surroundings, ownChanges: this.#ownChanges });
  }

  get state(): CardState {
    return this.#state;
  }

  /**
   * Applies an event to the state and notifies the session of the change. A `drafted` event notifies nobody, which
   * keeps typing cheap. The next save stores the draft.
   */
  dispatch(event: CardEvent): void {
    const before = this.#state;
    this.#state = reduce(before, event, this.#newKey);
    const after = this.#state;
    if (after !== before && event.type !== 'drafted') this.#surroundings.changed({ before, event, after });
  }

  /**
   * Queues an operation and returns the operation to carry out. An edit replaces a failed edit of the same entry,
   * unless that edit may have reached the slide. Operations of one gesture are undone together.
   */
  accept(operation: Operation, attempts: number, gesture?: GestureId): Operation {
    const queued = operation.do === 'edit' ? failedChange(this.#state, operation.key) : undefined;
    const isOnlyHere = queued?.attempts === 0 || (queued?.trouble && needsPerson(queued.trouble.code));
    const replaces = queued?.operation.do === 'edit' && isOnlyHere ? queued.operation : null;
    const now = replaces && operation.do === 'edit' ? { ...operation, base: replaces.base } : operation;
    this.#ownChanges.accept(now);
    this.dispatch({ type: 'accepted', operations: [now], attempts, replaces, gesture });
    return now;
  }

  /** Queues several operations in one event, as one gesture. */
  acceptNew(additions: readonly Operation[], how: { gesture?: GestureId; moves?: 'now' } = {}): void {
    for (const one of additions) this.#ownChanges.accept(one);
    this.dispatch({ type: 'accepted', operations: additions, ...how });
  }

  /** Writes queued operations, in one call if possible. */
  async carryOutTogether(operations: readonly Operation[]): Promise<void> {
    if (operations.length > 1) await this.#writer.writeTogether(operations, 'new');
    for (const one of operations) await this.carryOut(one);
  }

  /**
   * Writes an accepted operation to the slide. Does nothing when the operation is no longer queued. Untried operations
   * of the same gesture are written in the same call. The words of a failed operation stay queued.
   */
  async carryOut(accepted: Operation): Promise<Outcome<null>> {
    const run = this.#runFrom(accepted);
    if (run.length > 1) await this.#writer.writeTogether(run, 'new');
    const first = this.#state.pending.find(one => one.operation.key === accepted.key);
    // An earlier edit of this entry failed. Write it first, because the accepted operation is based on its text.
    const isBefore = first?.operation.do === 'edit' && first.operation !== accepted;
    if (isBefore && first.trouble && !needsPerson(first.trouble.code)) await this.carryOut(first.operation);
    const queued = this.#state.pending.find(one => one.operation === accepted);
    if (!queued) return done(null);
    const operation = this.#ownChanges.rebase(accepted);
    if (operation !== accepted) this.dispatch({ type: 'rebased', operation: accepted, to: operation });
    // The operation may have been tried already while its card was parked.
    const { outcome, sent, isGlued } = await this.#writer.try(operation, queued.attempts > 0, 'new');
    if (outcome.ok) return outcome;
    // A move that may have reached the slide stays queued until a snapshot shows the result.
    const isUnclear = isGlued || (sent && mayHelpAtOnce(outcome.trouble));
    const isWaiting =
      operation.do === 'remove' && queued.moves !== undefined && !needsPerson(outcome.trouble.code);
    const stays = isWaiting || (operation.do === 'move' && isUnclear);
    this.dispatch({ type: 'failed', operation, trouble: outcome.trouble, sent, stays });
    return outcome;
  }

  /** Returns whether the addition of an entry has failed and is still queued. */
  waitsToBeAdded(key: EntryKey): boolean {
    return this.#state.pending.some(
      ({ operation, trouble: why }) => why && operation.do === 'add' && operation.key === key,
    );
  }

  /**
   * Drops the failed changes that are queued for an entry; the slide is untouched. Returns the operation with which
   * undo queues the change again. Dispatch that operation as `discarded` in a later task, so that an undo that was
   * requested earlier does not take it. Returns null after a conflict, because undo does not reverse a decision on a
   * conflict.
   */
  discard(key: EntryKey): Operation | null {
    const queued = failedChange(this.#state, key);
    const first = this.#state.pending.find(one => one.trouble && one.operation.key === key);
    this.dispatch({ type: 'withdrawn', key });
    if (!queued?.trouble || !first || needsPerson(queued.trouble.code)) return null;
    const { operation } = queued;
    // Restore only the latest text of the entry: as a new entry if its addition is queued, otherwise as an edit.
    const hasOwnText = first.operation.do === 'add' || first.operation.do === 'edit';
    return hasOwnText && operation.do === 'edit' ? { ...first.operation, text: operation.text } : operation;
  }

  /**
   * Undoes the latest gesture that has an effect. If an edit of one of its entries is still queued and is not a
   * conflict, drops that edit instead.
   */
  async undo(): Promise<Outcome<null>> {
    const queued = this.#queuedWords(this.#state.undo.at(-1)?.operations ?? []);
    if (queued && queued.attempts > 0) {
      // The failed attempt may have reached the slide. Then this snapshot confirms it as the latest undo step.
      const { card } = this.#state;
      const reading = await this.#deck.read(card);
      if (!reading.ok) return reading;
      if (!isBelievable(reading.value, this.#state) || reading.value.unread.size > 0)
        return trouble('notRead');
      this.dispatch({ type: 'snapshotRead', snapshot: reading.value, card });
    }
    if (!queued || !this.#state.pending.includes(queued)) return this.#step('undo');
    this.dispatch({ type: 'undoneInQueue', pending: queued });
    return done(null);
  }

  /** Redoes the last undone gesture. */
  redo(): Promise<Outcome<null>> {
    return this.#step('redo');
  }

  /**
   * Returns the operations that restore the lost words, and clears the list. An entry that is no longer on the card is
   * restored as a new entry.
   */
  takeLost(): readonly Lost[] {
    const { lost, text: card } = this.#state;
    this.dispatch({ type: 'lostDismissed' });
    const there = keysOf(card);
    return lost.map((one): Lost => {
      const { key, field, text } = one;
      return one.do === 'add' || there.has(key) ? one : { do: 'add', key, field, text, to: 'end' };
    });
  }

  /**
   * Decides again on every failed operation, given a new snapshot, and retries those that can be written. Entries with
   * the fewest attempts come first.
   */
  async retryPending(reading: Snapshot): Promise<void> {
    let failures = 0;
    let latest = reading;
    for (const queued of leastTriedFirst(this.#state.pending)) {
      const { operation, attempts, trouble: why } = queued;
      // `finishMoves` removes the entries that moved to another page.
      if (!why || (queued.moves && operation.do === 'remove') || !this.#state.pending.includes(queued))
        continue;
      const again = attempts > 0;
      const decision = decide(this.#state, operation, latest, again, this.#newKey);
      // The snapshot shows that the operation cannot be written: skip the call to the deck.
      if (decision.do === 'ask' || decision.do === 'wait') {
        this.dispatch({ type: 'failed', operation, trouble: decision.trouble, sent: false, stays: true });
        continue;
      }
      const { outcome, sent } = await this.#writer.write(operation, { again, as: 'new', retried: false });
      if (outcome.ok) {
        latest = this.#state.seen ?? latest;
        continue;
      }
      this.dispatch({ type: 'failed', operation, trouble: outcome.trouble, sent, stays: true });
      if (stopsAll(outcome.trouble.code) || ++failures === FAILURES_A_BEAT) return;
    }
  }

  async #step(from: 'undo' | 'redo'): Promise<Outcome<null>> {
    let why: Trouble = { code: from === 'undo' ? 'nothingToUndo' : 'nothingToRedo' };
    for (let step = this.#state[from].at(-1); step; step = this.#state[from].at(-1)) {
      const to = from === 'undo' ? 'redo' : 'undo';
      const before = this.#state[to];
      if (step.operations.length === 1 || !(await this.#writer.writeTogether(step.operations, from)))
        for (const operation of step.operations) {
          const { outcome } = await this.#writer.try(operation, false, from);
          if (outcome.ok) continue;
          if (!needsPerson(outcome.trouble.code)) return outcome;
          why = outcome.trouble;
          this.dispatch({ type: 'passedOver', on: from, operation });
        }
      if (this.#state[to] !== before) return done(null);
    }
    return { ok: false, trouble: why };
  }

  /**
   * Returns the edit that is queued for an entry of these operations and is not a conflict; null when there is none.
   */
  #queuedWords(operations: readonly Operation[]): Pending | null {
    const there = keysOf(this.#state.text);
    for (const { key } of operations) {
      const queued = there.has(key) ? failedChange(this.#state, key) : undefined;
      if (queued?.operation.do === 'edit' && !(queued.trouble && needsPerson(queued.trouble.code)))
        return queued;
    }
    return null;
  }

  /**
   * Returns this operation and the untried operations of the same gesture that follow it in the queue. Empty for an
   * operation without a gesture, and after an earlier attempt to write the gesture together.
   */
  #runFrom(first: Operation): readonly Operation[] {
    const { pending } = this.#state;
    const start = pending.findIndex(one => one.operation === first);
    const gesture = pending[start]?.gesture;
    if (gesture === undefined || this.#writer.wasTriedTogether(first)) return [];
    // Stop at another gesture: an undo requested between two gestures must find only the first gesture written.
    const end = pending.findIndex(
      (one, at) => at >= start && (one.gesture !== gesture || one.trouble !== null || one.attempts > 0),
    );
    return pending.slice(start, end < 0 ? undefined : end).map(one => one.operation);
  }
}

/** Sorts by the number of attempts. Operations on the same entry keep their order. */
function leastTriedFirst(pending: readonly Pending[]): readonly Pending[] {
  const rank = (one: Pending): number =>
    pending.find(other => other.operation.key === one.operation.key)?.attempts ?? 0;
  return pending.toSorted((a, b) => rank(a) - rank(b));
}
