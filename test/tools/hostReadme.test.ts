import { readFileSync } from 'node:fs';
import { hostReadme, README } from '../../src/tools/apiMembers/hostReadme.ts';

const text = readFileSync(README, 'utf8');

test('the tables in the README of the host are up to date (if not: npm run api-members -- --write)', () => {
  expect(hostReadme(text)).toBe(text);
});

test('an outdated cell is corrected, and the text around the tables stays', () => {
  const outdated = text.replace('| `staleProxy` ', '| `oldProxy` ');
  expect(outdated).not.toBe(text);
  expect(hostReadme(outdated)).toBe(text);
});

test('a README without one of the tables, or with an unknown table, is refused', () => {
  expect(() => hostReadme(text.replace('<!-- table: faults -->', ''))).toThrow('no place for: faults');
  expect(() => hostReadme(text.replace('<!-- table: faults -->', '<!-- table: wishes -->'))).toThrow(
    'There is no table wishes',
  );
});

test('every fault and every field of a profile is described', () => {
  const tables = text.split('\n').filter(line => line.startsWith('| `'));
  expect(tables.length).toBeGreaterThan(45);
  expect(tables.filter(line => /^\| `\w+` +\| +\|/.test(line) || /\| +\|$/.test(line))).toEqual([]);
});
