import type { Deck, Snapshot } from '../deck/deck.ts';
import { done, hostFailed, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { keysOf, type EntryKey, type NewKey } from '../merge/cardText.ts';
import type { Lost } from '../merge/lost.ts';
import type { Operation, Pending } from '../merge/operation.ts';
import { failedChange, isBelievable, type CardState } from './cardState.ts';
import { decide, decideTogether, mayHelpAtOnce, needsPerson, stopsAll, type Decision } from './decision.ts';
import { OwnChanges } from './ownChanges.ts';
import { reduce, type CardEvent } from './reduce.ts';
import type { Sizing } from './sizing.ts';

/** How many failing attempts there may be in one heartbeat. */
const FAILURES_A_BEAT = 2;

/** What a card's sync asks of the session around it. */
interface Surroundings {
  /** Is called after each event but `drafted`. */
  readonly changed: () => void;
  /** Is asked for at each write. */
  readonly sizing: () => Sizing | null;
  /** Is told of every exception during a write. */
  readonly report: (error: unknown) => void;
}

/** What became of an attempt to write. */
interface Attempt {
  readonly outcome: Outcome<null>;
  /** Whether something was sent to the slide: it may have arrived, whatever the outcome is. */
  readonly sent: boolean;
  /** The words of an earlier attempt are on the slide, joined to a neighbour's. */
  readonly isGlued: boolean;
}

/** How an operation is written; see the event `written`. */
type Manner = Pick<Extract<CardEvent, { type: 'written' }>, 'again' | 'as' | 'retried'>;

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
  /** The operations that were tried together with the others of their gesture: from then on, each goes by itself. */
  readonly #triedTogether = new WeakSet<Operation>();

  constructor(deck: Deck, state: CardState, newKey: NewKey, surroundings: Surroundings) {
    this.#deck = deck;
    this.#state = state;
    this.#newKey = newKey;
    this.#surroundings = surroundings;
  }

  get state(): CardState {
    return this.#state;
  }

  /** Changes the state by an event. A key that is typed notifies nobody, so that it costs nothing; the next save writes it. */
  dispatch(event: CardEvent): void {
    const before = this.#state;
    this.#state = reduce(before, event, this.#newKey);
    if (this.#state !== before && event.type !== 'drafted') this.#surroundings.changed();
  }

  /**
   * Queues an operation. Returns the operation to carry out. An edit replaces a queued edit of the same entry, unless that
   * edit may be on the slide.
   */
  accept(operation: Operation, attempts: number): Operation {
    const queued = operation.do === 'edit' ? failedChange(this.#state, operation.key) : undefined;
    const isOnlyHere = queued?.attempts === 0 || (queued?.trouble && needsPerson(queued.trouble.code));
    const replaces = queued?.operation.do === 'edit' && isOnlyHere ? queued.operation : null;
    const now = replaces && operation.do === 'edit' ? { ...operation, base: replaces.base } : operation;
    this.#ownChanges.accept(now);
    this.dispatch({ type: 'accepted', operations: [now], attempts, replaces });
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
    if (run.length > 1) await this.#writeTogether(run, 'new');
    const first = this.#state.pending.find(one => one.operation.key === accepted.key);
    // Its words are those that the person saw when she asked for this.
    const isBefore = first?.operation.do === 'edit' && first.operation !== accepted;
    if (isBefore && first.trouble && !needsPerson(first.trouble.code)) await this.carryOut(first.operation);
    const queued = this.#state.pending.find(one => one.operation === accepted);
    if (!queued) return done(null);
    const operation = this.#ownChanges.rebase(accepted);
    if (operation !== accepted) this.dispatch({ type: 'rebased', operation: accepted, to: operation });
    // It may have been tried in the meantime, while its card was put aside.
    const { outcome, sent, isGlued } = await this.#try(operation, queued.attempts > 0, 'new');
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
      const { outcome, sent } = await this.#write(operation, { again, as: 'new', retried: false });
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
      if (step.operations.length === 1 || !(await this.#writeTogether(step.operations, from)))
        for (const operation of step.operations) {
          const { outcome } = await this.#try(operation, false, from);
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

  /** Writes, and once more when trying again may help. */
  async #try(operation: Operation, again: boolean, as: Manner['as']): Promise<Attempt> {
    const first = await this.#write(operation, { again, as, retried: false });
    if (first.outcome.ok || !mayHelpAtOnce(first.outcome.trouble)) return first;
    const sent = again || first.sent;
    const second = await this.#write(operation, { again: sent, as, retried: sent });
    return { ...second, sent: sent || second.sent };
  }

  /** Returns the operations of one gesture that are queued from this one on, as far as they were not tried yet. */
  #runFrom(first: Operation): readonly Operation[] {
    const { pending } = this.#state;
    const start = pending.findIndex(one => one.operation === first);
    const gesture = pending[start]?.gesture;
    if (gesture === undefined || this.#triedTogether.has(first)) return [];
    // An undo may be queued between two gestures, and takes back what was written last at its turn.
    const end = pending.findIndex(
      (one, at) => at >= start && (one.gesture !== gesture || one.trouble !== null || one.attempts > 0),
    );
    return pending.slice(start, end < 0 ? undefined : end).map(one => one.operation);
  }

  /** Tries to write operations at once. Returns whether they are on the slide; where not, each is to be tried by itself. */
  async #writeTogether(operations: readonly Operation[], as: Manner['as']): Promise<boolean> {
    const [first, ...others] = operations;
    if (!first) return true;
    for (const one of operations) this.#triedTogether.add(one);
    const { card, text } = this.#state;
    const read: { before?: Snapshot } = {};
    let sent = true;
    try {
      const outcome = await this.#deck.write(card, now => {
        const sizing = this.#surroundings.sizing();
        const made = decideTogether(this.#state, operations, now, this.#newKey, sizing);
        if (!made) return trouble('notWritten');
        read.before = now;
        return done(made.edits);
      });
      const { before } = read;
      sent = before !== undefined;
      if (outcome.ok && before && !isUnread(operations, outcome.value)) {
        const manner = { again: false, as, retried: false };
        const all = [first, ...others] as const;
        if (this.#confirm({ type: 'written', operations: all, before, after: outcome.value, ...manner })) {
          for (const one of operations) this.#ownChanges.note(one, text, this.#state.text);
          return true;
        }
      }
    } catch (error) {
      this.#surroundings.report(error);
    }
    // They may have arrived; the next attempt finds out.
    if (sent) this.dispatch({ type: 'sent', operations });
    return false;
  }

  /** Reads the card, decides on what is there, writes, and dispatches what the read-back confirms (SESSION-7). */
  async #write(operation: Operation, { again, as, retried }: Manner): Promise<Attempt> {
    const { card, text } = this.#state;
    const made: { decision?: Decision; before?: Snapshot } = {};
    try {
      const outcome = await this.#deck.write(card, reading => {
        const sizing = this.#surroundings.sizing();
        const decision = decide(this.#state, operation, reading, again, this.#newKey, sizing);
        Object.assign(made, { decision, before: reading });
        if (decision.do === 'adopt') return done([]);
        return 'edits' in decision ? done(decision.edits) : { ok: false, trouble: decision.trouble };
      });
      const { decision, before } = made;
      if (!decision || !before)
        return { outcome: outcome.ok ? trouble('notWritten') : outcome, sent: false, isGlued: false };
      const sent = 'edits' in decision;
      const isGlued = sent && decision.splits === true;
      const isRefused = decision.do === 'ask' || decision.do === 'wait';
      const after = outcome.ok ? outcome.value : null;
      const isRead = !sent || !decision.edits.some(one => after?.unread.has(one.field));
      const isWritten = after && isRead && !isRefused;
      if (
        isWritten &&
        this.#confirm({ type: 'written', operations: [operation], before, after, again, as, retried })
      ) {
        this.#ownChanges.note(operation, text, this.#state.text);
        return { outcome: done(null), sent, isGlued: false };
      }
      // After an attempt that broke off, what nobody knew before may be its own: it stays unknown for the next one.
      if (decision.read && (isRefused || !again))
        this.dispatch({ type: 'snapshotRead', snapshot: before, ...(again && { tried: operation }) });
      return { outcome: outcome.ok ? trouble(isRead ? 'notWritten' : 'notRead') : outcome, sent, isGlued };
    } catch (error) {
      // It may have arrived; the next attempt finds out.
      this.#surroundings.report(error);
      return { outcome: hostFailed(error), sent: true, isGlued: false };
    }
  }

  /** Dispatches that something was written. Returns whether the read-back confirms it. */
  #confirm(event: CardEvent): boolean {
    const before = this.#state;
    this.dispatch(event);
    return this.#state !== before;
  }
}

function isUnread(operations: readonly Operation[], { unread }: Snapshot): boolean {
  return operations.some(
    one => unread.has(one.do === 'move' ? one.target : one.field) || unread.has(one.field),
  );
}

/** What is queued for one entry stays in its order. */
function leastTriedFirst(pending: readonly Pending[]): readonly Pending[] {
  const rank = (one: Pending): number =>
    pending.find(other => other.operation.key === one.operation.key)?.attempts ?? 0;
  return pending.toSorted((a, b) => rank(a) - rank(b));
}
