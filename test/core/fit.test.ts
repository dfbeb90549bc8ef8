import fc from 'fast-check';
import type { Box } from '../../src/core/fit/box.ts';
import { carlito } from '../../src/core/fit/carlito.ts';
import type { Column } from '../../src/core/fit/column.ts';
import { fitter, HALL_FLOOR, SIZES } from '../../src/core/fit/fit.ts';

/** A box of ten lines of 20 points and twelve letters wide, when every letter is half an em. */
const box: Box = {
  width: 140,
  height: 260,
  insets: { left: 10, top: 10, right: 5, bottom: 10 },
  font: { name: 'Proef', bold: false },
  wrap: true,
  paragraph: { indent: 4, lineSpacing: 1, spaceBefore: 0, spaceAfter: 0 },
};
const half = (text: string): number => text.length / 2;
const fit = fitter(half);

function column(paragraphs: readonly string[], change: Partial<Column> = {}): Column {
  return { box, paragraphs, ownSize: null, ...change };
}

function entries(count: number, text = 'woord'): string[] {
  return Array.from({ length: count }, () => text);
}

describe('the letter size of a column', () => {
  test.each<[columns: string[][], floor: number, ...sizes: number[]]>([
    [[[]], 14, 20],
    [[entries(10)], 14, 20],
    [[entries(11)], 14, 18],
    [[entries(12)], 14, 16],
    [[entries(14)], 14, 14],
    [[entries(15)], 14, 14],
    [[entries(15)], 12, 12],
    [[entries(11)], 20, 20],
    [[entries(13)], 15, 15],
    [[entries(2), entries(12), []], 14, 20, 16, 20],
    [[entries(5, 'twaalf lange')], 14, 20],
    [[entries(6, 'twee woorden en')], 14, 16],
  ])('the columns %j, with a smallest size of %d, get %d points', (columns, floor, ...sizes) => {
    const fitted = fit(
      columns.map(one => column(one)),
      SIZES,
      floor,
    );
    expect(fitted.map(one => one.size)).toEqual(sizes);
  });

  test('a column on a slide that someone else made keeps its own letter size, and its text is measured at that size', () => {
    const [other, own] = fit([column(entries(9)), column(entries(11), { ownSize: 20 })], SIZES, 14);
    expect(other?.size).toBe(20);
    expect(own).toEqual({ fill: 1.1, overflowsFrom: 10, full: true, size: 20 });
  });

  test('the letter size depends on the font, size and wrapping of each box', () => {
    const bold = { name: 'Proef', bold: true };
    const wide = fitter((text, font) => text.length * (font.bold ? 1 : 0.5));
    const sizeIn = (change: Partial<Box>) =>
      wide([column(entries(8, 'en nog iets'), { box: { ...box, ...change } })], SIZES, 14)[0]?.size;
    expect(sizeIn({})).toBe(20);
    expect(sizeIn({ font: bold })).toBe(14);
    expect(sizeIn({ font: bold, wrap: false })).toBe(20);
    expect(sizeIn({ height: 180 })).toBe(16);
    expect(sizeIn({ width: 300, font: bold })).toBe(20);
  });
});

describe('the fullness of a column', () => {
  test.each<[paragraphs: string[], fill: number, overflowsFrom: number | null, full: boolean]>([
    [[], 0, null, false],
    [[''], 0, null, false],
    [entries(5), 0.5, null, false],
    [entries(9), 0.9, null, false],
    [entries(10), 1, null, true],
    [entries(12), 1.1, 10, true],
    [[...entries(9), 'eerste regel\ntweede'], 1.1, 9, true],
    [['', ...entries(4)], 0.5, null, false],
    [[...entries(9), '', ''], 0.9, null, false],
  ])(
    'the text %j fills %d of its column, overflows from paragraph %s, and leaves no space for an entry: %s',
    (paragraphs, fill, overflowsFrom, full) => {
      const [result] = fit([column(paragraphs)], SIZES, 20);
      expect(result?.fill).toBeCloseTo(fill, 10);
      expect(result).toMatchObject({ overflowsFrom, full });
    },
  );

  test('the fullness of a column includes the space between paragraphs, but not after the last paragraph', () => {
    const spaced = {
      ...box,
      paragraph: { ...box.paragraph, spaceBefore: 2, spaceAfter: 10, lineSpacing: 0.9 },
    };
    const [result] = fit([column(entries(3), { box: spaced })], SIZES, 20);
    expect(result?.fill).toBeCloseTo((3 * (2 + 21.6) + 2 * 10) / 240, 10);
  });

  test('measuring a column stops after the first paragraph that is out of view', () => {
    const measured = jest.fn(half);
    fitter(measured)([column(Array.from({ length: 2_000 }, (_, at) => `woord${at}`))], SIZES, 12);
    expect(measured.mock.calls.length).toBeLessThan(50);
  });

  test('a column counts as full only when no entry fits at the smallest size', () => {
    const fullAt = (count: number, floor: number): boolean | undefined =>
      fit([column(entries(count))], SIZES, floor)[0]?.full;
    expect([fullAt(10, 20), fullAt(10, 14), fullAt(13, 14), fullAt(14, 14), fullAt(14, 12)]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test('a column in a box without any space is more than full', () => {
    const flat = { ...box, height: 15 };
    expect(fit([column(['woord'], { box: flat })], SIZES, 14)[0]).toEqual({
      fill: Infinity,
      overflowsFrom: 0,
      full: true,
      size: 14,
    });
  });
});

describe('for any card', () => {
  const text = fc
    .array(
      fc.constantFrom('de', 'wijk', 'één-op-één', 'verantwoordelijkheid', 'we', 'en/of', '\n', 'gesprek'),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map(words => words.join(' '));
  const card = fc.array(fc.array(text, { maxLength: 14 }), { minLength: 1, maxLength: 5 });
  const check = (property: fc.IProperty<[string[][]]>): void =>
    fc.assert(property, { seed: 5, numRuns: 150 });
  const anyFit = fitter(carlito);
  const at = (columns: string[][], size: number) =>
    anyFit(
      columns.map(one => column(one)),
      [],
      size,
    );

  test('text in larger letters never needs less height', () => {
    check(
      fc.property(card, columns => {
        for (let size = 8; size < 40; size += 3) {
          const larger = at(columns, size + 3);
          at(columns, size).forEach(({ fill, overflowsFrom }, one) => {
            const { fill: most = NaN, overflowsFrom: from } = larger[one] ?? {};
            if (typeof from === 'number') expect(overflowsFrom ?? Infinity).toBeGreaterThanOrEqual(from);
            else expect(fill).toBeLessThanOrEqual(most);
          });
        }
      }),
    );
  });

  test('the letter size is the largest available size at which all text is in view, or else the smallest size', () => {
    check(
      fc.property(card, columns => {
        const fitted = anyFit(
          columns.map(one => column(one)),
          SIZES,
          14,
        );
        columns.forEach((one, index) => {
          const fits = (size: number): boolean => at([one], size)[0]?.overflowsFrom === null;
          expect(fitted[index]?.size).toBe(SIZES.find(size => size >= 14 && fits(size)) ?? 14);
        });
      }),
    );
  });

  test('adding an entry never raises the letter size and never brings text into view', () => {
    check(
      fc.property(card, columns => {
        const before = anyFit(
          columns.map(one => column(one)),
          SIZES,
          HALL_FLOOR,
        );
        const after = anyFit(
          columns.map(one => column([...one, 'nog iets'])),
          SIZES,
          HALL_FLOOR,
        );
        before.forEach(({ overflowsFrom, full, size }, one) => {
          expect(after[one]?.size).toBeLessThanOrEqual(size);
          if (overflowsFrom !== null) expect(after[one]?.overflowsFrom).toBe(overflowsFrom);
          if (full) expect(after[one]?.overflowsFrom).not.toBeNull();
        });
      }),
    );
  });
});

test('the letter size is computed by measuring only text that was not measured the last time', () => {
  const measured: string[] = [];
  const counting = fitter(text => {
    measured.push(text);
    return text.length / 2;
  });
  counting([column(['een', 'twee'])], SIZES, HALL_FLOOR);
  counting([column(['een', 'drie']), column(['twee'])], SIZES, HALL_FLOOR);
  expect(measured).toEqual(['een', 'twee', 'drie']);
});
