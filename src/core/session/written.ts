import { placeOf } from '../merge/cardText.ts';
import type { Operation } from '../merge/operation.ts';
import type { CardState } from './cardState.ts';

/**
 * Returns the state after an operation was written: records the text, and removes the operation from the queue and its
 * words from the lost words.
 */
export function withWritten(state: CardState, operation: Operation): CardState {
  const written = new Map(state.written);
  const { key } = operation;
  const before = written.get(key) ?? [];
  if (operation.do === 'remove') written.set(key, [...before, operation.base]);
  else if (operation.do === 'move')
    written.set(key, [...before, placeOf(state.text, key)?.entry.text ?? operation.text]);
  else written.set(key, [...before, ...(operation.do === 'edit' ? [operation.base] : []), operation.text]);
  const lost = state.lost.flatMap(one => {
    if (one.key !== key) return [one];
    const isBack = one.do === 'add' && placeOf(state.text, key)?.entry.text === one.text;
    return operation.do === 'move' && !isBack ? [{ ...one, field: operation.target }] : [];
  });
  return { ...state, written, lost, pending: state.pending.filter(one => one.operation !== operation) };
}

/**
 * Records the text that was read back. PowerPoint may autocorrect a text, and then only the corrected text can be lost.
 */
export function withReadWords(state: CardState, { key }: Operation): CardState {
  const words = placeOf(state.text, key)?.entry.text;
  const before = state.written.get(key) ?? [];
  if (words === undefined || before.at(-1) === words) return state;
  return { ...state, written: new Map(state.written).set(key, [...before, words]) };
}
