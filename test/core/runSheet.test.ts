import { steps } from '../../src/core/card/kind.ts';
import type { Localised } from '../../src/core/card/language.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { runSheets, subgroupInstruction } from '../../src/core/method/runSheets.ts';
import { newPart, partTitle, totalMinutes, type PartId } from '../../src/core/runSheet/part.ts';
import {
  newSheet,
  planOf,
  withMinutes,
  withoutPart,
  withPart,
  withPartAt,
  withTitle,
} from '../../src/core/runSheet/sheet.ts';

const inOrder = steps(partnership).map(one => one.id);

describe('the variants', () => {
  // Sources: HAN's programme (205–250), its method in brief (165–195), 90 minutes, three times 2½ hours.
  test.each([
    ['programme', 205, 250, inOrder],
    ['method', 165, 195, inOrder],
    ['pressureCooker', 90, 90, inOrder],
    ['meeting1', 150, 150, ['waarden']],
    ['meeting2', 150, 150, inOrder],
    ['meeting3', 150, 150, inOrder],
  ])('the run-sheet %s takes %i to %i minutes and covers its steps', (id, least, most, served) => {
    const parts = runSheets.find(one => one.id === id)?.parts ?? [];
    expect(totalMinutes(parts)).toBeGreaterThanOrEqual(least);
    expect(totalMinutes(parts)).toBeLessThanOrEqual(most);
    const all = parts.flatMap(one => one.fields);
    expect(inOrder.filter(one => all.includes(one))).toEqual(served);
  });

  it('the method has exactly six run-sheets, with unique part ids, minimums below the minutes and fields in the order of filling', () => {
    expect(runSheets).toHaveLength(6);
    for (const { parts } of runSheets) {
      expect(new Set(parts.map(one => one.id)).size).toBe(parts.length);
      for (const { minutes, minimum, fields } of parts) {
        expect(minimum).toBeGreaterThanOrEqual(5);
        expect(minutes).toBeGreaterThanOrEqual(minimum);
        expect(fields).toEqual(inOrder.filter(one => fields.includes(one)));
      }
    }
  });

  it('every run-sheet starts with the rules, and separates networks for the values and organisations for later steps', () => {
    for (const { id, parts } of runSheets) {
      expect([id, parts.map(one => one.rules)]).toEqual([id, parts.map((_, at) => at === 0)]);
      for (const part of parts) {
        const expected = part.fields.length === 1 ? 'networks' : 'organisations';
        expect(part.split).toBe(part.kind === 'subgroups' ? expected : null);
      }
    }
  });

  it('every run-sheet has its texts in two languages, without control characters', () => {
    const own = (title: Localised | string): Localised =>
      typeof title === 'string' ? { nl: title, en: title } : title;
    const texts = runSheets.flatMap(({ about, parts }) => [
      about,
      ...parts.flatMap(({ title, prompts }) => [own(title), ...prompts]),
    ]);
    for (const { nl, en } of [...texts, ...subgroupInstruction]) {
      expect(nl).not.toBe(en);
      for (const text of [nl, en]) expect(text).toMatch(/^\S(?!.*(\s\s|\.\.\.)).*\S$/);
    }
  });

  it("no run-sheet has a question for a part that the prompts of the part's fields already ask", () => {
    for (const part of runSheets.flatMap(one => one.parts)) {
      const known = partnership.fields
        .filter(one => part.fields.includes(one.id))
        .flatMap(one => one.prompts.map(prompt => prompt.nl));
      for (const { nl } of part.prompts) expect(known).not.toContain(nl);
    }
  });
});

describe('editing a run-sheet', () => {
  const id = (text: string): PartId => text as PartId;
  const parts = ['a', 'b', 'c'].map((one, at) =>
    newPart(one, {
      kind: 'plenary',
      title: { nl: `${one} nl`, en: `${one} en` },
      minutes: 10 * (at + 1),
      minimum: 5,
    }),
  );
  const brief = (all = parts as readonly (typeof parts)[number][]): string =>
    all.map(one => `${one.id}${one.minutes}${one.pinned ? '!' : ''}`).join(' ');

  test.each([
    ['b', 25, 'a10 b25! c30'],
    ['b', 20, 'a10 b20! c30'],
    ['b', 1, 'a10 b1! c30'],
    ['b', 1440, 'a10 b1440! c30'],
    ['b', 0, 'a10 b20 c30'],
    ['b', -5, 'a10 b20 c30'],
    ['b', 1441, 'a10 b20 c30'],
    ['b', 2.5, 'a10 b20 c30'],
    ['b', NaN, 'a10 b20 c30'],
    ['x', 25, 'a10 b20 c30'],
  ])('setting the minutes of part %s to %p gives the run-sheet %s', (part, minutes, expected) =>
    expect(brief(withMinutes(parts, id(part), minutes))).toBe(expected),
  );

  test.each([
    ['a', 0, 'a b c'],
    ['a', 1, 'b a c'],
    ['a', 2, 'b c a'],
    ['a', 99, 'b c a'],
    ['c', 0, 'c a b'],
    ['c', -1, 'c a b'],
    ['x', 0, 'a b c'],
  ])('moving part %s to index %i gives the run-sheet %s', (part, index, expected) =>
    expect(
      withPartAt(parts, id(part), index)
        .map(one => one.id)
        .join(' '),
    ).toBe(expected),
  );

  test.each([
    ['b', 'a10 c30'],
    ['x', 'a10 b20 c30'],
  ])('removing part %s gives the run-sheet %s', (part, expected) =>
    expect(brief(withoutPart(parts, id(part)))).toBe(expected),
  );

  test.each([
    ['Kennismaken', 15, 1, 'a10 own-115! b20 c30'],
    ['Kennismaken', 15, 9, 'a10 b20 c30 own-115!'],
    ['Kennismaken', 15, -1, 'own-115! a10 b20 c30'],
    ['  ', 15, 1, 'a10 b20 c30'],
    ['Kennismaken', 0, 1, 'a10 b20 c30'],
  ])('adding a part %j of %i minutes at index %i gives the run-sheet %s', (title, minutes, index, expected) =>
    expect(brief(withPart(parts, { kind: 'plenary', title, minutes }, index))).toBe(expected),
  );

  it('a run-sheet gives every part that the facilitator adds a unique id, also after one was removed', () => {
    const own = { kind: 'plenary', title: 'Eigen', minutes: 5 } as const;
    const three = withPart(withPart(withPart([], own, 0), own, 1), own, 2);
    expect(three.map(one => one.id)).toEqual(['own-1', 'own-2', 'own-3']);
    const again = withPart(withoutPart(three, id('own-2')), own, 2);
    expect(again.map(one => one.id)).toEqual(['own-1', 'own-3', 'own-2']);
  });

  test.each([
    [' Rondje ', 'Rondje', 'Rondje'],
    ['   ', 'b nl', 'b en'],
  ])(
    "a part with the facilitator's title %j has the title %j in Dutch and %j in English",
    (title, nl, en) => {
      const [, part] = withTitle(parts, id('b'), title);
      expect(part && [partTitle(part, 'nl'), partTitle(part, 'en')]).toEqual([nl, en]);
    },
  );

  it('a run-sheet keeps requested and planned minutes separate, and a reset restores the original parts', () => {
    const variant = { id: 'v', name: { nl: '', en: '' }, about: { nl: '', en: '' }, parts };
    const sheet = newSheet(variant);
    expect(planOf(sheet)).toEqual({ kind: 'plan', parts, bent: [] });
    expect(planOf({ ...sheet, parts: [] })).toEqual({ kind: 'noParts' });
    expect(planOf({ ...sheet, available: 0 })).toMatchObject({ kind: 'tooLittleTime', short: 15 });
    const edited = { ...sheet, parts: withMinutes(parts, id('a'), 15), available: 40 };
    const plan = planOf(edited);
    expect(plan.kind === 'plan' && brief(plan.parts)).toBe('a15! b10 c15');
    expect(brief(edited.parts)).toBe('a15! b20 c30');
    expect(brief(newSheet(variant).parts)).toBe('a10 b20 c30');
  });
});
