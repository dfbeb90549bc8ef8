import fc from 'fast-check';
import { difference, mergedText } from '../../../src/workbench/stage/typing/mergedText.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '\r', '\v'), maxLength: 24 });

it.each([
  ['neither side changed', 'a', 'a', 'a', 'a'],
  ['only the typed text changed', 'a\rb', 'a!\rb', 'a\rb', 'a!\rb'],
  ['only the text on the slide changed', 'a\rb', 'a\rb', 'a\rb\rc', 'a\rb\rc'],
  [
    'an entry arrives while another one is being typed',
    'een\rtwee',
    'een\rtwee!',
    'een\rtwee\rdrie',
    'een\rtwee!\rdrie',
  ],
  ['an entry arrives before the paragraph in which someone types', 'een', 'een!', 'nul\reen', 'nul\reen!'],
  ['the paragraph in which someone types was removed on the slide', 'een\rtwee', 'een\rtwee!', 'een', 'een!'],
  ['both sides insert at the same place', 'ab', 'aXb', 'aYb', 'aXYb'],
  ['both sides fill an empty box', '', 'ik', 'zij', 'ikzij'],
])(
  'mergedText combines the typed text and the text on the slide when %s',
  (_, base, mine, theirs, merged) => {
    expect(mergedText(base, mine, theirs)).toBe(merged);
  },
);

it('mergedText returns the text of the side that changed when the other side changed nothing', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(mergedText(base, base, other)).toBe(other);
      expect(mergedText(base, other, base)).toBe(other);
    }),
  );
});

it('mergedText keeps everything that was typed and everything that was added to the slide meanwhile', () => {
  const marks = fc.tuple(text, text, text, fc.nat(), fc.nat());
  fc.assert(
    fc.property(marks, ([base, mine, theirs, here, there]) => {
      const typed = insert(base, here, `<${mine}>`);
      const arrived = insert(base, there, `[${theirs}]`);
      const merged = mergedText(base, typed, arrived);
      for (const sign of '<>[]') expect(merged).toContain(sign);
      expect(merged).toHaveLength(base.length + mine.length + theirs.length + 4);
    }),
  );
});

it('difference finds the single replacement between two texts', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, text: fresh } = difference(before, after);
      expect(before.slice(0, from) + fresh + before.slice(to)).toBe(after);
    }),
  );
});

function insert(into: string, at: number, what: string): string {
  const place = at % (into.length + 1);
  return into.slice(0, place) + what + into.slice(place);
}
