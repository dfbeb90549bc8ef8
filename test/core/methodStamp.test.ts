import { slideDay } from '../../src/core/card/language.ts';
import { readIdentity, type CardId, type CardIdentity } from '../../src/core/card/identity.ts';
import type { CardKind } from '../../src/core/card/kind.ts';
import type { Language } from '../../src/core/card/language.ts';
import { cardStamp } from '../../src/core/method/cardStamp.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { rulesIn } from '../../src/core/method/rules.ts';
import { ruleRow, rulesStamp } from '../../src/core/method/rulesStamp.ts';

const identity: CardIdentity = { v: 1, kind: 'partnership', id: 'a-card' as CardId };

function stamped(language: Language, goal = 'Noord', kind: CardKind = partnership) {
  return cardStamp({ kind, identity, goal, language, date: '22 november 2026' });
}

describe('the stamp of a card', () => {
  it.each([
    ['nl', 'Partnerschapskaart — '],
    ['en', 'Partnership card — '],
  ] as const)('a new card has its goal in the title, in the format for goals (%s)', (language, name) => {
    expect(stamped(language).texts['kaart:titel']).toEqual([[name, 'Noord']]);
  });

  it.each([
    ['nl', 'Partnerschapskaart'],
    ['en', 'Partnership card'],
  ] as const)('a new card without a goal has only the name of the card as title (%s)', (language, name) => {
    expect(stamped(language, '').texts['kaart:titel']).toEqual([[name]]);
  });

  it('a new Dutch card gets only its goal and date, because someone may have reworded the Dutch template', () => {
    const { texts, descriptions, notes } = stamped('nl');
    expect(Object.keys(texts)).toEqual(['kaart:titel', 'kaart:voet']);
    expect(texts['kaart:voet']).toEqual([['22 november 2026 · werkversie']]);
    expect(descriptions).toEqual({});
    expect(notes).toBeUndefined();
  });

  it('a new English card gets every text in English, and the boxes for entries stay empty', () => {
    const { texts, descriptions, notes, language } = stamped('en');
    expect(texts['kaart:waarden:kop']).toEqual([
      ['Step 1'],
      ['VALUES'],
      ['When is this collaboration a success for us?'],
    ]);
    expect(texts['kaart:voet']).toEqual([['22 november 2026 · working version']]);
    expect(Object.keys(texts)).toHaveLength(9);
    expect(texts).not.toHaveProperty('kaart:waarden');
    expect(Object.keys(descriptions)).toEqual([
      ...partnership.fields.map(one => `kaart:${one.id}`),
      'kaart:vraag',
      'kaart:klok',
    ]);
    expect(notes).toContain('– Reciprocity: everyone gives and everyone gains.');
    expect(language).toBe('en-GB');
  });

  it('a new card has its identity in the tag of its slide', () => {
    const { tag } = stamped('nl');
    expect(tag?.key).toBe('PARTNERSCHAPSKAART');
    expect(readIdentity(tag?.value ?? '')).toEqual(identity);
  });

  it('a new card can be of a kind that the method does not define', () => {
    const { texts } = stamped('en', 'Noord', {
      ...partnership,
      id: 'another',
      name: { nl: 'Iets', en: 'Something' },
      print: {},
      footer: { nl: 'proef', en: 'trial' },
    });
    expect(texts).toEqual({
      'kaart:titel': [['Something — ', 'Noord']],
      'kaart:voet': [['22 november 2026 · trial']],
    });
  });
});

describe('the stamp of the rules', () => {
  it('a new Dutch slide with rules keeps the texts of the template, without the sixth rule', () => {
    expect(rulesStamp('nl')).toEqual({
      texts: {},
      without: ['regels:6', 'regels:6:nummer', 'regels:6:lijn'],
      descriptions: {},
      language: 'nl-NL',
    });
  });

  it('a slide with six rules has a heading with that number, and a row for each rule in the same space', () => {
    const { texts, without, boxes } = rulesStamp('en', [...rulesIn('en'), { title: 'Six.', text: 'Sixth.' }]);
    expect(texts['regels:titel']).toEqual([['6 rules for democratic dialogue']]);
    expect(texts['regels:6']).toEqual([['Six.'], ['Sixth.']]);
    expect(without).toBeUndefined();
    const rows = [1, 2, 3, 4, 5, 6].map(number => boxes?.[`regels:${number}`]);
    expect(rows[0]?.top).toBe(94);
    rows.slice(1).forEach((row, at) => {
      expect(row?.top).toBeCloseTo((rows[at]?.top ?? 0) + (rows[at]?.height ?? 0));
      expect(boxes?.[`regels:${at + 2}:lijn`]?.top).toBe(row?.top);
    });
    expect((rows[5]?.top ?? 0) + (rows[5]?.height ?? 0)).toBeCloseTo(
      ruleRow(5, 5).top + ruleRow(5, 5).height,
    );
  });

  it('a slide with rules in English has every text in English, and no tag', () => {
    const { texts, tag, notes } = rulesStamp('en');
    expect(Object.keys(texts)).toEqual([
      'regels:titel',
      'regels:1',
      'regels:2',
      'regels:3',
      'regels:4',
      'regels:5',
    ]);
    expect(texts['regels:3']).toEqual([['Listen to understand.'], ['Ask before you judge.']]);
    expect(tag).toBeUndefined();
    expect(notes).toHaveLength(1);
  });

  it("a slide with rules has the facilitator's own wording", () => {
    const { texts } = rulesStamp('nl', [{ title: 'Eerst luisteren.', text: 'Dan pas praten.' }]);
    expect(texts['regels:1']).toEqual([['Eerst luisteren.'], ['Dan pas praten.']]);
    expect(texts['regels:titel']).toEqual([['5 geboden voor democratische dialoog']]);
  });
});

test.each([
  ['2027-01-14', '14 januari 2027'],
  ['2028-02-29', '29 februari 2028'],
  ['2027-02-29', null],
  ['2027-13-01', null],
  ['morgen', null],
])('the day %s is shown on a card as %s', (day, expected) => {
  expect(slideDay('nl', day)).toBe(expected);
});
