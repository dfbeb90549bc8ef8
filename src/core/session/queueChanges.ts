import type { Trouble } from '../deck/trouble.ts';
import { keysOf, type EntryKey } from '../merge/cardText.ts';
import type { Operation, Pending, UndoStep } from '../merge/operation.ts';
import { failedChange, withoutStep, type CardState } from './cardState.ts';
import { needsPerson } from './decision.ts';
import type { CardEvent } from './reduce.ts';

/** Appends operations to the queue. The addition of an entry goes before the queued operations on that entry. */
export function accepted(
  state: CardState,
  {
    operations,
    attempts = 0,
    replaces = null,
    gesture: given,
    moves,
  }: Extract<CardEvent, { type: 'accepted' }>,
): CardState {
  const gesture = given ?? (operations.length > 1 ? operations[0]?.key : undefined);
  const queued = operations.map((operation): Pending => ({
    operation,
    trouble: null,
    attempts,
    ...(gesture && { gesture }),
    ...(moves && { moves }),
  }));
  const others = state.pending.filter(one => one.operation !== replaces);
  const [first] = operations;
  const later = first?.do === 'add' ? others.findIndex(one => one.operation.key === first.key) : -1;
  return { ...state, pending: others.toSpliced(later < 0 ? others.length : later, 0, ...queued) };
}

/** Removes entries from the queue and the history that move to another page, and queues their removal. */
export function broughtOver(
  state: CardState,
  { operations, removals }: Extract<CardEvent, { type: 'broughtOver' }>,
): CardState {
  const moved = new Set(removals.map(one => one.key));
  const without = (steps: readonly UndoStep[]): readonly UndoStep[] =>
    steps
      .flatMap(step => step.operations)
      .filter(one => moved.has(one.key))
      .reduce(withoutStep, steps);
  return {
    ...state,
    undo: without(state.undo),
    redo: without(state.redo),
    pending: [
      ...state.pending.filter(one => !operations.includes(one.operation)),
      ...removals.map((operation): Pending => ({ operation, trouble: null, attempts: 0, moves: 'later' })),
    ],
  };
}

/** Drops the failed changes of an entry. */
export function withdrawn(state: CardState, key: EntryKey): CardState {
  if (!failedChange(state, key)) return state;
  return { ...state, pending: state.pending.filter(one => one.operation.key !== key || !one.trouble) };
}

/** Records a failed attempt. Does nothing if the operation has left the queue because a snapshot confirmed it. */
export function failed(
  state: CardState,
  { operation, trouble: why, sent, stays }: Extract<CardEvent, { type: 'failed' }>,
): CardState {
  const left = stays ? operation : requeued(state, operation, why);
  return withPending(state, operation, one => {
    const attempts = one.attempts + Number(sent);
    if (left === operation && attempts === one.attempts && sameTrouble(one.trouble, why)) return one;
    return left && { ...one, operation: left, trouble: why, attempts };
  });
}

/**
 * Returns the operation that stays in the queue after a failure, or null. Its words must be neither lost nor offered
 * twice.
 */
function requeued(
  { text: card, lost }: CardState,
  operation: Operation,
  { code }: Trouble,
): Operation | null {
  if (operation.do === 'add' || operation.do === 'edit') return operation;
  if (operation.do === 'remove') return null;
  const { key, target: field, text } = operation;
  if (keysOf(card).has(key) || lost.some(one => one.key === key)) return null;
  // Someone removed the entry meanwhile: queue an edit, so that a person decides whether the entry comes back.
  if (needsPerson(code)) return { do: 'edit', key, field, text, base: text };
  return { do: 'add', key, field, text, to: 'end' };
}

/**
 * Returns the state with one queued operation changed, or removed if `change` returns null. Returns the same state when
 * the operation is not queued.
 */
export function withPending(
  state: CardState,
  operation: Operation,
  change: (pending: Pending) => Pending | null,
): CardState {
  const at = state.pending.findIndex(one => one.operation === operation);
  const before = state.pending[at];
  const now = before && change(before);
  if (!before || now === before) return state;
  return { ...state, pending: state.pending.toSpliced(at, 1, ...(now ? [now] : [])) };
}

function sameTrouble(one: Trouble | null, other: Trouble | null): boolean {
  return (
    one?.code === other?.code &&
    one?.facts?.now === other?.facts?.now &&
    one?.facts?.text === other?.facts?.text
  );
}
