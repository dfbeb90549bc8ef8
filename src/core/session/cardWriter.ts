import type { CardOnSlide, Deck, Reading } from '../deck/deck.ts';
import { done, hostFailed, trouble, type Outcome, type Trouble } from '../deck/trouble.ts';
import { keysOf, type Aside, type EntryKey, type NewKey } from '../merge/cardText.ts';
import type { Lost } from '../merge/lost.ts';
import { counterpart, type Operation, type Pending } from '../merge/operation.ts';
import { decide, mayHelpAtOnce, needsPerson, stopsAll } from './decision.ts';
import type { Draft } from './draft.ts';
import { withLeftWork } from './leftWork.ts';
import { absorbed, isBelievable, remembered, withMeanwhile, type OpenCard } from './openCard.ts';
import { OwnChanges } from './ownChanges.ts';
import type { Sizing } from './sizing.ts';
import { writeAdditions, writeOperation, type Attempt } from './writing.ts';

/** How many failing attempts there may be in one heartbeat. */
const FAILURES_A_BEAT = 2;

/** What a card writer asks of the session around it. */
interface Surroundings {
  /** Is called after each change of `open`. */
  readonly changed: () => void;
  /** Is asked for at each write. */
  readonly sizing: () => Sizing | null;
  /** Is told of every exception during a write. */
  readonly report: (error: unknown) => void;
}

/**
 * Brings operations to one card, and keeps what is known of it: what waits, what can be undone and done again,
 * what the slide lost. Whoever calls sees to it that one call to the deck is under way at a time.
 */
export class CardWriter {
  readonly #deck: Deck;
  readonly #newKey: NewKey;
  readonly #surroundings: Surroundings;
  #open: OpenCard;
  readonly #ownChanges = new OwnChanges();
  /** The new entries that were accepted in one gesture, by each of them that was not tried together with the others yet. */
  readonly #gestures = new WeakMap<Operation, readonly Operation[]>();

  constructor(deck: Deck, open: OpenCard, newKey: NewKey, surroundings: Surroundings) {
    this.#deck = deck;
    this.#open = open;
    this.#newKey = newKey;
    this.#surroundings = surroundings;
  }

  get open(): OpenCard {
    return this.#open;
  }

  /**
   * Queues an operation. Returns the operation to carry out. An edit replaces a waiting edit of the same entry, unless that
   * edit may be on the slide. An entry that is put back is queued before the operations that wait for it.
   */
  accept(operation: Operation, attempts: number): Operation {
    const waiting = operation.do === 'edit' ? this.waiting(operation.key) : undefined;
    const isOnlyHere = waiting?.attempts === 0 || (waiting?.trouble && needsPerson(waiting.trouble.code));
    const superseded = waiting?.operation.do === 'edit' && isOnlyHere ? waiting.operation : null;
    const now = superseded && operation.do === 'edit' ? { ...operation, base: superseded.base } : operation;
    this.#ownChanges.accept(now);
    const others = this.#open.pending.filter(one => one.operation !== superseded);
    const later = operation.do === 'add' ? others.findIndex(one => one.operation.key === operation.key) : -1;
    const at = later < 0 ? others.length : later;
    this.#keep({ pending: others.toSpliced(at, 0, { operation: now, trouble: null, attempts }) });
    return now;
  }

  /** Queues new entries, in one step. */
  acceptNew(additions: readonly Operation[]): void {
    for (const one of additions) {
      this.#ownChanges.accept(one);
      this.#gestures.set(one, additions);
    }
    const queued = additions.map((operation): Pending => ({ operation, trouble: null, attempts: 0 }));
    this.#keep({ pending: [...this.#open.pending, ...queued] });
  }

  /**
   * Writes an accepted operation to the slide; does nothing when it is no longer queued. New entries that were
   * accepted with it, in one gesture, go along with it. The words of a failed operation stay queued.
   */
  async carryOut(accepted: Operation): Promise<Outcome<null>> {
    const run = this.#runFrom(accepted);
    if (run.length > 1) await this.#writeTogether(run);
    const first = this.#open.pending.find(one => one.operation.key === accepted.key);
    // Its words are those that the person saw when she asked for this.
    const isBefore = first?.operation.do === 'edit' && first.operation !== accepted;
    if (isBefore && first.trouble && !needsPerson(first.trouble.code)) await this.carryOut(first.operation);
    const queued = this.#open.pending.find(one => one.operation === accepted);
    if (!queued) return done(null);
    // It may have been tried in the meantime, while its card was put aside.
    const { attempts } = queued;
    const operation = this.#ownChanges.rebase(accepted);
    if (operation !== accepted)
      this.#keep({ pending: this.#open.pending.map(one => (one === queued ? { ...one, operation } : one)) });
    const { outcome, sent, isGlued } = await this.#try(operation, attempts > 0);
    if (outcome.ok) {
      if (operation.do === 'remove') this.#leave(operation.key);
      this.#keep(remembered(this.#open, outcome.value.back));
      return done(null);
    }
    const { pending } = this.#open;
    const place = pending.findIndex(one => one.operation === operation);
    // A move that may have arrived stays queued until a reading tells.
    const isUnclear = isGlued || (sent && mayHelpAtOnce(outcome.trouble));
    const left =
      operation.do === 'move' && isUnclear ? operation : this.#asWaiting(operation, outcome.trouble);
    const waiting = left
      ? [{ operation: left, trouble: outcome.trouble, attempts: attempts + Number(sent) }]
      : [];
    this.#keep({
      pending: place < 0 ? [...pending, ...waiting] : pending.toSpliced(place, 1, ...waiting),
    });
    return outcome;
  }

  /** The waiting operation of an entry, the latest where there are several. */
  waiting(key: EntryKey): Pending | undefined {
    return this.#open.pending.findLast(one => one.operation.key === key && one.trouble);
  }

  /** Whether an entry waits that was never seen on the slide. */
  waitsToBeAdded(key: EntryKey): boolean {
    return this.#open.pending.some(
      ({ operation, trouble: why }) => why && operation.do === 'add' && operation.key === key,
    );
  }

  /**
   * Drops the queued change of an entry; the slide is untouched. Returns the operation by which undo queues it again, to be
   * given to `pushUndo` in its turn, or null after a conflict: that was a person's decision.
   */
  discard(key: EntryKey): Operation | null {
    const waiting = this.waiting(key);
    const first = this.#open.pending.find(one => one.trouble && one.operation.key === key);
    this.drop(key);
    if (!waiting?.trouble || !first || needsPerson(waiting.trouble.code)) return null;
    const { operation } = waiting;
    // Of what waits for one entry, only the last words come back: a new entry with them, or an edit of what is on the slide.
    const hasOwnText = first.operation.do === 'add' || first.operation.do === 'edit';
    return hasOwnText && operation.do === 'edit' ? { ...first.operation, text: operation.text } : operation;
  }

  /** Puts an operation on the undo stack. Call it in a turn of its own, so that an earlier undo does not take it. */
  pushUndo(operation: Operation): void {
    this.#keep(remembered(this.#open, operation));
  }

  /** Forgets what waits for an entry. */
  drop(key: EntryKey): void {
    this.#keep({ pending: this.#open.pending.filter(one => one.operation.key !== key || !one.trouble) });
  }

  /**
   * Takes back the latest operation; one of which nothing is left to be seen is passed over. Where its entry waits for
   * other words, and no person has to decide on them, it is those that are taken back.
   */
  async undo(): Promise<Outcome<null>> {
    const waiting = this.#waitsForWords(this.#open.undo.at(-1));
    if (waiting && waiting.attempts > 0) {
      // They may be there all the same; then they are the latest that is on the slide.
      const reading = await this.#deck.read(this.#open.card);
      if (!reading.ok) return reading;
      if (!isBelievable(reading.value, this.#open) || reading.value.unread.size > 0)
        return trouble('notRead');
      this.learn(reading.value);
    }
    if (!waiting || !this.#open.pending.includes(waiting))
      return this.#step('undo', 'redo', { code: 'nothingToUndo' });
    this.#keep({
      pending: this.#open.pending.filter(one => one !== waiting),
      redo: [...this.#open.redo, waiting.operation],
    });
    return done(null);
  }

  /** Does again what was taken back last. */
  redo(): Promise<Outcome<null>> {
    return this.#step('redo', 'undo', { code: 'nothingToRedo' });
  }

  /** Keeps something beside an entry that never goes to the slide. */
  putAside(key: EntryKey, change: Partial<Aside>): void {
    const now = this.#open.aside.get(key) ?? { note: '', literal: '' };
    this.#keep({ aside: new Map(this.#open.aside).set(key, { ...now, ...change }) });
  }

  /** Remembers what is being typed. Nobody is notified, so that a key costs nothing; the next save writes it. */
  setDraft(draft: Draft): void {
    this.#open = { ...this.#open, draft };
  }

  /** Gives what puts back what the slide lost, and forgets it: an entry that is gone too comes back with these words. */
  takeLost(): readonly Lost[] {
    const { lost, text: card } = this.#open;
    this.#keep({ lost: [] });
    const there = keysOf(card);
    return lost.map((one): Lost => {
      const { key, field, text } = one;
      return one.do === 'add' || there.has(key) ? one : { do: 'add', key, field, text, to: 'end' };
    });
  }

  /** Takes in what was read, at the card's place or at another one where it was found again. */
  learn(reading: Reading, card: CardOnSlide = this.#open.card): void {
    const placed =
      card === this.#open.card && !this.#open.gone ? this.#open : { ...this.#open, card, gone: false };
    const now = absorbed(placed, reading, this.#newKey);
    if (now !== this.#open) this.#keep(now);
  }

  /** Takes over what waits in another journal of this card, which has taken in the same reading. */
  takeOver(other: OpenCard): void {
    this.#keep(withLeftWork(this.#open, other, this.#newKey));
  }

  /** Whether the slide is in the deck no more. */
  setGone(gone: boolean): void {
    if (gone !== this.#open.gone) this.#keep({ gone });
  }

  /** After a reading: decides again on all that waits, and tries what can go on, what was tried least first. */
  async rescue(reading: Reading): Promise<void> {
    let failures = 0;
    let latest = reading;
    for (const waiting of leastTriedFirst(this.#open.pending)) {
      const { operation, attempts, trouble: why } = waiting;
      if (!why || !this.#open.pending.includes(waiting)) continue;
      const decision = decide(this.#open, operation, latest, attempts > 0, this.#newKey);
      // What can be seen from the reading needs no call.
      if (decision.do === 'ask' || decision.do === 'wait') {
        this.#postpone(waiting, { operation, trouble: decision.trouble, attempts });
        continue;
      }
      const { outcome, sent } = await this.#write(operation, attempts > 0);
      if (outcome.ok) {
        this.#keep(remembered(this.#open, outcome.value.back));
        latest = this.#open.seen ?? latest;
      } else {
        this.#postpone(waiting, { operation, trouble: outcome.trouble, attempts: attempts + Number(sent) });
        if (stopsAll(outcome.trouble.code) || ++failures === FAILURES_A_BEAT) return;
      }
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

  /** Everything that is to be done here is done elsewhere now. */
  release(): void {
    this.#keep({ pending: [], lost: [] });
  }

  /** Forgets what can be undone and done again, what was written from here and what was kept aside. What waits or is lost stays. */
  forget(): void {
    this.#keep({ undo: [], redo: [], written: new Map(), aside: new Map() });
  }

  async #step(from: 'undo' | 'redo', to: 'undo' | 'redo', nothing: Trouble): Promise<Outcome<null>> {
    let why = nothing;
    for (let operation = this.#open[from].at(-1); operation; operation = this.#open[from].at(-1)) {
      const { outcome } = await this.#try(operation, false);
      if (!outcome.ok && !needsPerson(outcome.trouble.code)) return outcome;
      const undone = operation;
      this.#keep({ [from]: this.#open[from].filter(one => one !== undone) });
      if (!outcome.ok) why = outcome.trouble;
      else if (outcome.value.seen) {
        const waits = this.waiting(operation.key)?.trouble;
        // The words of a conflict are for a person to decide on.
        if (operation.do === 'remove' && !(waits && needsPerson(waits.code))) this.#leave(operation.key);
        const back = outcome.value.back ?? counterpart(operation);
        if (back) this.#keep({ [to]: [...this.#open[to], back] });
        return done(null);
      }
    }
    return { ok: false, trouble: why };
  }

  /** Nothing is left to be done to an entry that a person took away. */
  #leave(key: EntryKey): void {
    if (this.waiting(key)) this.drop(key);
  }

  /** What waits to give the entry of an operation other words, on which nobody has to decide. */
  #waitsForWords(operation: Operation | undefined): Pending | null {
    const waiting = operation && keysOf(this.#open.text).has(operation.key) && this.waiting(operation.key);
    if (!waiting || waiting.operation.do !== 'edit') return null;
    return waiting.trouble && needsPerson(waiting.trouble.code) ? null : waiting;
  }

  #postpone(waiting: Pending, now: Pending): void {
    if (sameTrouble(waiting.trouble, now.trouble) && waiting.attempts === now.attempts) return;
    this.#keep({ pending: this.#open.pending.map(one => (one === waiting ? now : one)) });
  }

  /** What an operation that failed leaves to be done: its words must not get lost, nor be offered twice. */
  #asWaiting(operation: Operation, { code }: Trouble): Operation | null {
    if (operation.do === 'add' || operation.do === 'edit') return operation;
    if (operation.do === 'remove') return null;
    const { key, target: field, text } = operation;
    if (keysOf(this.#open.text).has(key)) return null;
    if (this.#open.lost.some(one => one.key === key)) return null;
    // Someone took it away meanwhile: a person says whether it comes back.
    if (needsPerson(code)) return { do: 'edit', key, field, text, base: text };
    return { do: 'add', key, field, text, to: 'end' };
  }

  /** Writes, and once more when trying again may help. */
  async #try(operation: Operation, again: boolean): Promise<Omit<Attempt, 'card'>> {
    const first = await this.#write(operation, again);
    if (first.outcome.ok || !mayHelpAtOnce(first.outcome.trouble)) return first;
    const sent = again || first.sent;
    const { outcome, sent: sentNow, isGlued } = await this.#write(operation, sent);
    // When the slide says it already, it was the first attempt that had worked after all.
    const landed = outcome.ok && sent ? done({ ...outcome.value, seen: true }) : outcome;
    return { outcome: landed, sent: sent || sentNow, isGlued };
  }

  /** Returns the new entries of one field that are queued from this one on, and that were not tried yet. */
  #runFrom(first: Operation): readonly Operation[] {
    const { pending } = this.#open;
    const start = pending.findIndex(one => one.operation === first);
    const gesture = this.#gestures.get(first);
    if (!gesture) return [];
    const end = pending.findIndex(
      ({ operation, trouble: why, attempts }, at) =>
        at >= start &&
        (operation.do !== 'add' ||
          operation.field !== first.field ||
          // An undo may be queued between two gestures, and takes back what was written last at its turn.
          this.#gestures.get(operation) !== gesture ||
          why !== null ||
          attempts > 0),
    );
    if (start < 0) return [];
    return pending.slice(start, end < 0 ? undefined : end).map(one => one.operation);
  }

  /** Tries to write new entries at once. Where that fails, each is written by itself in its turn. */
  async #writeTogether(run: readonly Operation[]): Promise<void> {
    const before = this.#open;
    for (const one of run) this.#gestures.delete(one);
    let sent = true;
    try {
      const sizing = this.#surroundings.sizing();
      const attempt = await writeAdditions(this.#deck, before, run, this.#newKey, sizing);
      if (attempt.card) {
        const undo = [...attempt.card.undo, ...attempt.back];
        this.#keep(withMeanwhile({ ...attempt.card, undo, redo: [] }, before, this.#open));
        for (const one of run) this.#ownChanges.note(one, before.text, this.#open.text);
        return;
      }
      ({ sent } = attempt);
    } catch (error) {
      this.#surroundings.report(error);
    }
    // They may have arrived; the next attempt finds out.
    const tried = new Set(sent ? run : []);
    this.#keep({
      pending: this.#open.pending.map(one =>
        tried.has(one.operation) ? { ...one, attempts: one.attempts + 1 } : one,
      ),
    });
  }

  async #write(operation: Operation, again: boolean): Promise<Omit<Attempt, 'card'>> {
    const before = this.#open;
    try {
      const sizing = this.#surroundings.sizing();
      const { card, ...attempt } = await writeOperation(
        this.#deck,
        before,
        operation,
        again,
        this.#newKey,
        sizing,
      );
      this.#keep(withMeanwhile(card, before, this.#open));
      if (attempt.outcome.ok) this.#ownChanges.note(operation, before.text, this.#open.text);
      return attempt;
    } catch (error) {
      // It may have arrived; the next attempt finds out.
      this.#surroundings.report(error);
      return { outcome: hostFailed(error), sent: true, isGlued: false };
    }
  }

  #keep(change: Partial<OpenCard>): void {
    this.#open = { ...this.#open, ...change };
    this.#surroundings.changed();
  }
}

/** What waits for one entry stays in its order. */
function leastTriedFirst(pending: readonly Pending[]): readonly Pending[] {
  const rank = (one: Pending): number =>
    pending.find(other => other.operation.key === one.operation.key)?.attempts ?? 0;
  return pending.toSorted((a, b) => rank(a) - rank(b));
}

function sameTrouble(one: Trouble | null, other: Trouble | null): boolean {
  return (
    one?.code === other?.code &&
    one?.facts?.now === other?.facts?.now &&
    one?.facts?.text === other?.facts?.text
  );
}
