import { cards } from '../../src/tools/corpus/cards.ts';
import { lookAlikes } from '../../src/tools/corpus/lookAlikes.ts';
import { trial } from '../../src/tools/corpus/trial.ts';

test('forty cards of other people are at least 95 % known, each box the right one', () => {
  const trials = cards.map(trial);
  expect(trials).toHaveLength(40);
  const missed = trials.filter(one => one.found === null).map(one => one.name);
  expect(missed.length / trials.length).toBeLessThanOrEqual(0.05);
  expect(trials.flatMap(one => one.wrong.map(wrong => `${one.name}: ${wrong}`))).toEqual([]);
});

test('of forty slides that look like a card none is taken for one', () => {
  const trials = lookAlikes.map(trial);
  expect(trials).toHaveLength(40);
  expect(trials.filter(one => one.found !== null).map(one => one.name)).toEqual([]);
});
