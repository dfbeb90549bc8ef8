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

/** Expects recognition of every card, with each box as the right field. An accepted miss has to be listed here. */
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

test('recognition finds every card that other people made, with each box as the right field', () => {
  expectKnown([...cards, ...filledUnnamed, ...inRows, ...asking, ...besidesAndPiles].map(trial));
});

test('recognition is least confident about a card whose boxes start with the question of each column', () => {
  const sure = asking.map(trial).map(one => one.found?.confidence ?? 0);
  expect(sure).toEqual(sure.map(() => 0.6));
});

test('recognition finds no card among slides that look like a card', () => {
  expectNone([...lookAlikes, ...explanations, ...otherFives].map(trial));
});

test('recognition finds every randomly generated card, with each box as the right field', () => {
  expectKnown(seeds.map(randomCard).map(trial));
});

test('recognition finds no card among randomly generated slides with other columns', () => {
  expectNone(seeds.map(randomLookAlike).map(trial));
});

test('recognition finds a card with one entry per column, and no card on slides that explain the columns', () => {
  expectKnown(seeds.map(randomOneEach).map(trial));
  expectNone(seeds.map(randomExplanation).map(trial));
});

test.each([
  ['field names beside the boxes', randomBesides],
  ['all names and boxes in one stack', randomPile],
  ['field names that a person split over two lines', randomBroken],
])('recognition finds every card that has %s, with each box as the right field', (_, make) => {
  expectKnown(seeds.map(make).map(trial));
});

test('recognition finds no card among other slides with all texts in one stack', () => {
  expectNone(seeds.map(randomOtherPile).map(trial));
});
