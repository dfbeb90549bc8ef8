import type { CardOnSlide, Snapshot } from '../deck/deck.ts';
import { trouble, type Trouble } from '../deck/trouble.ts';
import {
  NO_ANNOTATION,
  type Annotation,
  type CardText,
  type EntryKey,
  type NewKey,
} from '../merge/cardText.ts';
import { inverseOfAdopted, isConfirmed } from '../merge/operation.ts';
import type { GestureId, Operation, Pending, UndoStep } from '../merge/operation.ts';
import { applySnapshot, failedChange, pushUndo, withoutStep, withStep, type CardState } from './cardState.ts';
import { decide, decideTogether, needsPerson } from './decision.ts';
import type { Draft } from './draft.ts';
import { accepted, broughtOver, failed, withdrawn, withPending } from './queueChanges.ts';
import type { UnfinishedWork } from './unfinishedWork.ts';
import { withReadWords, withWritten } from './written.ts';

/** The events that can change the state of a card. */
export type CardEvent =
  /**
   * Operations join the queue together. The first operation takes the place of `replaces`, an older queued edit of the
   * same entry.
   */
  | {
      readonly type: 'accepted';
      readonly operations: readonly Operation[];
      readonly attempts?: number;
      readonly replaces?: Operation | null;
      /**
       * The gesture that the operations belong to, so that one undo reverts all of them. Several operations that are
       * accepted together always form a gesture.
       */
      readonly gesture?: GestureId | undefined;
      /** The operations add entries that move here from another page. */
      readonly moves?: 'now' | undefined;
    }
  /** The base of a queued operation is updated to the current text of its entry. */
  | { readonly type: 'rebased'; readonly operation: Operation; readonly to: Operation }
  /** The facilitator drops the failed changes of an entry. */
  | { readonly type: 'withdrawn'; readonly key: EntryKey }
  /** The facilitator undoes a change that is still queued. */
  | { readonly type: 'undoneInQueue'; readonly pending: Pending }
  /** A discarded change can be queued again by undo. */
  | { readonly type: 'discarded'; readonly operation: Operation; readonly gesture: GestureId }
  | { readonly type: 'annotated'; readonly key: EntryKey; readonly change: Partial<Annotation> }
  | { readonly type: 'drafted'; readonly draft: Draft }
  /** The facilitator accepts or declines the offer to restore lost words. */
  | { readonly type: 'lostDismissed' }
  /**
   * The card's slide was read. `card` is present when the card may be on another slide. `tried` is an operation that
   * may already have reached the slide.
   */
  | {
      readonly type: 'snapshotRead';
      readonly snapshot: Snapshot;
      readonly card?: CardOnSlide;
      readonly tried?: Operation;
    }
  /** Operations were written after a snapshot, and the slide was read back. */
  | Written
  /** Operations were sent together, and it is unknown whether they arrived. */
  | { readonly type: 'sent'; readonly operations: readonly Operation[] }
  /**
   * An attempt failed. `stays` keeps the operation queued unchanged, for example because it may have reached the slide.
   */
  | {
      readonly type: 'failed';
      readonly operation: Operation;
      readonly trouble: Trouble;
      readonly sent: boolean;
      readonly stays: boolean;
    }
  /** An operation of the undo or redo stack is dropped, for example because it no longer has an effect. */
  | { readonly type: 'passedOver'; readonly on: 'undo' | 'redo'; readonly operation: Operation }
  | { readonly type: 'cardGone'; readonly gone: boolean }
  /** The card is parked. Operations in progress get the trouble `notWritten` and stay queued. */
  | { readonly type: 'suspended' }
  /** All queued operations and lost words were moved to another card. */
  | { readonly type: 'released' }
  /**
   * Entries move to another page. The untried additions `operations` are in the queue of that page now. The `removals`
   * wait until their entries are there; undo and redo of this page no longer touch those entries.
   */
  | {
      readonly type: 'broughtOver';
      readonly operations: readonly Operation[];
      readonly removals: readonly Operation[];
    }
  /** The undo steps, with those of entries that move here from another page. */
  | { readonly type: 'historyTaken'; readonly undo: readonly UndoStep[] }
  /** Something new was done on another page of the card, so that nothing can be redone. */
  | { readonly type: 'redoDropped' }
  /** Entries have arrived on the other page: their removals wait no longer. */
  | { readonly type: 'arrived'; readonly operations: readonly Operation[] }
  /** An entry did not arrive on the other page, so its removal is dropped. */
  | { readonly type: 'notArrived'; readonly operation: Operation }
  /** The history and notes are cleared. Queued operations, lost words and the draft stay. */
  | { readonly type: 'finished' }
  /** The unfinished work in another journal of this card is taken over. `work` has the work of both. */
  | { readonly type: 'unfinishedWorkTaken'; readonly work: UnfinishedWork };

interface Written {
  readonly type: 'written';
  /** One operation, or the operations of one gesture. */
  readonly operations: readonly [Operation, ...Operation[]];
  /** The snapshot before the write; `after` is the read-back. */
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** Whether an earlier attempt may have reached the slide. */
  readonly again: boolean;
  /** Whether the write is a new operation, or a step of undo or redo. */
  readonly as: 'new' | 'undo' | 'redo';
  /**
   * Whether an earlier attempt of the same call was sent. Then its effect may be visible, although nothing was left to
   * write.
   */
  readonly retried: boolean;
}

/**
 * Returns the state after an event; the same object when nothing changes. A write that its read-back does not confirm
 * changes nothing (SESSION-7). `newKey` returns the key of a new entry.
 */
export function reduce(state: CardState, event: CardEvent, newKey: NewKey): CardState {
  switch (event.type) {
    case 'accepted':
      return accepted(state, event);
    case 'rebased':
      return withPending(state, event.operation, one => ({ ...one, operation: event.to }));
    case 'withdrawn':
      return withdrawn(state, event.key);
    case 'undoneInQueue':
      return {
        ...state,
        pending: state.pending.filter(one => one !== event.pending),
        redo: withStep(state.redo, event.pending.operation, event.pending.gesture ?? null),
      };
    case 'discarded':
      return pushUndo(state, event.operation, event.gesture);
    case 'annotated': {
      const before = state.annotations.get(event.key) ?? NO_ANNOTATION;
      return {
        ...state,
        annotations: new Map(state.annotations).set(event.key, { ...before, ...event.change }),
      };
    }
    case 'drafted':
      return { ...state, draft: event.draft };
    case 'lostDismissed':
      return { ...state, lost: [] };
    case 'snapshotRead': {
      const { snapshot, card, tried } = event;
      const found = card && (card !== state.card || state.gone) ? { ...state, card, gone: false } : state;
      const marked = tried
        ? withPending(found, tried, one => ({ ...one, attempts: Math.max(one.attempts, 1) }))
        : found;
      return applySnapshot(marked, snapshot, newKey);
    }
    case 'written':
      return written(state, event, newKey);
    case 'sent':
      return {
        ...state,
        pending: state.pending.map(one =>
          event.operations.includes(one.operation) ? { ...one, attempts: one.attempts + 1 } : one,
        ),
      };
    case 'failed':
      return failed(state, event);
    case 'passedOver':
      return { ...state, [event.on]: withoutStep(state[event.on], event.operation) };
    case 'cardGone':
      return event.gone === state.gone ? state : { ...state, gone: event.gone };
    case 'suspended': {
      const late = trouble('notWritten').trouble;
      return {
        ...state,
        pending: state.pending.map(one =>
          one.moves === 'later' ? one : { ...one, trouble: one.trouble ?? late },
        ),
      };
    }
    case 'released':
      return { ...state, pending: [], lost: [] };
    case 'broughtOver':
      return broughtOver(state, event);
    case 'historyTaken':
      return { ...state, undo: event.undo };
    case 'redoDropped':
      return state.redo.length > 0 ? { ...state, redo: [] } : state;
    case 'arrived':
      return {
        ...state,
        pending: state.pending.map(one =>
          event.operations.includes(one.operation) ? { ...one, moves: 'now' } : one,
        ),
      };
    case 'notArrived':
      return withPending(state, event.operation, () => null);
    case 'finished':
      return { ...state, undo: [], redo: [], written: new Map(), annotations: new Map() };
    case 'unfinishedWorkTaken':
      return { ...state, ...event.work };
  }
}

function written(state: CardState, event: Written, newKey: NewKey): CardState {
  const { operations, after, as } = event;
  const plan = planOf(state, event, newKey);
  if (!plan) return state;
  const start = operations.reduce(withWritten, { ...plan.read, text: plan.wanted, seen: null });
  // Apply the read-back too: someone else may have changed the slide between the two snapshots.
  const next = operations.reduce(withReadWords, applySnapshot(start, after, newKey));
  if (!operations.every(one => isConfirmed(one, next.text))) return state;
  if (as === 'new') {
    const { gesture, moves } = state.pending.find(one => one.operation === operations[0]) ?? {};
    if (moves) return next;
    return plan.backs.reduce((card, back) => pushUndo(card, back, gesture), afterRemovals(next, operations));
  }
  const to = as === 'undo' ? 'redo' : 'undo';
  const gesture = next[as].find(step => step.operations.includes(operations[0]))?.gesture ?? null;
  const stepped = { ...next, [as]: operations.reduce(withoutStep, next[as]) };
  const isSeen = event.retried || plan.edits || start.lost.length < plan.read.lost.length;
  if (!isSeen) return stepped;
  const backs = operations.flatMap((one, at) => plan.backs[at] ?? inverseOfAdopted(one) ?? []);
  const settled = afterRemovals(stepped, operations);
  return { ...settled, [to]: backs.reduce((steps, back) => withStep(steps, back, gesture), settled[to]) };
}

/** Returns the plan of a write, with the inverse of each operation; null when the operations cannot be applied. */
function planOf(
  state: CardState,
  { operations, before, again }: Written,
  newKey: NewKey,
): {
  readonly read: CardState;
  readonly wanted: CardText;
  readonly edits: boolean;
  readonly backs: readonly (Operation | null)[];
} | null {
  if (operations.length > 1) {
    const plan = decideTogether(state, operations, before, newKey, null);
    return plan && { ...plan, edits: true };
  }
  const plan = decide(state, operations[0], before, again, newKey);
  return 'wanted' in plan ? { ...plan, edits: 'edits' in plan, backs: [plan.back] } : null;
}

/** Drops the failed operations on removed entries. Keeps conflicts, because a person must decide on those. */
function afterRemovals(state: CardState, operations: readonly Operation[]): CardState {
  return operations.reduce((card, { do: what, key }) => {
    const waits = failedChange(card, key)?.trouble;
    return what === 'remove' && !(waits && needsPerson(waits.code)) ? withdrawn(card, key) : card;
  }, state);
}
