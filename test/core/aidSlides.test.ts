import { columnEdits, columnPlaces, COLUMN_SHAPES } from '../../src/core/aid/columnSlide.ts';
import { SMALLEST_AID_SIZE, heightOf, shortenedToFit } from '../../src/core/aid/lettersFor.ts';
import { fieldOf, type FieldId } from '../../src/core/card/kind.ts';
import type { Language } from '../../src/core/card/language.ts';
import { partnership } from '../../src/core/method/partnership.ts';

const waarden = fieldOf(partnership, 'waarden' as FieldId);
const places = Object.entries(columnPlaces).map(
  ([name, { width, height }]) =>
    [COLUMN_SHAPES[name as keyof typeof COLUMN_SHAPES], { text: '', width, height }] as const,
);

function edits(entries: readonly string[], language: Language = 'nl', scale = 1) {
  const shapes = new Map(
    places.map(([name, { text, width, height }]) => [
      name,
      { text, width: width * scale, height: height * scale },
    ]),
  );
  const all = columnEdits({ column: waarden, colour: '#0B6B4F', entries, language, scale }, shapes);
  const of = (shape: string) => all.find(one => one.shape === shape);
  return {
    title: of(COLUMN_SHAPES.title)?.text,
    entries: of(COLUMN_SHAPES.entries)?.text.split('\r') ?? [],
    size: of(COLUMN_SHAPES.entries)?.size,
    earlier: of(COLUMN_SHAPES.earlier)?.text,
    question: of(COLUMN_SHAPES.question),
  };
}

const said = (count: number) => Array.from({ length: count }, (_, at) => `Zin ${at + 1} van de groep`);

describe('a column in large letters', () => {
  it.each([
    [0, 44],
    [1, 44],
    [6, 44],
    [7, 36],
    [8, 32],
    [9, 28],
  ])('the large-column slide shows all %i short entries, at %i points', (count, size) => {
    const shown = edits(said(count));
    expect(shown.entries).toEqual(count === 0 ? [''] : said(count));
    expect(shown.size).toBe(size);
    expect(shown.earlier).toBe('');
  });

  it('the large-column slide shows the newest entries that fit, in their order, and how many entries are on the card only', () => {
    const shown = edits(said(30));
    expect(shown.size).toBe(SMALLEST_AID_SIZE);
    expect(shown.entries).toEqual(said(30).slice(-9));
    expect(shown.earlier).toBe('+ 21 op de kaart');
    expect(edits(said(30), 'en').earlier).toBe('+ 21 on the card');
  });

  it('the large-column slide omits blank paragraphs and keeps soft breaks', () => {
    expect(edits(['een', ' ', 'twee\ndrie']).entries).toEqual(['een', 'twee\vdrie']);
  });

  it('the large-column slide shortens a single entry that is larger than the slide, between two words', () => {
    const long = Array.from({ length: 300 }, (_, at) => `woord${at}`).join(' ');
    const [text = ''] = edits(['kort', long]).entries;
    expect(text).toMatch(/^woord0 .* woord\d+…$/);
    expect(edits(['kort', long]).earlier).toBe('+ 1 op de kaart');
  });

  it('the large-column slide has the question of the column at 28 points or more in both languages', () => {
    for (const column of partnership.fields)
      for (const language of ['nl', 'en'] as const) {
        const all = columnEdits(
          { column, colour: '#0B6B4F', entries: [], language, scale: 1 },
          new Map(places),
        );
        const question = all.find(one => one.shape === COLUMN_SHAPES.question);
        expect(question?.text).toBe(column.question[language]);
        expect(question?.size).toBeGreaterThanOrEqual(28);
      }
  });

  it('the large-column slide has the same entries in letters twice as large on a slide that is twice as large', () => {
    const [small, large] = [edits(said(12)), edits(said(12), 'nl', 2)];
    expect(large.entries).toEqual(small.entries);
    expect(large.size).toBe((small.size ?? 0) * 2);
  });
});

describe('a shortened text', () => {
  const room = { width: 200, height: 2 * 28 * 1.2, after: 0, indent: 0, bold: false };

  it.each(['kort', 'a'.repeat(400), 'a b '.repeat(200), 'x\ny\nz\nq'])(
    'the text %.12s fits its box after it was shortened',
    text => {
      expect(heightOf([shortenedToFit(text, 28, room)], 28, room)).toBeLessThanOrEqual(room.height);
    },
  );

  it('a text that already fits its box is not shortened', () => {
    expect(shortenedToFit('kort', 28, room)).toBe('kort');
  });
});
