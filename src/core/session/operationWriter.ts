import type { Deck, Snapshot } from '../deck/deck.ts';
import { done, hostFailed, trouble, type Outcome } from '../deck/trouble.ts';
import type { NewKey } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';
import type { CardState } from './cardState.ts';
import type { CardChange } from './environment.ts';
import { decide, decideTogether, mayHelpAtOnce, type Decision } from './decision.ts';
import type { OwnChanges } from './ownChanges.ts';
import type { CardEvent } from './reduce.ts';
import type { Sizing } from './sizing.ts';

/** What a card's sync needs from the session. */
export interface WriterContext {
  /** Called after each event that changes the state, except `drafted`. */
  readonly changed: (change: CardChange) => void;
  /** Returns the current sizing. Called at each write. */
  readonly sizing: () => Sizing | null;
  /** Receives every exception during a write. */
  readonly report: (error: unknown) => void;
}

/** The result of an attempt to write an operation. */
interface Attempt {
  readonly outcome: Outcome<null>;
  /** Whether edits were sent to the slide. They may have arrived, whatever the outcome is. */
  readonly sent: boolean;
  /** Whether the words of an earlier attempt are on the slide, joined to a neighbouring entry. */
  readonly isGlued: boolean;
}

/** How an operation is written. See the event `written`. */
type Manner = Pick<Extract<CardEvent, { type: 'written' }>, 'again' | 'as' | 'retried'>;

/** The card whose operations are written. */
interface WrittenCard {
  readonly state: CardState;
  dispatch(event: CardEvent): void;
}

/**
 * Writes operations of one card to its slide, and dispatches the operations that the read-back confirms. Keeps no state
 * of the card.
 */
export class OperationWriter {
  readonly #deck: Deck;
  readonly #card: WrittenCard;
  readonly #newKey: NewKey;
  readonly #surroundings: WriterContext;
  readonly #ownChanges: OwnChanges;
  /** Operations that were tried together with the rest of their gesture. After that, each is written separately. */
  readonly #triedTogether = new WeakSet<Operation>();

  constructor(
    deck: Deck,
    card: WrittenCard,
    {
      newKey,
      surroundings,
      ownChanges,
    }: {
      readonly newKey: NewKey;
      readonly surroundings: WriterContext;
      readonly ownChanges: OwnChanges;
    },
  ) {
    this.#deck = deck;
    this.#card = card;
    this.#newKey = newKey;
    this.#surroundings = surroundings;
    this.#ownChanges = ownChanges;
  }

  wasTriedTogether(operation: Operation): boolean {
    return this.#triedTogether.has(operation);
  }

  /** Writes an operation. Retries once if the trouble is temporary. */
  async try(operation: Operation, again: boolean, as: Manner['as']): Promise<Attempt> {
    const first = await this.write(operation, { again, as, retried: false });
    if (first.outcome.ok || !mayHelpAtOnce(first.outcome.trouble)) return first;
    const sent = again || first.sent;
    const second = await this.write(operation, { again: sent, as, retried: sent });
    return { ...second, sent: sent || second.sent };
  }

  /**
   * Tries to write several operations in one call. Returns whether all are on the slide; if not, try each one
   * separately.
   */
  async writeTogether(operations: readonly Operation[], as: Manner['as']): Promise<boolean> {
    const [first, ...others] = operations;
    if (!first) return true;
    for (const one of operations) this.#triedTogether.add(one);
    const { card, text } = this.#card.state;
    const read: { before?: Snapshot } = {};
    let sent = true;
    try {
      const outcome = await this.#deck.write(card, now => {
        const sizing = this.#surroundings.sizing();
        const made = decideTogether(this.#card.state, operations, now, this.#newKey, sizing);
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
          for (const one of operations) this.#ownChanges.note(one, text, this.#card.state.text);
          return true;
        }
      }
    } catch (error) {
      this.#surroundings.report(error);
    }
    // The operations may have reached the slide; the next attempt checks that.
    if (sent) this.#card.dispatch({ type: 'sent', operations });
    return false;
  }

  /** Reads the card, decides what to write, writes it, and dispatches what the read-back confirms (SESSION-7). */
  async write(operation: Operation, { again, as, retried }: Manner): Promise<Attempt> {
    const { card, text } = this.#card.state;
    const made: { decision?: Decision; before?: Snapshot } = {};
    try {
      const outcome = await this.#deck.write(card, reading => {
        const sizing = this.#surroundings.sizing();
        const decision = decide(this.#card.state, operation, reading, again, this.#newKey, sizing);
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
        this.#ownChanges.note(operation, text, this.#card.state.text);
        return { outcome: done(null), sent, isGlued: false };
      }
      // Skip the snapshot after a repeated attempt: an unknown entry may be the result of an earlier attempt, and must
      // stay unknown for the next one.
      if (decision.read && (isRefused || !again))
        this.#card.dispatch({ type: 'snapshotRead', snapshot: before, ...(again && { tried: operation }) });
      return { outcome: outcome.ok ? trouble(isRead ? 'notWritten' : 'notRead') : outcome, sent, isGlued };
    } catch (error) {
      // The operation may have reached the slide; the next attempt checks that.
      this.#surroundings.report(error);
      return { outcome: hostFailed(error), sent: true, isGlued: false };
    }
  }

  /** Dispatches a `written` event. Returns whether the read-back confirms it: only then the state changes. */
  #confirm(event: CardEvent): boolean {
    const before = this.#card.state;
    this.#card.dispatch(event);
    return this.#card.state !== before;
  }
}

function isUnread(operations: readonly Operation[], { unread }: Snapshot): boolean {
  return operations.some(
    one => unread.has(one.do === 'move' ? one.target : one.field) || unread.has(one.field),
  );
}
