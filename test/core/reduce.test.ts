import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { CardOnSlide, Snapshot } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import type { Operation, UndoStep } from '../../src/core/merge/operation.ts';
import { newCardState, type CardState } from '../../src/core/session/cardState.ts';
import { emptyDraft } from '../../src/core/session/draft.ts';
import { reduce, type CardEvent } from '../../src/core/session/reduce.ts';

const waarden = 'waarden' as FieldId;
const card: CardOnSlide = {
  slide: '257' as SlideId,
  identity: { v: 1, kind: 'partnership', id: 'card' as CardId },
  position: 1,
  title: 'Partnerschapskaart — Noord',
};

/** A snapshot of the one column. */
const snapshot = (...texts: readonly string[]): Snapshot => ({
  title: card.title,
  texts: new Map([[waarden, texts.join('\r')]]),
  unread: new Set(),
  looks: new Map(),
  placement: null,
  inView: true,
  typing: null,
  tagged: true,
});

const key = (text: string) => text as EntryKey;
const add = (text: string): Operation => ({ do: 'add', key: key(text), field: waarden, text, to: 'end' });
const edit = (name: string, base: string, text: string): Operation => ({
  do: 'edit',
  key: key(name),
  field: waarden,
  base,
  text,
});
const accepted = (...operations: readonly Operation[]): CardEvent => ({ type: 'accepted', operations });
const read = (...texts: readonly string[]): CardEvent => ({
  type: 'snapshotRead',
  snapshot: snapshot(...texts),
});
const failed = (operation: Operation, sent = true): CardEvent => ({
  type: 'failed',
  operation,
  trouble: { code: 'hostFailed' },
  sent,
  stays: true,
});
type Written = Extract<CardEvent, { type: 'written' }>;

/** An operation was written: the column was `before`, and is `after`. */
const written = (
  operation: Operation,
  before: readonly string[],
  after: readonly string[],
  change: Partial<Written> = {},
): Written => ({
  type: 'written',
  operations: [operation],
  before: snapshot(...before),
  after: snapshot(...after),
  again: false,
  as: 'new',
  retried: false,
  ...change,
});

function after(...events: readonly CardEvent[]): CardState {
  let keys = 0;
  return events.reduce((state, event) => reduce(state, event, () => key(`new${++keys}`)), newCardState(card));
}

const step = (operation: Operation): UndoStep => ({ gesture: null, operations: [operation] });

const texts = ({ text }: CardState) => text.get(waarden)?.map(one => one.text);
const queued = ({ pending }: CardState) => pending.map(one => one.operation);

const een = add('een');
const twee = add('twee');

test('confirms an operation only when the snapshot after the write has it', () => {
  const before = after(accepted(een), read());
  expect(reduce(before, written(een, [], []), () => key('new'))).toBe(before);
  const confirmed = reduce(before, written(een, [], ['een']), () => key('new'));
  expect(texts(confirmed)).toEqual(['een']);
  expect(queued(confirmed)).toEqual([]);
  expect(confirmed.undo).toEqual([step({ do: 'remove', key: key('een'), field: waarden, base: 'een' })]);
});

describe('what happens while a write is under way stays', () => {
  const note: CardEvent = { type: 'annotated', key: key('een'), change: { note: 'voor mij' } };
  const draft: CardEvent = { type: 'drafted', draft: { ...emptyDraft, text: 'half' } };

  test('a new operation is queued behind it', () => {
    const state = after(accepted(een), accepted(twee), written(een, [], ['een']));
    expect(queued(state)).toEqual([twee]);
  });

  test('a note and a draft are kept', () => {
    const state = after(accepted(een), note, draft, written(een, [], ['een']));
    expect(state.aside.get(key('een'))?.note).toBe('voor mij');
    expect(state.draft.text).toBe('half');
  });

  test('a queued change that a person withdraws does not return', () => {
    const state = after(
      accepted(twee),
      failed(twee),
      accepted(een),
      { type: 'withdrawn', key: key('twee') },
      written(een, [], ['een']),
    );
    expect(queued(state)).toEqual([]);
    expect(texts(state)).toEqual(['een']);
  });

  test('a loss that a person dismisses is not offered again', () => {
    const before = [accepted(een), written(een, [], ['een']), read('drie')];
    expect(after(...before).lost).toMatchObject([{ text: 'een' }]);
    const state = after(
      ...before,
      accepted(twee),
      { type: 'lostDismissed' },
      written(twee, ['drie'], ['drie', 'twee']),
    );
    expect(state.lost).toEqual([]);
  });
});

test('undo takes the operation that was undone off the stack, wherever it is by then', () => {
  const other = after(accepted(een), written(een, [], ['een']), { type: 'discarded', operation: twee });
  const same = other.undo[0]?.operations[0];
  if (!same) throw new Error('Nothing can be undone');
  const state = reduce(other, written(same, ['een'], [], { as: 'undo' }), () => key('new'));
  expect(state.undo).toEqual([step(twee)]);
  expect(state.redo).toMatchObject([{ operations: [{ do: 'add', text: 'een' }] }]);
  expect(texts(state)).toEqual([]);
});

describe('the operations of one gesture', () => {
  const paste = accepted(een, twee);

  test('are one step of undo when they are written together', () => {
    const state = after(paste, written(een, [], ['een', 'twee'], { operations: [een, twee] }));
    expect(state.undo).toMatchObject([{ operations: [{ key: 'twee' }, { key: 'een' }] }]);
  });

  test('are one step of undo when each is written by itself, also where one fails', () => {
    const drie = add('drie');
    const state = after(
      accepted(een, twee, drie),
      written(een, [], ['een']),
      failed(twee, false),
      written(drie, ['een'], ['een', 'drie']),
    );
    expect(queued(state)).toEqual([twee]);
    expect(state.undo).toMatchObject([{ operations: [{ key: 'drie' }, { key: 'een' }] }]);
  });

  test('are one step of redo when they are undone, in the order in which they were done', () => {
    const done = after(paste, written(een, [], ['een', 'twee'], { operations: [een, twee] }));
    const back = done.undo[0]?.operations;
    if (!back) throw new Error('Nothing can be undone');
    const undone = reduce(done, written(een, ['een', 'twee'], [], { as: 'undo', operations: back }), () =>
      key('new'),
    );
    expect(undone.undo).toEqual([]);
    expect(undone.redo).toMatchObject([{ operations: [{ key: 'een' }, { key: 'twee' }] }]);
  });
});

test('does not queue again what a snapshot confirmed while the attempt failed', () => {
  const state = after(accepted(een), failed(een), read('een'), failed(een));
  expect(queued(state)).toEqual([]);
  expect(state.undo).toHaveLength(1);
});

test('pushes one undo for an operation that the snapshot before a further attempt already shows', () => {
  const state = after(accepted(een), failed(een), written(een, ['een'], ['een'], { again: true }));
  expect(queued(state)).toEqual([]);
  expect(state.undo).toHaveLength(1);
});

test('gives a key to one entry only, when lost words and a queued edit of them appear at once', () => {
  const later = edit('een', 'een', 'eens');
  const state = after(
    accepted(een),
    written(een, [], ['een']),
    read('drie'),
    accepted(later),
    failed(later),
    read('drie', 'een', 'eens'),
  );
  const keys = state.text.get(waarden)?.map(one => one.key);
  expect(texts(state)).toEqual(['drie', 'een', 'eens']);
  expect(new Set(keys).size).toBe(3);
  expect(keys?.[2]).toBe('een');
});

test('a failed move of an entry that is gone leaves its words to be added', () => {
  const move: Operation = {
    do: 'move',
    key: key('een'),
    field: waarden,
    text: 'een',
    target: waarden,
    to: 'end',
  };
  const state = after(accepted(move), read('drie'), {
    type: 'failed',
    operation: move,
    trouble: { code: 'notWritten' },
    sent: false,
    stays: false,
  });
  expect(queued(state)).toEqual([{ ...add('een') }]);
});

test('an edit that replaces a queued one of the same entry takes its place in the queue', () => {
  const first = edit('een', 'een', 'eens');
  const second = edit('een', 'een', 'ooit');
  const state = after(read('een'), accepted(first), failed(first, false), {
    type: 'accepted',
    operations: [second],
    replaces: first,
  });
  expect(queued(state)).toEqual([second]);
});
