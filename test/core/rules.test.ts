import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const numbered = [...readFileSync('src/core/RULES.md', 'utf8').matchAll(/^\| ([A-Z]+-\d+) /gm)].map(
  ([, rule]) => rule ?? '',
);
/** Matches the rule codes at the start of a test title. */
const TITLE = /[\])t]\(\s*['"`]((?:[A-Z]+-\d+(?:, |: ))+)/g;

const cited = new Set(
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.test\.tsx?$/.test(name))
    .flatMap(name => [...readFileSync(join('test', name), 'utf8').matchAll(TITLE)])
    .flatMap(([, rules = '']) => rules.match(/[A-Z]+-\d+/g) ?? []),
);

test('every rule in RULES.md is cited by a test, and tests cite only existing rules', () => {
  expect(numbered.length).toBeGreaterThan(30);
  expect(numbered.filter((rule, at) => numbered.indexOf(rule) !== at)).toEqual([]);
  expect(numbered.filter(rule => !cited.has(rule))).toEqual([]);
  expect([...cited].filter(rule => !numbered.includes(rule))).toEqual([]);
});
