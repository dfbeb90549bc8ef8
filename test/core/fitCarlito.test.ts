import { carlito } from '../../src/core/fit/carlito.ts';

const regular = { name: 'Calibri', bold: false };
const bold = { name: 'Calibri', bold: true };
const width = (text: string): number => carlito(text, regular);
const UNITS = 2048;

test.each<[text: string, units: number]>([
  ['', 0],
  ['o', 1080],
  ['oo', 2 * 1080],
  ['\u00a0', 463],
  ['AV', 1185 + 1162 - 89],
  ['tt', 2 * 686 - 29],
  ['\u200b\u00ad', 0],
])('in the Carlito table, the text %j is %d units wide', (text, units) => {
  expect(width(text) * UNITS).toBeCloseTo(units, 6);
});

test('in the Carlito table, bold letters have other widths than regular letters', () => {
  expect(carlito('waarden', bold)).toBeGreaterThan(width('waarden'));
});

test.each([
  ['één ïdee', 'een idee'],
  ['e\u0301', 'e'],
  ['👩‍👩‍👧', '👩'],
  ['👍🏽', '👍'],
])('in the Carlito table, %s is as wide as %s', (text, other) => {
  expect(width(text)).toBeCloseTo(width(other), 10);
});

test.each(['ж', 'ש', '字', '😀', '\ud800'])(
  'the character %s, which the Carlito table lacks, gets a plausible width',
  text => {
    expect(width(text)).toBeGreaterThan(0.4);
    expect(width(text)).toBeLessThan(1.5);
  },
);
