import { boxAt } from '../../src/core/card/boxPlace.ts';
import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { BoxAppearance, Snapshot } from '../../src/core/deck/deck.ts';
import type { SlideId } from '../../src/core/deck/slideId.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import { fitter, HALL_FLOOR } from '../../src/core/fit/fit.ts';
import type { EntryKey } from '../../src/core/merge/cardText.ts';
import { decide } from '../../src/core/session/decision.ts';
import { applySnapshot, newCardState } from '../../src/core/session/cardState.ts';
import { fullness, newSizes, type Sizing } from '../../src/core/session/sizing.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;
const sizing: Sizing = { fit: fitter(carlito), smallestSize: HALL_FLOOR };

const box: BoxAppearance = {
  width: 172,
  height: 328,
  insets: { left: 9, top: 9, right: 5, bottom: 5 },
  wrap: true,
  font: 'Calibri',
  size: 20,
};

/** Returns a snapshot of two boxes; `looks` overrides the appearance of a box by field. */
function reading(
  texts: readonly [string, string],
  looks: Readonly<Record<string, Partial<BoxAppearance>>> = {},
): Snapshot {
  return {
    title: 'Kaart',
    texts: new Map([
      [waarden, texts[0]],
      [acties, texts[1]],
    ]),
    looks: new Map([waarden, acties].map(field => [field, { ...box, ...looks[field] }])),
    placement: null,
    unread: new Set(),
    typing: null,
    inView: true,
    tagged: true,
  };
}

const own = { v: 1, kind: 'partnership', id: 'card' as CardId } as const;
/** A slide that someone else made. */
const adopted = {
  ...own,
  boxes: { waarden: boxAt({ shape: '4', name: 'Vak 4' }), acties: boxAt({ shape: '5', name: 'Vak 5' }) },
};

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `inbreng ${at}`).join('\r');

test('each box gets the largest letter size at which its own text is in view', () => {
  const now = reading([lines(13), 'bellen'], { acties: { size: 18 } });
  expect([...newSizes(sizing, now, now.texts)]).toEqual([
    [waarden, 18],
    [acties, 20],
  ]);
});

test('no letters are below the smallest size, and smaller letters grow when the smallest size is raised', () => {
  const now = reading([lines(30), 'bellen']);
  expect([...newSizes(sizing, now, now.texts)]).toEqual([[waarden, 18]]);
  const roomy = reading([lines(3), 'bellen'], { waarden: { size: 14 }, acties: { size: 14 } });
  expect([...newSizes(sizing, roomy, roomy.texts).values()]).toEqual([20, 20]);
});

test('letter sizes scale with the width on portrait slides', () => {
  const size = { width: 540, height: 780 };
  const now = { ...reading([lines(30), 'bellen']), placement: { size, boxes: new Map() } };
  expect([...newSizes(sizing, now, now.texts, { scale: 780 / 540 })].at(0)).toEqual([waarden, 18]);
});

test('no letter size is written when a box already has that size or when a box is unknown', () => {
  const right = reading([lines(3), 'bellen']);
  expect(newSizes(sizing, right, right.texts).size).toBe(0);
  const unknown = { ...right, looks: new Map([[waarden, box]]) };
  expect([newSizes(sizing, unknown, right.texts).size, fullness(sizing, unknown, right.texts, own)]).toEqual([
    0,
    null,
  ]);
});

test.each([
  ['a size outside our steps', 24],
  ['several sizes', null],
])('a box that a person gave %s keeps its letter size', (_, size) => {
  const now = reading([lines(40), lines(20)], { waarden: { size } });
  const others = new Map(now.texts).set(waarden, 'een');
  expect([...newSizes(sizing, now, others)]).toEqual([[acties, 18]]);
  expect(newSizes(sizing, reading(['een', 'twee'], { waarden: { size } }), now.texts).has(waarden)).toBe(
    false,
  );
});

test.each([
  ['all boxes', { waarden: { size: 16.2 }, acties: { size: 16.2 } }],
  ['all boxes, smaller than every step', { waarden: { size: 9 }, acties: { size: 9 } }],
])('A9 (#5553): a letter size that an insertion gave %s is replaced by a fitted size', (_, looks) => {
  const now = reading([lines(3), 'bellen'], looks);
  expect([...newSizes(sizing, now, now.texts).values()]).toEqual([20, 20]);
});

test('the fullness of a column is the used part of its space, and says whether another entry fits at the smallest size', () => {
  const now = reading([lines(3), lines(60)]);
  const full = fullness(sizing, now, now.texts, own);
  expect(full?.get(waarden)?.full).toBe(false);
  expect(full?.get(acties)).toMatchObject({ full: true });
  expect(full?.get(acties)?.fill).toBeGreaterThan(1);
});

test('a new letter size is written together with the entry, but not to a box in which someone types', () => {
  const card = {
    slide: '256#1' as SlideId,
    identity: own,
    position: 1,
    title: 'Kaart',
  } as const;
  let keys = 0;
  const newKey = (): EntryKey => `e${++keys}` as EntryKey;
  const add = { do: 'add', key: 'mine' as EntryKey, field: waarden, text: 'nog een', to: 'end' } as const;
  const now = reading([lines(12), 'bellen'], { acties: { size: 18 } });
  const open = applySnapshot(newCardState(card), now, newKey);
  const sizes = (given: Snapshot) => {
    const decision = decide(open, add, given, false, newKey, sizing);
    return 'edits' in decision
      ? decision.edits.map(one => [one.field, one.replacements.length, one.size])
      : null;
  };
  expect(sizes(now)).toEqual([
    [waarden, 1, 18],
    [acties, 0, 20],
  ]);
  expect(sizes({ ...now, typing: acties })).toEqual([[waarden, 1, 18]]);
});

test('letters keep their size on a slide that someone else made, and fullness is measured at that size', () => {
  const now = reading([lines(12), 'bellen'], { waarden: { size: 18 }, acties: { size: 18 } });
  const card = { slide: '256#1' as SlideId, identity: adopted, position: 1, title: 'Kaart' };
  let keys = 0;
  const newKey = (): EntryKey => `e${++keys}` as EntryKey;
  const add = { do: 'add', key: 'mine' as EntryKey, field: waarden, text: 'nog een', to: 'end' } as const;
  const decision = decide(applySnapshot(newCardState(card), now, newKey), add, now, false, newKey, sizing);
  expect('edits' in decision && decision.edits.map(one => [one.field, one.size])).toEqual([
    [waarden, undefined],
  ]);
  expect(fullness(sizing, now, now.texts, adopted)?.get(waarden)?.full).toBe(true);
  expect(fullness({ ...sizing, smallestSize: 14 }, now, now.texts, own)?.get(waarden)?.full).toBe(false);
});
