import fc from 'fast-check';
import { diffText, diffLines, type Line } from '../../src/core/text/lines.ts';
import { cleanEntry, entriesIn, paragraphs, sameParagraphs } from '../../src/core/text/paragraphs.ts';
import { replaced } from '../../src/core/text/replacement.ts';

const line = (text: string, from: number | null = null): Line => ({ from, text });

describe('raw text', () => {
  test.each([
    ['', ['']],
    ['a\rb', ['a', 'b']],
    ['a\nb\r\nc\u2029d', ['a', 'b', 'c', 'd']],
    ['a\vb\u2028c\r', ['a\nb\nc', '']],
  ])('the raw text %j has the paragraphs %j', (raw, expected) => {
    expect(paragraphs(raw).map(one => one.text)).toEqual(expected);
  });

  test('a blank paragraph of a raw text is no entry', () => {
    expect(entriesIn('\ra\r  \r\u00a0\rb')).toEqual(['a', 'b']);
  });

  test('two raw texts are equal when they differ only in the paragraph marks of the host', () => {
    expect(sameParagraphs('a\rb\vc', 'a\nb\u2028c')).toBe(true);
    expect(sameParagraphs('a\rb', 'a\vb')).toBe(false);
  });

  test.each([
    ['  één \r\n twee  ', 'één \n twee'],
    ['a\u0000b\u001fc\ufffe', 'abc'],
    ['a\ud800b', 'ab'],
    ['😀', '😀'],
    [' \u00a0\n', ''],
  ])('the typed text %j is cleaned to %j', (given, clean) => expect(cleanEntry(given)).toBe(clean));
});

describe('replacing lines in a text', () => {
  test.each<[string, Line[], string, number]>([
    // raw, lines, raw afterwards, number of replacements
    ['', [line('een')], 'een', 1],
    ['een', [line('een', 0), line('twee')], 'een\rtwee', 1],
    ['een\rdrie', [line('een', 0), line('twee'), line('drie', 1)], 'een\rtwee\rdrie', 1],
    ['een', [line('nul'), line('een', 0)], 'nul\reen', 1],
    ['een\rtwee\rdrie', [line('een', 0), line('drie', 2)], 'een\rdrie', 1],
    ['een\rtwee', [line('twee', 1)], 'twee', 1],
    ['een\rtwee', [line('een', 0)], 'een', 1],
    ['een', [], '', 1],
    ['een\rtwee', [line('een', 0), line('tweede', 1)], 'een\rtweede', 1],
    ['een\ntwee', [line('een', 0), line('twee', 1), line('drie')], 'een\ntwee\ndrie', 1],
    ['een', [line('e\nen', 0)], 'e\ven', 1],
    ['a\rb\rc\rd', [line('a', 0), line('x'), line('d', 3), line('e')], 'a\rx\rd\re', 2],
  ])('rewriting the raw text %j to the lines %j changes only what differs', (raw, lines, expected, count) => {
    const result = diffLines(raw, lines);
    expect(result.expected).toBe(expected);
    expect(result.replacements).toHaveLength(count);
  });

  test.each([
    ['Iedereen telt mee', 'Iedereen doet mee', { start: 9, length: 4, text: 'doet' }],
    ['Bewarie kookt', 'Bewoners kookt', { start: 0, length: 7, text: 'Bewoners' }],
    ['Piet Jansen', 'Piet mensen', { start: 5, length: 6, text: 'mensen' }],
    ['Jan', 'Jansen', { start: 0, length: 3, text: 'Jansen' }],
    ['iemand', 'niemand', { start: 0, length: 6, text: 'niemand' }],
    ['Jansen, mee', 'Jan, mee', { start: 0, length: 7, text: 'Jan,' }],
    ['een drie', 'een twee drie', { start: 4, length: 0, text: 'twee ' }],
    ['een\vdrie', 'een\ntwee\ndrie', { start: 4, length: 0, text: 'twee\v' }],
    ['een twee drie', 'een drie', { start: 4, length: 5, text: '' }],
    ['a \u0301b', 'a \u0301c', { start: 0, length: 4, text: 'a \u0301c' }],
  ])('rewriting replaces only changed words, as a whole: %j to %j', (raw, text, expected) => {
    expect(diffLines(raw, [line(text, 0)]).replacements).toEqual([expected]);
  });

  test.each([
    ['👩‍👩‍👧 samen', '👩‍👩‍👦 samen'],
    ['e\u0301e\u0301n', 'ee\u0301n'],
    ['a😀', 'a😁'],
  ])('rewriting does not split a grapheme: %j to %j', (before, after) => {
    const { start, length, text } = diffText(before, after);
    const cut = [...new Intl.Segmenter().segment(before)].map(one => one.index);
    expect([...cut, before.length]).toEqual(expect.arrayContaining([start, start + length]));
    expect(replaced(before, [{ start, length, text }])).toBe(after);
  });

  test('rewriting a raw text to any list of lines keeps unchanged text, and its replacements never overlap (property)', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'é', 'e\u0301'), maxLength: 6 });
    const cases = fc.array(text, { minLength: 1, maxLength: 6 }).chain(old =>
      fc.record({
        old: fc.constant(old),
        kept: fc.subarray(old.map((_, at) => at)),
        fresh: fc.array(fc.tuple(fc.nat({ max: 6 }), text), { maxLength: 4 }),
        edits: fc.array(text, { minLength: old.length, maxLength: old.length }),
        edited: fc.subarray(old.map((_, at) => at)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ old, kept, fresh, edits, edited }) => {
        const lines: Line[] = kept.map(at => ({
          from: at,
          text: (edited.includes(at) ? edits[at] : old[at]) ?? '',
        }));
        for (const [at, words] of fresh) lines.splice(at, 0, line(words));
        const raw = old.join('\r');
        const { replacements, expected } = diffLines(raw, lines);
        expect(expected).toBe(lines.map(one => one.text).join('\r'));
        expect(replaced(raw, replacements)).toBe(expected);
        replacements.forEach((one, at) => {
          const earlier = replacements[at + 1];
          if (earlier) expect(earlier.start + earlier.length).toBeLessThanOrEqual(one.start);
        });
      }),
    );
  });
});
