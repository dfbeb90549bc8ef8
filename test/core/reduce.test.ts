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

/** Returns a snapshot of the one column. */
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

/** Returns the event of a write that changed the column from `before` to `after`. */
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

test('a written operation is confirmed only when the snapshot after the write has it', () => {
  const before = after(accepted(een), read());
  expect(reduce(before, written(een, [], []), () => key('new'))).toBe(before);
  const confirmed = reduce(before, written(een, [], ['een']), () => key('new'));
  expect(texts(confirmed)).toEqual(['een']);
  expect(queued(confirmed)).toEqual([]);
  expect(confirmed.undo).toEqual([step({ do: 'remove', key: key('een'), field: waarden, base: 'een' })]);
});

describe('a change during a write', () => {
  const note: CardEvent = { type: 'annotated', key: key('een'), change: { note: 'voor mij' } };
  const draft: CardEvent = { type: 'drafted', draft: { ...emptyDraft, text: 'half' } };

  test('a new operation during a write is queued after the operation that is being written', () => {
    const state = after(accepted(een), accepted(twee), written(een, [], ['een']));
    expect(queued(state)).toEqual([twee]);
  });

  test('a note or a typed text that arrives during a write is kept', () => {
    const state = after(accepted(een), note, draft, written(een, [], ['een']));
    expect(state.annotations.get(key('een'))?.note).toBe('voor mij');
    expect(state.draft.text).toBe('half');
  });

  test('a queued change that a person withdraws during a write of the same entry stays withdrawn', () => {
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

  test('a lost entry that a person dismisses during a write stays dismissed', () => {
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

test('undo removes the undone operation from the undo stack, also after other operations were added to that stack', () => {
  const other = after(accepted(een), written(een, [], ['een']), {
    type: 'discarded',
    operation: twee,
    gesture: 'e90' as EntryKey,
  });
  const same = other.undo[0]?.operations[0];
  if (!same) throw new Error('Nothing can be undone');
  const state = reduce(other, written(same, ['een'], [], { as: 'undo' }), () => key('new'));
  expect(state.undo).toEqual([{ ...step(twee), gesture: 'e90' }]);
  expect(state.redo).toMatchObject([{ operations: [{ do: 'add', text: 'een' }] }]);
  expect(texts(state)).toEqual([]);
});

describe('the operations of one gesture', () => {
  const paste = accepted(een, twee);

  test('operations of one action that are written together are one undo step', () => {
    const state = after(paste, written(een, [], ['een', 'twee'], { operations: [een, twee] }));
    expect(state.undo).toMatchObject([{ operations: [{ key: 'twee' }, { key: 'een' }] }]);
  });

  test('operations of one action that are written separately are one undo step, also when one fails', () => {
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

  test('operations of one action that are undone together are one redo step, in their original order', () => {
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

test('a failed operation is not queued again when a snapshot already confirmed that operation', () => {
  const state = after(accepted(een), failed(een), read('een'), failed(een));
  expect(queued(state)).toEqual([]);
  expect(state.undo).toHaveLength(1);
});

test('an operation that is already on the slide before a retry gets one undo step', () => {
  const state = after(accepted(een), failed(een), written(een, ['een'], ['een'], { again: true }));
  expect(queued(state)).toEqual([]);
  expect(state.undo).toHaveLength(1);
});

test('each entry has its own key when lost words and a queued edit of these words appear on the slide at once', () => {
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

test('a failed move of a missing entry becomes an addition of its words', () => {
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

test('an edit that replaces a queued edit of the same entry takes the place of that edit in the queue', () => {
  const first = edit('een', 'een', 'eens');
  const second = edit('een', 'een', 'ooit');
  const state = after(read('een'), accepted(first), failed(first, false), {
    type: 'accepted',
    operations: [second],
    replaces: first,
  });
  expect(queued(state)).toEqual([second]);
});
