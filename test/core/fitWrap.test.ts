import { countLines, piecesOf } from '../../src/core/fit/wrap.ts';

const font = { name: 'Proef', bold: false };
/** Measures every character as one em wide. */
const monospaced = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
const lines = (text: string, width: number): number => countLines(piecesOf(text, font, monospaced), width);

test.each<[text: string, width: number, lines: number, why: string]>([
  ['', 10, 1, 'an empty paragraph takes a line'],
  ['een twee', 8, 1, 'two words that fit exactly stay together'],
  ['een twee', 7, 2, 'a word that does not fit goes to the next line'],
  ['een twee drie vier', 8, 3, 'words are added to a line while they fit'],
  ['een     twee', 4, 2, 'white space may extend past the edge'],
  ['een twee    ', 8, 1, 'white space at the end takes no line'],
  ['    een', 6, 2, 'white space at the start takes width'],
  ['een\u00a0twee drie', 8, 2, 'a no-break space holds words together'],
  ['een\ttwee', 4, 2, 'a tab ends a word'],
  ['een\ntwee', 20, 2, 'a soft break starts a line'],
  ['een\n\ntwee\n', 20, 4, 'each soft break starts a line, also in a row and at the end'],
  ['sociaal-maatschappelijk', 15, 2, 'a line breaks after a hyphen'],
  ['één-op-één', 4, 3, 'a line breaks after each hyphen'],
  ['wijk– en buurt—hulp', 6, 4, 'a line breaks after a dash between letters'],
  ['zorg- en welzijn', 5, 4, 'a hyphen at the end of a word stays with that word'],
  ['2024-2025 plan', 9, 2, 'a line does not break within numbers'],
  ['in -pret', 4, 3, 'a line does not break after a hyphen that starts a word'],
  ['en/of', 5, 1, 'a word with a slash that fits stays together'],
  ['het en/of', 7, 2, 'a line does not break after a slash'],
  ['bewoners/professionals', 13, 2, 'a word longer than the line breaks after its slash'],
  [
    'in bewoners/professionals',
    9,
    4,
    'a part after a slash that is longer than the line breaks between characters',
  ],
  ['verantwoordelijkheid', 8, 3, 'a word longer than the line breaks between characters'],
  ['de verantwoordelijkheid', 8, 4, 'a word longer than the line starts on a new line'],
  ['verantwoordelijkheid te', 8, 3, 'the next word follows where a word longer than the line ends'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, 2, 'an emoji of several characters is never split'],
  ['e\u0301e\u0301e\u0301', 3, 1, 'a combining mark takes no width'],
  ['שלום עולם', 4, 2, 'right-to-left text wraps between words'],
  ['abc', 0.5, 3, 'a line holds at least one character'],
  ['abc', -1, 3, 'a box narrower than its insets has one character per line'],
])('the text %j in a line of %d ems takes %d lines: %s', (text, width, expected) => {
  expect(lines(text, width)).toBe(expected);
});

test('text that does not wrap starts a new line only at a soft break', () => {
  expect(lines('een twee drie\nvier', Infinity)).toBe(2);
});

test('each word is measured once, and single letters are measured only in a word longer than the line', () => {
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
