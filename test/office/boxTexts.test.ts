import fc from 'fast-check';
import { replaced } from '../../src/core/text/replacement.ts';
import { isUniform, runsAfter, type Run } from '../../src/office/cellRuns.ts';
import { bodyOf, headingOf, inBox } from '../../src/core/card/heading.ts';

const textOf = (runs: readonly Run[]) => runs.map(one => one.text).join('');

describe('the body of a box', () => {
  test.each([
    ['a heading and entries', 'Waarden\reen\rtwee', 'Waarden', 'een\rtwee'],
    [
      'other paragraph marks than when its heading was recognised',
      'Waarden\nWat telt?\neen',
      'Waarden\rWat telt?',
      'een',
    ],
    ['a heading alone', 'Waarden', 'Waarden', ''],
    ['a heading and an empty paragraph', 'Waarden\r', 'Waarden', ''],
    [
      'a paragraph that only begins like the heading',
      'Waarden en normen\reen',
      'Waarden',
      'Waarden en normen\reen',
    ],
    ['half of the heading', 'Waarden\reen', 'Waarden\rWat telt?', 'Waarden\reen'],
    ['no heading', 'een\rtwee', undefined, 'een\rtwee'],
    ['an empty heading', 'een', '', 'een'],
    ['nothing', '', 'Waarden', ''],
  ])('the entries of a box start after its heading when the box has %s', (_, raw, heading, body) => {
    expect(raw.slice(bodyOf(raw, heading === undefined ? undefined : headingOf(heading)).start)).toBe(body);
  });

  test('the entries of a box can be edited without changing its heading, for any texts (property)', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 8 })
      .map(text => text.replace(/[\r\n\v\u2028\u2029]/g, ''));
    fc.assert(
      fc.property(
        words,
        fc.array(words, { maxLength: 3 }),
        words,
        fc.nat(),
        fc.nat(),
        (heading, entries, text, a, b) => {
          const raw = [heading, ...entries].join('\r');
          const kept = headingOf(heading);
          const { start } = bodyOf(raw, kept);
          const body = raw.slice(start);
          const from = a % (body.length + 1);
          const edit = { start: from, length: b % (body.length - from + 1), text };
          const now = replaced(raw, inBox(bodyOf(raw, kept), [edit]));
          expect(now.slice(bodyOf(now, kept).start)).toBe(replaced(body, [edit]));
          expect(now.startsWith(heading)).toBe(true);
        },
      ),
      { seed: 5 },
    );
  });
});

describe('the runs of a cell', () => {
  const bold = { bold: true };
  const plain = { bold: false };
  const runs: readonly Run[] = [
    { text: 'Kop', font: bold },
    { text: '\reen\rtwee', font: plain },
  ];

  test.each([
    [
      'after a character, and the text takes the font of that character',
      { start: 3, length: 0, text: '!' },
      ['Kop!', '\reen\rtwee'],
    ],
    [
      'at the start, and the text takes the first font',
      { start: 0, length: 0, text: '!' },
      ['!Kop', '\reen\rtwee'],
    ],
    [
      'in place of other text, and the text takes the font of the first replaced character',
      { start: 2, length: 3, text: 'X' },
      ['KoX', 'en\rtwee'],
    ],
    [
      'at the end, and the text takes the last font',
      { start: 12, length: 0, text: '\rdrie' },
      ['Kop', '\reen\rtwee\rdrie'],
    ],
    [
      'in place of a whole text run, and the other run stays',
      { start: 0, length: 3, text: '' },
      ['\reen\rtwee'],
    ],
  ])('the fonts of a cell are kept when a text is written %s', (_, replacement, texts) => {
    expect(runsAfter(runs, [replacement]).map(one => one.text)).toEqual(texts);
  });

  test('the text runs of a cell contain the text after the replacements, for any replacements (property)', () => {
    const run = fc.record({
      text: fc.string({ minLength: 1, maxLength: 6 }),
      font: fc.constantFrom(bold, plain),
    });
    fc.assert(
      fc.property(
        fc.array(run, { minLength: 1, maxLength: 4 }),
        fc.string(),
        fc.nat(),
        fc.nat(),
        (some, text, a, b) => {
          const raw = textOf(some);
          const start = a % (raw.length + 1);
          const edits = [{ start, length: b % (raw.length - start + 1), text }];
          expect(textOf(runsAfter(some, edits))).toBe(replaced(raw, edits));
        },
      ),
      { seed: 5 },
    );
  });

  test('a cell counts as having one font when all its text runs have the same font', () => {
    expect(isUniform(runs)).toBe(false);
    expect(isUniform([])).toBe(true);
    expect(
      isUniform([
        { text: 'a', font: bold },
        { text: 'b', font: { ...bold } },
      ]),
    ).toBe(true);
  });
});
