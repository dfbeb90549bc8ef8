import { cards } from '../corpus/cards.ts';
import { randomCard, randomLookAlike } from '../corpus/heldOut.ts';
import {
  randomBesides,
  randomBroken,
  randomExplanation,
  randomOneEach,
  randomOtherPile,
  randomPile,
} from '../corpus/heldOutForms.ts';
import { lookAlikes } from '../corpus/lookAlikes.ts';
import {
  asking,
  besidesAndPiles,
  explanations,
  filledUnnamed,
  inRows,
  otherFives,
} from '../corpus/otherForms.ts';
import { trial, type Trial } from '../corpus/trial.ts';

const seeds = Array.from({ length: 40 }, (_, at) => 31_000 + at);

/** Expects every card to be recognised, each box as the right field. A miss that is accepted is to be named here. */
function expectKnown(trials: readonly Trial[]): void {
  expect(trials.length).toBeGreaterThanOrEqual(40);
  expect(trials.every(one => one.isCard)).toBe(true);
  expect(trials.filter(one => one.found === null).map(one => one.name)).toEqual([]);
  expect(trials.filter(one => one.swapped.length > 0).map(one => one.name)).toEqual([]);
  expect(trials.flatMap(one => one.wrong.map(wrong => `${one.name}: ${wrong}`))).toEqual([]);
}

function expectNone(trials: readonly Trial[]): void {
  expect(trials.length).toBeGreaterThanOrEqual(40);
  expect(trials.filter(one => one.isCard || one.found !== null).map(one => one.name)).toEqual([]);
}

test('recognises every card that other people made, each box as the right field', () => {
  expectKnown([...cards, ...filledUnnamed, ...inRows, ...asking, ...besidesAndPiles].map(trial));
});

test('a card with the question of each column in its box is taken for one with all reserve', () => {
  const sure = asking.map(trial).map(one => one.found?.confidence ?? 0);
  expect(sure).toEqual(sure.map(() => 0.6));
});

test('of the slides that look like a card none is taken for one', () => {
  expectNone([...lookAlikes, ...explanations, ...otherFives].map(trial));
});

test('recognises every card that was put together by chance, each box as the right field', () => {
  expectKnown(seeds.map(randomCard).map(trial));
});

test('of slides with other columns that were put together by chance none is taken for a card', () => {
  expectNone(seeds.map(randomLookAlike).map(trial));
});

test('a card with one entry in each column is known, and no slide that explains the columns is taken for one', () => {
  expectKnown(seeds.map(randomOneEach).map(trial));
  expectNone(seeds.map(randomExplanation).map(trial));
});

test.each([
  ['names besides the boxes', randomBesides],
  ['all in one pile', randomPile],
  ['names that were broken by hand', randomBroken],
])('recognises every card with %s, each box as the right field', (_, make) => {
  expectKnown(seeds.map(make).map(trial));
});

test('of other slides with all in one pile none is taken for a card', () => {
  expectNone(seeds.map(randomOtherPile).map(trial));
});
