import { countLines, piecesOf } from '../../src/core/fit/wrap.ts';

const font = { name: 'Proef', bold: false };
/** Measures every character as one em wide. */
const monospaced = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
const lines = (text: string, width: number): number => countLines(piecesOf(text, font, monospaced), width);

test.each<[text: string, width: number, lines: number, why: string]>([
  ['', 10, 1, 'an empty paragraph has a line'],
  ['een twee', 8, 1, 'what fits exactly'],
  ['een twee', 7, 2, 'a word that does not fit'],
  ['een twee drie vier', 8, 3, 'words are put on a line while they fit'],
  ['een     twee', 4, 2, 'white space hangs over the edge'],
  ['een twee    ', 8, 1, 'white space at the end takes no line'],
  ['    een', 6, 2, 'white space at the start takes room'],
  ['een\u00a0twee drie', 8, 2, 'a no-break space holds words together'],
  ['een\ttwee', 4, 2, 'a tab ends a word'],
  ['een\ntwee', 20, 2, 'a soft break'],
  ['een\n\ntwee\n', 20, 4, 'soft breaks in a row and at the end'],
  ['sociaal-maatschappelijk', 15, 2, 'behind a hyphen'],
  ['één-op-één', 4, 3, 'behind each hyphen'],
  ['wijk– en buurt—hulp', 6, 4, 'behind a dash between letters'],
  ['zorg- en welzijn', 5, 4, 'a hyphen at the end of a word stays there'],
  ['2024-2025 plan', 9, 2, 'not within numbers'],
  ['in -pret', 4, 3, 'not behind a hyphen that starts a word'],
  ['en/of', 5, 1, 'a word with a slash'],
  ['het en/of', 7, 2, 'not behind a slash'],
  ['bewoners/professionals', 13, 2, 'but there when the word is longer than the line'],
  ['in bewoners/professionals', 9, 4, 'and then between characters'],
  ['verantwoordelijkheid', 8, 3, 'a word longer than the line, between characters'],
  ['de verantwoordelijkheid', 8, 4, 'such a word starts on a line of its own'],
  ['verantwoordelijkheid te', 8, 3, 'and the next word follows where it ends'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, 2, 'a picture of several is never split'],
  ['e\u0301e\u0301e\u0301', 3, 1, 'a combining mark takes no room'],
  ['שלום עולם', 4, 2, 'from right to left'],
  ['abc', 0.5, 3, 'a line holds at least one character'],
  ['abc', -1, 3, 'a box that is narrower than its insets'],
])('%j in %d ems takes %d lines: %s', (text, width, expected) => {
  expect(lines(text, width)).toBe(expected);
});

test('without wrapping, only soft breaks start a new line', () => {
  expect(lines('een twee drie\nvier', Infinity)).toBe(2);
});

test('each word is measured once, and letters are measured only in a word that is too long', () => {
  const measured: string[] = [];
  const pieces = piecesOf('een tweede', font, text => {
    measured.push(text);
    return text.length;
  });
  countLines(pieces, 8);
  expect(measured).toEqual(['een', ' ', 'tweede']);
  countLines(pieces, 4);
  countLines(pieces, 3);
  expect(measured.slice(3)).toEqual(Array.from('tweede'));
});
