import fc from 'fast-check';
import { difference, mergedText } from '../../../src/workbench/stage/typing/mergedText.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '\r', '\v'), maxLength: 24 });

it.each([
  ['nobody did anything', 'a', 'a', 'a', 'a'],
  ['only typed', 'a\rb', 'a!\rb', 'a\rb', 'a!\rb'],
  ['only changed outside', 'a\rb', 'a\rb', 'a\rb\rc', 'a\rb\rc'],
  [
    'an entry arrives while another is typed',
    'een\rtwee',
    'een\rtwee!',
    'een\rtwee\rdrie',
    'een\rtwee!\rdrie',
  ],
  ['one arrives in front', 'een', 'een!', 'nul\reen', 'nul\reen!'],
  ['what is typed in was removed outside', 'een\rtwee', 'een\rtwee!', 'een', 'een!'],
  ['both at one place', 'ab', 'aXb', 'aYb', 'aXYb'],
  ['typed in an empty box that was filled', '', 'ik', 'zij', 'ikzij'],
])('merges: %s', (_, base, mine, theirs, merged) => {
  expect(mergedText(base, mine, theirs)).toBe(merged);
});

it('changes nothing that one side left alone', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(mergedText(base, base, other)).toBe(other);
      expect(mergedText(base, other, base)).toBe(other);
    }),
  );
});

it('keeps all that was typed and all that came from outside', () => {
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

it('finds the one replacement between two texts', () => {
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
