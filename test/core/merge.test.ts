import fc from 'fast-check';
import type { FieldId } from '../../src/core/card/kind.ts';
import type { Snapshot } from '../../src/core/deck/deck.ts';
import { keysOf, type CardText, type EntryKey } from '../../src/core/merge/cardText.ts';
import { fieldEdits } from '../../src/core/merge/edits.ts';
import { confirmLanded } from '../../src/core/merge/confirmLanded.ts';
import { findLost, restoreReappeared } from '../../src/core/merge/lost.ts';
import {
  applyOperation,
  inverse,
  positionAt,
  type Operation,
  type Pending,
} from '../../src/core/merge/operation.ts';
import { matchEntries } from '../../src/core/merge/matchEntries.ts';
import { entriesIn } from '../../src/core/text/paragraphs.ts';
import { replaced } from '../../src/core/text/replacement.ts';

const waarden = 'waarden' as FieldId;
const acties = 'acties' as FieldId;

const key = (name: string): EntryKey => name as EntryKey;

/** Returns a snapshot of two boxes, whose paragraphs are separated by `|`. */
function reading(...boxes: readonly string[]): Snapshot {
  const texts = boxes.map((box, at) => [at === 0 ? waarden : acties, box.replaceAll('|', '\r')] as const);
  return {
    title: 'Kaart',
    texts: new Map(texts),
    placement: null,
    unread: new Set(),
    looks: new Map(),
    typing: null,
    inView: true,
    tagged: true,
  };
}

/** Returns a generator of the keys `n1`, `n2`, … */
function newKeys(): () => EntryKey {
  let count = 0;
  return () => key(`n${++count}`);
}

/** Returns the known text of a card that reads like this. Its entries have the keys `e1`, `e2`, … in order. */
function known(...boxes: readonly string[]): CardText {
  let count = 0;
  return matchEntries(new Map(), reading(...boxes), () => key(`e${++count}`));
}

/** Returns `key:text` of every entry, with ` / ` between boxes. */
function shown(card: CardText): string {
  return [...card.values()].map(all => all.map(one => `${one.key}:${one.text}`).join(' ')).join(' / ');
}

/** Returns the boxes of a snapshot after an operation is applied. */
function written(operation: Operation, base: CardText, theirs: Snapshot): string {
  const result = applyOperation(operation, matchEntries(base, theirs, newKeys()));
  if (!result.ok) return result.trouble.code;
  const now = new Map(theirs.texts);
  for (const { field, replacements } of fieldEdits(theirs, result.value))
    now.set(field, replaced(now.get(field) ?? '', replacements));
  return [...now.values()].join(' / ').replaceAll('\r', '|');
}

const add = (
  text: string,
  to: Operation & { do: 'add' } extends { to: infer To } ? To : never = 'end',
): Operation => ({
  do: 'add',
  key: key('mine'),
  field: waarden,
  text,
  to,
});
const edit = (name: string, base: string, text: string): Operation => ({
  do: 'edit',
  key: key(name),
  field: waarden,
  base,
  text,
});
const remove = (name: string, base: string): Operation => ({
  do: 'remove',
  key: key(name),
  field: waarden,
  base,
});

describe('matching entries to their keys', () => {
  test.each([
    ['an entry was inserted between them', 'a|b', 'a|x|b', 'e1:a n1:x e2:b'],
    ['an entry is missing', 'a|b|c', 'a|c', 'e1:a e3:c'],
    ['two entries have the same text', 'a|a', 'a|x|a', 'e1:a n1:x e2:a'],
    ['one of two entries with the same text is missing', 'a|b|a', 'b|a', 'e2:b e3:a'],
    ['their order changed', 'a|b', 'b|a', 'e2:b e1:a'],
    ['the host uses another paragraph mark', 'a|b', 'a\nb', 'e1:a e2:b'],
  ])(
    'MERGE-1: entries with equal texts in the same order keep their keys when %s',
    (_, before, after, expected) => {
      expect(shown(matchEntries(known(before), reading(after), newKeys()))).toBe(expected);
    },
  );

  test.each([
    [
      'a word was added',
      'Iedereen telt mee|b',
      'Iedereen telt altijd mee|b',
      'e1:Iedereen telt altijd mee e2:b',
    ],
    ['the sentence is different', 'Iedereen telt mee|b', 'Rust in de wijk|b', 'n1:Rust in de wijk e2:b'],
  ])(
    'MERGE-2: a changed text keeps its key only when it resembles the earlier text: %s',
    (_, before, after, expected) => {
      expect(shown(matchEntries(known(before), reading(after), newKeys()))).toBe(expected);
    },
  );

  test('MERGE-3: words that reappear get the key of the entry that had these words before, also in another box', () => {
    const past = new Map([[key('e9'), ['weg was ik']]]);
    const card = matchEntries(known('a', 'b'), reading('a', 'weg was ik|b'), newKeys(), past);
    expect(shown(card)).toBe('e1:a / e9:weg was ik e2:b');
  });
});

describe('changes by two people', () => {
  const base = known('a|b|c', 'z');
  test.each([
    ['an addition here and an addition on the slide', add('x'), 'a|b|c|y', 'a|b|c|y|x'],
    ['a change here and a change of another entry on the slide', edit('e1', 'a', 'aa'), 'a|b|cc', 'aa|b|cc'],
    ['a change here and a removal of another entry on the slide', edit('e1', 'a', 'aa'), 'a|c', 'aa|c'],
    ['a removal here and an addition on the slide', remove('e2', 'b'), 'a|b|y|c', 'a|y|c'],
    ['a removal here and another order on the slide', remove('e1', 'a'), 'a|c|b', 'c|b'],
    ['an addition here to a box that was emptied on the slide', add('x'), '', 'x'],
  ])('MERGE-5: %s merges without a question', (_, operation, theirs, expected) => {
    expect(written(operation, base, reading(theirs, 'z'))).toBe(`${expected} / z`);
  });

  test('MERGE-5: an entry that a colleague moved is edited where it is now', () => {
    expect(written(edit('e1', 'a', 'aa'), known('a|b', 'z'), reading('b', 'a|z'))).toBe('b / aa|z');
  });

  test('MERGE-5: an entry that a colleague edited is moved with its new words', () => {
    const move: Operation = {
      do: 'move',
      key: key('e1'),
      field: waarden,
      text: 'Iedereen telt mee',
      target: acties,
      to: 'end',
    };
    expect(written(move, known('Iedereen telt mee|b', 'z'), reading('Iedereen telt hier mee|b', 'z'))).toBe(
      'b / z|Iedereen telt hier mee',
    );
  });

  test('MERGE-6: an entry that both sides changed is a conflict with base, mine and theirs', () => {
    const mine = edit('e1', 'Iedereen telt mee', 'Iedereen doet mee');
    const theirs = matchEntries(known('Iedereen telt mee'), reading('Iedereen telt hier mee'), newKeys());
    expect(applyOperation(mine, theirs)).toEqual({
      ok: false,
      trouble: { code: 'entryChanged', facts: { text: 'Iedereen telt mee', now: 'Iedereen telt hier mee' } },
    });
  });

  test.each([
    ['changed', edit('e1', 'een zin', 'een zinnetje'), 'een zinnetje|b'],
    ['removed', remove('e1', 'een zin'), 'b'],
  ])('MERGE-7: an entry that both sides %s in the same way is changed once', (_, operation, theirs) => {
    expect(written(operation, known('een zin|b'), reading(theirs))).toBe(theirs);
  });

  test.each([
    ['changed in the pane and removed on the slide', edit('e1', 'een zin', 'een zinnetje'), 'b', 'entryGone'],
    [
      'removed in the pane and changed on the slide',
      remove('e1', 'een zin'),
      'een langere zin|b',
      'entryChanged',
    ],
  ])('MERGE-8: an entry that was %s keeps its words', (_, operation, theirs, code) => {
    expect(written(operation, known('een zin|b'), reading(theirs))).toBe(code);
  });

  test('MERGE-9: an entry that reached the slide in a failed attempt is recognised as the entry of that operation', () => {
    const operation = add('x');
    const before = known('a');
    const now = matchEntries(before, reading('a|x'), newKeys());
    const strangers = new Set([...keysOf(now)].filter(one => !keysOf(before).has(one)));
    const result = applyOperation(operation, now, strangers);
    expect(result.ok && shown(result.value)).toBe('e1:a mine:x');
    const settled = confirmLanded([{ operation, trouble: null, attempts: 1 }], now, before);
    expect([settled.pending, shown(settled.card)]).toEqual([[], 'e1:a mine:x']);
  });

  test('MERGE-9: equal words of someone else do not confirm an operation that was never tried', () => {
    const now = matchEntries(known('a'), reading('a|x'), newKeys());
    expect(
      confirmLanded([{ operation: add('x'), trouble: null, attempts: 0 }], now, known('a')).pending,
    ).toHaveLength(1);
  });
});

describe('the text that is written', () => {
  test.each([
    ['between entries', 'a||b', 'a||b|x'],
    ['before entries', '|a', '|a|x'],
    ['at the end', 'a|', 'a|x'],
    ['with only white space', 'a| |b', 'a| |b|x'],
    ['on an empty card', '', 'x'],
  ])(
    'MERGE-4: a blank paragraph %s stays, and a new entry fills only the last blank paragraph',
    (_, theirs, expected) => {
      expect(written(add('x'), known(theirs), reading(theirs))).toBe(expected);
    },
  );

  test('MERGE-10: a change is written as the smallest replacements, from the last to the first', () => {
    const theirs = reading('Iedereen telt mee|Rust', 'z');
    const card = matchEntries(new Map(), theirs, newKeys());
    const result = applyOperation({ ...edit('n1', 'Iedereen telt mee', 'Iedereen doet mee') }, card);
    if (!result.ok) throw new Error(result.trouble.code);
    expect(fieldEdits(theirs, result.value)).toEqual([
      {
        field: waarden,
        replacements: [{ start: 9, length: 4, text: 'doet' }],
        expected: 'Iedereen doet mee\rRust',
      },
    ]);
  });

  test('MERGE-11: when an entry moves to another box, the box that grows is written first', () => {
    const theirs = reading('a', 'z');
    const card = matchEntries(new Map(), theirs, newKeys());
    const move: Operation = {
      do: 'move',
      key: key('n1'),
      field: waarden,
      text: 'a',
      target: acties,
      to: 'end',
    };
    const result = applyOperation(move, card);
    if (!result.ok) throw new Error(result.trouble.code);
    expect(fieldEdits(theirs, result.value).map(one => one.field)).toEqual([acties, waarden]);
  });

  test.each([
    ['the neighbouring entry moved', 'b|y|a', 'b|y|a|x'],
    ['the neighbouring entry is missing', 'b|c', 'b|x|c'],
  ])('MERGE-12: an entry is inserted at the intended place when %s', (_, theirs, expected) => {
    const base = known('a|b|c');
    expect(written(add('x', positionAt(base.get(waarden) ?? [], 1)), base, reading(theirs))).toBe(expected);
  });
});

describe('MERGE-9: operations that were tried before', () => {
  const tried = (...texts: readonly string[]): Pending[] =>
    texts.map((text, at) => ({
      operation: { ...add(text), key: key(`p${at}`) },
      trouble: null,
      attempts: 1,
    }));
  /** Returns the keys of the operations that stay queued, and the card. */
  const after = (base: CardText, theirs: string, pending: readonly Pending[]): readonly string[] => {
    const { pending: left, card } = confirmLanded(
      pending,
      matchEntries(base, reading(theirs), newKeys()),
      base,
    );
    return [...left.map(one => one.operation.key), shown(card)];
  };

  test('one entry on the slide confirms only one of two equal operations that were tried', () => {
    expect(after(known(''), 'a', tried('a', 'a'))).toEqual(['p1', 'p0:a']);
    expect(after(known(''), 'a|a', tried('a', 'a'))).toEqual(['p0:a p1:a']);
  });

  test('an entry that resembles the text before an edit does not confirm the edit, which becomes a separate entry', () => {
    const operation = { do: 'edit', key: key('e1'), field: waarden, text: 'a', base: '- streepje' } as const;
    const pending = [{ operation, trouble: null, attempts: 1 }];
    expect(after(known('- streepje'), '-e streepje|a', pending)).toEqual(['n1:-e streepje e1:a']);
  });

  test('an edit is confirmed in the box to which its entry was moved', () => {
    const operation = { do: 'edit', key: key('e1'), field: acties, text: 'c', base: 'a' } as const;
    expect(after(known('a'), 'c', [{ operation, trouble: null, attempts: 1 }])).toEqual(['e1:c']);
  });

  test('MERGE-10: an entry that is moved to its own position is not rewritten', () => {
    const card = known('a|b');
    const move = {
      do: 'move',
      key: key('e2'),
      field: waarden,
      target: waarden,
      text: 'b',
      to: 'end',
    } as const;
    const result = applyOperation(move, card);
    expect(result.ok && result.value).toBe(card);
  });

  test('an entry that was removed during its move, and reappeared through that move, is the moved entry', () => {
    const operation = {
      do: 'move',
      key: key('m'),
      field: waarden,
      target: waarden,
      text: 'a',
      to: 'end',
    } as const;
    expect(after(known(''), 'a', [{ operation, trouble: null, attempts: 1 }])).toEqual(['m:a']);
    expect(after(known('a'), 'a', [{ operation, trouble: null, attempts: 1 }])).toEqual(['m', 'e1:a']);
  });

  test('a new entry does not get the key of a missing entry', () => {
    expect(after(known('Vertrouwen 1'), 'Vertrouwen 2', tried('Vertrouwen 2'))).toEqual(['p0:Vertrouwen 2']);
  });
});

describe('lost entries', () => {
  const write = new Map([
    [key('e1'), ['oud', 'nieuw']],
    [key('e2'), ['b']],
  ]);
  test.each([
    ['is missing can be restored', 'nieuw|b', 'nieuw', ['b']],
    ['has its earlier text again can be restored', 'nieuw|b', 'oud|b', ['nieuw']],
    ['was changed by a person is not lost', 'nieuw|b', 'nieuwe woorden|b', []],
  ])('MERGE-13: an entry of this pane that %s', (_, before, after, expected) => {
    const then = known(before);
    const now = matchEntries(then, reading(after), newKeys(), write);
    expect(findLost(then, now, write).map(one => one.text)).toEqual(expected);
  });

  test.each([
    ['is in two paragraphs is not lost', 'nieuw|Buurt|Zorg', []],
    [
      'is in two paragraphs with a paragraph between them can be restored',
      'nieuw|Buurt|x|Zorg',
      ['Buurt\nZorg'],
    ],
    ['has only its first line can be restored', 'nieuw|Buurt', ['Buurt\nZorg']],
  ])(
    'MERGE-13: an entry of two lines, whose lines were separate entries before, and that %s',
    (_, after, expected) => {
      const then = known('nieuw|Buurt\vZorg');
      const two = new Map([
        [key('e2'), ['Buurt\nZorg']],
        [key('was'), ['Buurt', 'Zorg']],
      ]);
      const now = matchEntries(then, reading(after), newKeys(), two);
      expect(findLost(then, now, two).map(one => one.text)).toEqual(expected);
    },
  );

  test('MERGE-13: an entry that reappears on the slide no longer counts as lost', () => {
    const lost = findLost(known('nieuw|b'), known('nieuw'), write);
    const back = restoreReappeared(
      lost,
      matchEntries(known('nieuw'), reading('nieuw|b'), newKeys()),
      keysOf(known('nieuw')),
    );
    expect([back.lost, shown(back.card)]).toEqual([[], 'e1:nieuw e2:b']);
  });

  test('MERGE-13: equal words of another operation do not count as a reappearance of the lost entry', () => {
    const lost = findLost(known('nieuw|b'), known('nieuw'), write);
    const now = matchEntries(known('nieuw'), reading('nieuw|b'), () => key('p0'));
    const back = restoreReappeared(lost, now, new Set([...keysOf(known('nieuw')), key('p0')]));
    expect([back.lost.length, shown(back.card)]).toEqual([1, 'e1:nieuw p0:b']);
  });
});

const word = fc.constantFrom(
  'a',
  'a',
  'bb',
  'een lange zin over de wijk',
  '👩‍👩‍👧',
  'e\u0301',
  'שלום',
  'x\ny',
  'z'.repeat(400),
);
const box = fc
  .array(fc.oneof(word, fc.constant('')), { maxLength: 6 })
  .map(all => all.join('\r').replaceAll('\n', '\v'));

test('MERGE-5, MERGE-10: an operation changes its own entry and nothing else, for any text on the slide (property)', () => {
  fc.assert(
    fc.property(
      box,
      box,
      fc.nat(9),
      fc.constantFrom('add', 'edit', 'remove', 'move'),
      word,
      (one, other, at, what, text) => {
        const theirs = reading(one, other);
        const card = matchEntries(new Map(), theirs, newKeys());
        const entries = card.get(waarden) ?? [];
        const entry = entries[at % Math.max(entries.length, 1)];
        const operations: Readonly<Record<typeof what, Operation | null>> = {
          add: add(text, positionAt(entries, at)),
          edit: entry ? edit(entry.key, entry.text, text) : null,
          remove: entry ? remove(entry.key, entry.text) : null,
          move: entry
            ? { do: 'move', key: entry.key, field: waarden, text: entry.text, target: acties, to: 'end' }
            : null,
        };
        const operation = operations[what];
        if (!operation) return;
        const result = applyOperation(operation, card);
        if (!result.ok) throw new Error(result.trouble.code);
        const now = new Map(theirs.texts);
        for (const { field, replacements, expected } of fieldEdits(theirs, result.value)) {
          now.set(field, replaced(now.get(field) ?? '', replacements));
          expect(now.get(field)).toBe(expected);
        }
        for (const [field, wanted] of result.value)
          expect(entriesIn(now.get(field) ?? '')).toEqual(wanted.map(each => each.text));
        const others = (all: CardText) => [...all.values()].flat().filter(each => each.key !== operation.key);
        expect(others(result.value).map(each => each.text)).toEqual(others(card).map(each => each.text));
        // The inverse operation restores the exact text.
        const back = inverse(operation, card);
        if (!back) throw new Error('No way back');
        const after = matchEntries(result.value, { ...theirs, texts: now }, newKeys());
        const undone = applyOperation(back, after);
        if (!undone.ok) throw new Error(undone.trouble.code);
        expect([...undone.value].map(([field, all]) => [field, all.map(each => each.text)])).toEqual(
          [...card].map(([field, all]) => [field, all.map(each => each.text)]),
        );
      },
    ),
    { numRuns: 2000, seed: 20261122 },
  );
});
