import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import type { EntryKey, KnownEntry } from '../../src/core/merge/cardText.ts';
import type { Operation } from '../../src/core/merge/operation.ts';
import { newCardState, type CardState } from '../../src/core/session/cardState.ts';
import type { CardChange } from '../../src/core/session/environment.ts';
import { holdLaw } from '../../src/tools/fuzz/law.ts';

const field = 'waarden' as FieldId;
const key = 'e1' as EntryKey;
const add: Operation = { do: 'add', key, field, text: 'a', to: 'end' };
const empty = newCardState({
  slide: '256#1' as SlideId,
  identity: { v: 1, kind: 'partnership', id: 'card' as CardId },
  position: 1,
  title: null,
});
const card = (change: Partial<CardState>): CardState => ({ ...empty, ...change });
const queued = card({ pending: [{ operation: add, trouble: null, attempts: 1 }] });
const entry: KnownEntry = { key, text: 'a', at: 0 };
const written = card({ text: new Map([[field, [entry]]]), written: new Map([[key, ['a']]]) });
const withdrawn = { type: 'withdrawn', key } as const;
const read = { type: 'takenOver', other: empty } as const;

test.each<[what: string, change: CardChange]>([
  ['a queued entry that a person drops', { before: queued, event: withdrawn, after: empty }],
  ['a queued entry that is on the card', { before: queued, event: read, after: written }],
  [
    'an entry that is offered as lost',
    { before: written, event: read, after: card({ lost: [{ ...add, do: 'add' }] }) },
  ],
])('the check of every session event allows %s', (_, change) => {
  expect(() => holdLaw(change)).not.toThrow();
});

test.each<[what: string, change: CardChange]>([
  [
    'an unrelated event that removes a queued entry',
    { before: queued, event: { type: 'finished' }, after: empty },
  ],
  [
    'a queued entry that counts as written although it is not on the card',
    { before: queued, event: read, after: empty },
  ],
  [
    'a withdrawal that removes another entry',
    { before: queued, event: { ...withdrawn, key: 'e2' as EntryKey }, after: empty },
  ],
  [
    'an entry of this pane that disappears without being offered',
    { before: written, event: read, after: empty },
  ],
  [
    'an event that drops lost words without being asked',
    { before: card({ lost: [{ ...add, do: 'add' }] }), event: { type: 'finished' }, after: empty },
  ],
  ['an event that adds an operation', { before: empty, event: { type: 'suspended' }, after: queued }],
])('the check of every session event throws for %s', (_, change) => {
  expect(() => holdLaw(change)).toThrow();
});
