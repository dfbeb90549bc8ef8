import { splitGlued } from '../../src/core/text/glued.ts';
import { replaced } from '../../src/core/text/replacement.ts';

const split = (raw: string, text: string, ...others: string[]) =>
  replaced(raw, splitGlued(raw, text, new Set(others)));

test.each([
  ['after its neighbour', 'X\vY', 'X\nY'],
  ['before its neighbour', 'Y\vX', 'Y\nX'],
  ['between two neighbours', 'X\vY\vZ', 'X\nY\nZ'],
  ['with other paragraphs around', 'een\rX\vY\rtwee', 'een\rX\nY\rtwee'],
  ['with \\r as paragraph mark when the box has \\n', 'een\nX\vY', 'een\nX\rY'],
  ['not from words of another entry', 'X en\vY', 'X en\vY'],
  ['not inside a word', 'X\vYoga', 'X\vYoga'],
  ['not from one sign after it', 'Y!', 'Y!'],
  ['not from one letter before it', 'eY', 'eY'],
  ['not from one sign after it, next to its neighbour', 'X\vY!', 'X\vY!'],
  ['not where it is on its own', 'X\rY', 'X\rY'],
])('MERGE-9: a text that the host joined to its neighbours is split off: %s', (_name, raw, expected) => {
  expect(split(raw, 'Y', 'X', 'Z')).toBe(expected);
});

test('MERGE-9: splitting off a text keeps an entry of two lines that was known before', () => {
  expect(split('X\vY', 'Y', 'X', 'X\nY')).toBe('X\vY');
});

test('MERGE-9: splitting also separates a text of two lines from its neighbours', () => {
  expect(split('X\vY\ven meer', 'Y\nen meer', 'X')).toBe('X\nY\ven meer');
});
