import type { Deck, Snapshot } from '../deck/deck.ts';
import { done, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { keysOf, type EntryKey, type NewKey } from '../merge/cardText.ts';
import type { Lost } from '../merge/lost.ts';
import type { GestureId, Operation, Pending } from '../merge/operation.ts';
import { failedChange, isBelievable, type CardState } from './cardState.ts';
import { decide, mayHelpAtOnce, needsPerson, stopsAll } from './decision.ts';
import { OperationWriter, type Surroundings } from './operationWriter.ts';
import { OwnChanges } from './ownChanges.ts';
import { reduce, type CardEvent } from './reduce.ts';

/** How many failing attempts there may be in one heartbeat. */
const FAILURES_A_BEAT = 2;

/**
 * Takes the queued operations of one card to its slide, in order, and dispatches what happened. Keeps nothing itself: all that
 * is known of the card is in `state`, which events alone change, whatever else happens while a write is under way.
 * The caller sees to it that one call to the deck is under way at a time.
 */
export class CardSync {
  readonly #deck: Deck;
  readonly #newKey: NewKey;
  readonly #surroundings: Surroundings;
  #state: CardState;
  readonly #ownChanges = new OwnChanges();
  readonly #writer: OperationWriter;

  constructor(deck: Deck, state: CardState, newKey: NewKey, surroundings: Surroundings) {
    this.#deck = deck;
    this.#state = state;
    this.#newKey = newKey;
    this.#surroundings = surroundings;
    this.#writer = new OperationWriter(deck, this, { newKey, surroundings, ownChanges: this.#ownChanges });
  }

  get state(): CardState {
    return this.#state;
  }

  /** Changes the state by an event. A key that is typed notifies nobody, so that it costs nothing; the next save writes it. */
  dispatch(event: CardEvent): void {
    const before = this.#state;
    this.#state = reduce(before, event, this.#newKey);
    const after = this.#state;
    if (after !== before && event.type !== 'drafted') this.#surroundings.changed({ before, event, after });
  }

  /**
   * Queues an operation. Returns the operation to carry out. An edit replaces a queued edit of the same entry, unless that
   * edit may be on the slide. Operations of one gesture are undone together.
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

  /** Queues new entries, in one step. */
  acceptNew(additions: readonly Operation[]): void {
    for (const one of additions) this.#ownChanges.accept(one);
    this.dispatch({ type: 'accepted', operations: additions });
  }

  /**
   * Writes an accepted operation to the slide; does nothing when it is no longer queued. New entries that were
   * accepted with it, in one gesture, go along with it. The words of a failed operation stay queued.
   */
  async carryOut(accepted: Operation): Promise<Outcome<null>> {
    const run = this.#runFrom(accepted);
    if (run.length > 1) await this.#writer.writeTogether(run, 'new');
    const first = this.#state.pending.find(one => one.operation.key === accepted.key);
    // Its words are those that the person saw when she asked for this.
    const isBefore = first?.operation.do === 'edit' && first.operation !== accepted;
    if (isBefore && first.trouble && !needsPerson(first.trouble.code)) await this.carryOut(first.operation);
    const queued = this.#state.pending.find(one => one.operation === accepted);
    if (!queued) return done(null);
    const operation = this.#ownChanges.rebase(accepted);
    if (operation !== accepted) this.dispatch({ type: 'rebased', operation: accepted, to: operation });
    // It may have been tried in the meantime, while its card was put aside.
    const { outcome, sent, isGlued } = await this.#writer.try(operation, queued.attempts > 0, 'new');
    if (outcome.ok) return outcome;
    // A move that may have arrived stays queued until a reading tells.
    const isUnclear = isGlued || (sent && mayHelpAtOnce(outcome.trouble));
    const stays = operation.do === 'move' && isUnclear;
    this.dispatch({ type: 'failed', operation, trouble: outcome.trouble, sent, stays });
    return outcome;
  }

  /** Returns whether the addition of an entry is queued and failed. */
  waitsToBeAdded(key: EntryKey): boolean {
    return this.#state.pending.some(
      ({ operation, trouble: why }) => why && operation.do === 'add' && operation.key === key,
    );
  }

  /**
   * Drops the queued change of an entry; the slide is untouched. Returns the operation by which undo queues it again, to be
   * dispatched as `discarded` in its turn, so that an earlier undo does not take it; or null after a conflict: that was a
   * person's decision.
   */
  discard(key: EntryKey): Operation | null {
    const queued = failedChange(this.#state, key);
    const first = this.#state.pending.find(one => one.trouble && one.operation.key === key);
    this.dispatch({ type: 'withdrawn', key });
    if (!queued?.trouble || !first || needsPerson(queued.trouble.code)) return null;
    const { operation } = queued;
    // Of what is queued for one entry, only the last words come back: a new entry with them, or an edit of what is on the slide.
    const hasOwnText = first.operation.do === 'add' || first.operation.do === 'edit';
    return hasOwnText && operation.do === 'edit' ? { ...first.operation, text: operation.text } : operation;
  }

  /**
   * Undoes the latest gesture that has an effect. Where new words for one of its entries are still queued, and are no
   * conflict, drops those instead.
   */
  async undo(): Promise<Outcome<null>> {
    const queued = this.#queuedWords(this.#state.undo.at(-1)?.operations ?? []);
    if (queued && queued.attempts > 0) {
      // The failed attempt may have reached the slide; then those words are the latest to undo.
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

  /** Redoes what was undone last. */
  redo(): Promise<Outcome<null>> {
    return this.#step('redo');
  }

  /** Returns what puts back what the slide lost, and dismisses it: an entry that is gone too comes back with these words. */
  takeLost(): readonly Lost[] {
    const { lost, text: card } = this.#state;
    this.dispatch({ type: 'lostDismissed' });
    const there = keysOf(card);
    return lost.map((one): Lost => {
      const { key, field, text } = one;
      return one.do === 'add' || there.has(key) ? one : { do: 'add', key, field, text, to: 'end' };
    });
  }

  /** After a reading: decides again on all that is queued, and tries what can go on, what was tried least first. */
  async retryPending(reading: Snapshot): Promise<void> {
    let failures = 0;
    let latest = reading;
    for (const queued of leastTriedFirst(this.#state.pending)) {
      const { operation, attempts, trouble: why } = queued;
      if (!why || !this.#state.pending.includes(queued)) continue;
      const again = attempts > 0;
      const decision = decide(this.#state, operation, latest, again, this.#newKey);
      // What can be seen from the reading needs no call.
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

  /** Returns what is queued to give the entry of one of these operations other words, on which nobody has to decide. */
  #queuedWords(operations: readonly Operation[]): Pending | null {
    const there = keysOf(this.#state.text);
    for (const { key } of operations) {
      const queued = there.has(key) ? failedChange(this.#state, key) : undefined;
      if (queued?.operation.do === 'edit' && !(queued.trouble && needsPerson(queued.trouble.code)))
        return queued;
    }
    return null;
  }

  /** Returns the operations of one gesture that are queued from this one on, as far as they were not tried yet. */
  #runFrom(first: Operation): readonly Operation[] {
    const { pending } = this.#state;
    const start = pending.findIndex(one => one.operation === first);
    const gesture = pending[start]?.gesture;
    if (gesture === undefined || this.#writer.wasTriedTogether(first)) return [];
    // An undo may be queued between two gestures, and takes back what was written last at its turn.
    const end = pending.findIndex(
      (one, at) => at >= start && (one.gesture !== gesture || one.trouble !== null || one.attempts > 0),
    );
    return pending.slice(start, end < 0 ? undefined : end).map(one => one.operation);
  }
}

/** What is queued for one entry stays in its order. */
function leastTriedFirst(pending: readonly Pending[]): readonly Pending[] {
  const rank = (one: Pending): number =>
    pending.find(other => other.operation.key === one.operation.key)?.attempts ?? 0;
  return pending.toSorted((a, b) => rank(a) - rank(b));
}
