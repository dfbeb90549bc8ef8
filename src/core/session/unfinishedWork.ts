import { placeOf, type EntryKey, type NewKey } from '../merge/cardText.ts';
import type { Lost } from '../merge/lost.ts';
import type { Operation, Pending, Position } from '../merge/operation.ts';
import { hasWords, joinDrafts, type Draft } from './draft.ts';
import type { CardState } from './cardState.ts';

/** The parts of a card's state that another pane may have left unfinished. */
export type UnfinishedWork = Pick<CardState, 'pending' | 'lost' | 'annotations' | 'draft'>;

/**
 * Returns the queued operations, lost words, annotations and draft of a card with those of another journal of it. Leaves out the
 * other undo history. The same snapshot must have been applied to both states. If an entry already has a change in
 * `open`, new words for it become a separate entry, and a move or removal of it is dropped.
 */
export function withUnfinishedWork(open: CardState, other: CardState, newKey: NewKey): UnfinishedWork {
  const keyOf = sharedKeys(open, other, newKey);
  const isTaken = (key: EntryKey): boolean =>
    open.pending.some(one => one.operation.key === key) || open.lost.some(one => one.key === key);
  const place = (to: Position): Position =>
    to === 'end' || to.after === null ? to : { ...to, after: keyOf(to.after) };
  const asOwn = (operation: Operation): Operation => {
    const key = keyOf(operation.key);
    return 'to' in operation ? { ...operation, key, to: place(operation.to) } : { ...operation, key };
  };
  const pending = other.pending.flatMap(
    ({ operation: theirs, trouble, attempts, moves }): readonly Pending[] => {
      const operation = asOwn(theirs);
      // An entry that moves to another page stays here: its key on that page is unknown in this pane.
      if (moves === 'later') return [];
      if (!isTaken(operation.key)) return [{ operation, trouble, attempts }];
      if (operation.do !== 'add' && operation.do !== 'edit') return [];
      return [{ operation: beside(operation, newKey), trouble, attempts: 0 }];
    },
  );
  const lost = other.lost.map((one): Lost => {
    const operation = asOwn(one) as Lost;
    return isTaken(operation.key) ? beside(operation, newKey) : operation;
  });
  const annotations = [...other.annotations].map(([key, one]) => [keyOf(key), one] as const);
  return {
    pending: [...open.pending, ...pending],
    lost: [...open.lost, ...lost],
    annotations: new Map([...annotations, ...open.annotations]),
    draft: joined(open.draft, other.draft, keyOf),
  };
}

/**
 * Returns a function that maps an entry key of `other` to its key in `open`. An entry that is only in `other` gets a
 * new key.
 */
function sharedKeys(open: CardState, other: CardState, newKey: NewKey): (key: EntryKey) => EntryKey {
  const keys = new Map<EntryKey, EntryKey>();
  return key => {
    const place = placeOf(other.text, key);
    const here = place && open.text.get(place.field)?.[place.index];
    const known = here?.text === place?.entry.text ? here?.key : undefined;
    const own = keys.get(key) ?? known ?? newKey();
    keys.set(key, own);
    return own;
  };
}

function beside({ field, text }: Lost, newKey: NewKey): Lost {
  return { do: 'add', key: newKey(), field, text, to: 'end' };
}

/**
 * Merges two drafts. Only one editor can be open, so the text of the other editor goes to the entry field, unless it is
 * a private note.
 */
function joined(draft: Draft, other: Draft, keyOf: (key: EntryKey) => EntryKey): Draft {
  if (!hasWords(other)) return draft;
  const { edit } = other;
  const own = edit && { ...edit, key: edit.key && keyOf(edit.key) };
  const more = draft.edit && edit && edit.kind !== 'note' ? edit.text : '';
  return {
    field: draft.field ?? other.field,
    text: joinDrafts(draft.text, more, other.text),
    edit: draft.edit ?? own,
    pasted: [...draft.pasted, ...other.pasted],
  };
}
