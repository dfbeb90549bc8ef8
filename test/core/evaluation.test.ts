import { steps } from '../../src/core/card/kind.ts';
import { bodyShape } from '../../src/core/card/names.ts';
import { readIdentity, type CardId, type CardIdentity } from '../../src/core/card/identity.ts';
import { cardStamp } from '../../src/core/method/cardStamp.ts';
import { goalOf } from '../../src/core/method/goal.ts';
import { evaluation } from '../../src/core/method/evaluation.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { isScore, scoreEntry, scoresOf } from '../../src/core/method/scores.ts';

const score = evaluation.fields.find(one => one.answers) ?? { answers: [] };

describe('the evaluation card', () => {
  it('the evaluation card has a row of three fields for every column of the Partnerschapskaart, in the order of filling, and a date', () => {
    expect(evaluation.rows.map(one => one.name.nl)).toEqual(steps(partnership).map(one => one.name.nl));
    const inRows = evaluation.rows.flatMap(one => one.fields);
    expect(evaluation.fields.map(one => one.id)).toEqual([...inRows, 'datum']);
    expect(evaluation.fields.map(one => one.step)).toEqual(evaluation.fields.map((_, at) => at + 1));
    expect(evaluation.fields.filter(one => one.answers).map(one => one.id)).toEqual(
      evaluation.rows.map(one => one.fields[0]),
    );
  });

  it('the evaluation card asks for a score of each statement, and offers 1 to 5 and "weet ik niet"', () => {
    expect(evaluation.fields[0]?.question).toBe(evaluation.rows[0]?.statement);
    expect(score.answers?.map(one => one.nl)).toEqual(['1', '2', '3', '4', '5', 'weet ik niet']);
  });

  it('the evaluation card has shapes and fields that no other kind of card has, and states that the card is our own proposal', () => {
    const names = evaluation.fields.map(one => bodyShape(one.id));
    for (const { id } of partnership.fields) expect(names).not.toContain(bodyShape(id));
    expect(evaluation.footer).toEqual({
      nl: 'Eigen voorstel bij de Partnerschapskaart',
      en: 'Our own proposal with the Partnership card',
    });
  });

  it.each(['nl', 'en'] as const)(
    'the evaluation card gets its texts from the same code as every other kind of card (%s)',
    language => {
      const identity: CardIdentity = { v: 1, kind: evaluation.id, id: 'x' as CardId };
      const { texts, descriptions, tag } = cardStamp({
        kind: evaluation,
        identity,
        goal: 'Noord',
        language,
        date: '1 mei 2027',
      });
      expect(readIdentity(tag?.value ?? '')).toEqual(identity);
      expect(goalOf(texts['kaart:titel']?.flat().join('') ?? '', evaluation)).toBe('Noord');
      expect(texts['kaart:voet']?.flat().join('')).toBe(`1 mei 2027 · ${evaluation.footer[language]}`);
      // The template is Dutch, so another language replaces every text.
      expect(Object.keys(texts)).toHaveLength(language === 'nl' ? 2 : 2 + 5 + 3 + 1);
      expect(Object.keys(descriptions)).toHaveLength(language === 'nl' ? 0 : 16 + 2);
    },
  );
});

describe('scores', () => {
  it('scores of a statement return the lowest, the highest and the counts, and no average', () => {
    expect(scoresOf(score, ['4', '2', 'weet ik niet', '5', '2'])).toEqual({
      lowest: 2,
      highest: 5,
      count: 5,
      unknown: 1,
      others: [],
      counts: [0, 2, 0, 1, 1, 1],
    });
  });

  it('scores can be read from counts and from single answers, and are written as counts', () => {
    const entry = scoreEntry(score, [1, 2, 4, 11, 0, 3], 'nl');
    expect(entry).toBe('1: 1 · 2: 2 · 3: 4 · 4: 11 · weet ik niet: 3');
    expect(scoresOf(score, [entry, '5'])).toMatchObject({
      lowest: 1,
      highest: 5,
      count: 22,
      unknown: 3,
      others: [],
    });
    expect(scoresOf(score, [entry]).counts).toEqual([1, 2, 4, 11, 0, 3]);
    expect(isScore(score, '4: 2 · zes: 1')).toBe(false);
  });

  it('scores are null when a statement has no answers', () => {
    expect(scoresOf(score, [])).toEqual({
      lowest: null,
      highest: null,
      count: 0,
      unknown: 0,
      others: [],
      counts: [0, 0, 0, 0, 0, 0],
    });
    expect(scoresOf(score, ['weet ik niet'])).toMatchObject({ lowest: null, highest: null, count: 1 });
  });

  it.each([' 4 ', '4 (groep 2)', '4 [A]', '4(groep 2)'])(
    'scores count the answer %j as a 4 and ignore its origin',
    text => {
      expect(scoresOf(score, [text])).toMatchObject({ lowest: 4, highest: 4, count: 1, others: [] });
    },
  );

  it.each(['Weet ik niet', "I don't know", 'I don’t know'])(
    'scores count the answer %j as "I don\'t know" in either language',
    text => {
      expect(scoresOf(score, [text])).toMatchObject({ count: 1, unknown: 1 });
    },
  );

  it.each(['0', '6', '3,5', '3-4', '44', 'vier', '3 en 5', ''])(
    'scores leave out the answer %j and report that answer',
    text => {
      expect(scoresOf(score, ['3', text])).toMatchObject({ lowest: 3, highest: 3, count: 1, others: [text] });
    },
  );

  it('scores are zero for a field that offers no answers to choose from', () => {
    expect(scoresOf({}, ['3'])).toMatchObject({ count: 0, others: ['3'] });
  });
});
