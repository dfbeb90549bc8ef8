import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { Snapshot } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import type { Operation } from '../../src/core/merge/operation.ts';
import { decide } from '../../src/core/session/decision.ts';
import { applySnapshot, newCardState, type CardState } from '../../src/core/session/cardState.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;
const key = (name: string): EntryKey => name as EntryKey;

function reading(texts: Readonly<Record<string, string>>, change: Partial<Snapshot> = {}): Snapshot {
  const all = Object.entries(texts).map(([field, raw]) => [field as FieldId, raw] as const);
  return {
    title: 'Kaart',
    texts: new Map(all),
    placement: null,
    unread: new Set(),
    looks: new Map(),
    typing: null,
    inView: true,
    tagged: true,
    ...change,
  };
}

let count = 0;
const newKey = (): EntryKey => key(`n${++count}`);

/** Returns the state after a snapshot with `waarden: een | twee` and `acties: bellen`. */
function opened(): CardState {
  const card = {
    slide: '256#1' as SlideId,
    identity: { v: 1, kind: 'partnership', id: 'card' as CardId },
    position: 1,
    title: 'Kaart',
  } as const;
  let keys = 0;
  const seen = reading({ waarden: 'een\rtwee', acties: 'bellen' });
  return applySnapshot(newCardState(card), seen, () => key(`e${++keys}`));
}

const add: Operation = { do: 'add', key: key('mine'), field: waarden, text: 'drie', to: 'end' };
const edit: Operation = { do: 'edit', key: key('e1'), field: waarden, base: 'een', text: 'eerste' };
const move: Operation = {
  do: 'move',
  key: key('e1'),
  field: waarden,
  text: 'een',
  target: acties,
  to: 'end',
};

const asSeen = { waarden: 'een\rtwee', acties: 'bellen' };

test.each([
  ['write', 'is as the pane last read it', add, reading(asSeen)],
  ['write', 'was changed in another box only', add, reading({ ...asSeen, acties: 'bellen\rmailen' })],
  [
    'merge',
    'was changed by someone else next to the entry',
    add,
    reading({ ...asSeen, waarden: 'een\rx\rtwee' }),
  ],
  ['adopt', 'has the new text already', edit, reading({ ...asSeen, waarden: 'eerste\rtwee' })],
  ['ask', 'has another text for the entry', edit, reading({ ...asSeen, waarden: 'een keer\rtwee' })],
  ['ask', 'has lost the entry', edit, reading({ ...asSeen, waarden: 'twee' })],
  ['wait', 'could not be read', add, reading({ waarden: '', acties: '' }, { title: '' })],
  ['wait', 'lacks the box of the operation', add, reading({ acties: 'bellen' })],
])('SESSION-4: the session decides to %s an operation when the slide %s', (expected, _, operation, now) => {
  expect(decide(opened(), operation, now, false, newKey).do).toBe(expected);
});

test('SESSION-1: a snapshot without any text is not believed when the card had text', () => {
  const empty = reading({ waarden: '', acties: '' }, { title: '' });
  expect(decide(opened(), add, empty, false, newKey)).toMatchObject({
    do: 'wait',
    trouble: { code: 'notRead' },
  });
  const emptied = reading({ waarden: '', acties: '' });
  expect(decide(opened(), add, emptied, false, newKey)).toMatchObject({ do: 'merge' });
});

test.each([
  ['an entry for that box', add, waarden],
  ['an entry that moves to that box', move, acties],
  ['an entry that moves from that box', move, waarden],
])(
  'SESSION-2: the session writes nothing to a box that could not be read: %s waits',
  (_, operation, field) => {
    const texts = Object.fromEntries(Object.entries(asSeen).filter(([name]) => name !== field));
    const decision = decide(opened(), operation, reading(texts, { unread: new Set([field]) }), false, newKey);
    expect(decision).toMatchObject({ do: 'wait', trouble: { code: 'notRead' } });
  },
);

test('SESSION-2: the session keeps the known entries of a box that could not be read', () => {
  const now = applySnapshot(opened(), reading({ acties: 'bellen' }, { unread: new Set([waarden]) }), newKey);
  expect(now.text.get(waarden)?.map(one => one.text)).toEqual(['een', 'twee']);
});

test('SESSION-3: the session does not treat a missing box as empty, and keeps its changes queued', () => {
  expect(decide(opened(), add, reading({ acties: 'bellen' }), false, newKey)).toMatchObject({
    do: 'wait',
    trouble: { code: 'fieldGone', facts: { field: 'waarden' } },
  });
});

test('SESSION-5: while someone types in a box, writes to that box wait and writes to other boxes continue', () => {
  const typing = reading(asSeen, { typing: waarden });
  expect(decide(opened(), add, typing, false, newKey)).toMatchObject({
    do: 'wait',
    trouble: { code: 'someoneTypes', facts: { field: 'waarden' } },
  });
  expect(decide(opened(), { ...add, field: acties }, typing, false, newKey)).toMatchObject({ do: 'write' });
});

test('a person decides about the first of two failed edits of a missing entry, even when both may have reached the slide', () => {
  const [first, second] = [edit, { ...edit, text: 'ooit' }].map(operation => ({
    operation,
    trouble: { code: 'readOnly' } as const,
    attempts: 1,
  }));
  if (!first || !second) throw new Error('Nothing is queued');
  const state = { ...opened(), pending: [first, second] };
  const gone = reading({ waarden: 'twee', acties: 'bellen' });
  expect(decide(state, first.operation, gone, true, newKey)).toMatchObject({
    do: 'ask',
    trouble: { code: 'entryGone' },
  });
  expect(decide(state, second.operation, gone, true, newKey).do).toBe('wait');
});
