import { splitGlued } from '../../src/core/text/glued.ts';
import { replaced } from '../../src/core/text/replacement.ts';

const split = (raw: string, text: string, ...others: string[]) =>
  replaced(raw, splitGlued(raw, text, new Set(others)));

test.each([
  ['behind its neighbour', 'X\vY', 'X\nY'],
  ['before its neighbour', 'Y\vX', 'Y\nX'],
  ['between two', 'X\vY\vZ', 'X\nY\nZ'],
  ['with other paragraphs around', 'een\rX\vY\rtwee', 'een\rX\nY\rtwee'],
  ['with the other mark where `\\n` is in use', 'een\nX\vY', 'een\nX\rY'],
  ['not from words that are no neighbour', 'X en\vY', 'X en\vY'],
  ['not inside a word', 'X\vYoga', 'X\vYoga'],
  ['not from one sign behind it', 'Y!', 'Y!'],
  ['not from one letter before it', 'eY', 'eY'],
  ['not from one sign behind it, next to its neighbour', 'X\vY!', 'X\vY!'],
  ['not where it is on its own', 'X\rY', 'X\rY'],
])('MERGE-9: splitting off a text %s', (_name, raw, expected) => {
  expect(split(raw, 'Y', 'X', 'Z')).toBe(expected);
});

test('MERGE-9: split keeps an entry of two lines that was known before', () => {
  expect(split('X\vY', 'Y', 'X', 'X\nY')).toBe('X\vY');
});

test('MERGE-9: split separates a text of two lines', () => {
  expect(split('X\vY\ven meer', 'Y\nen meer', 'X')).toBe('X\nY\ven meer');
});
