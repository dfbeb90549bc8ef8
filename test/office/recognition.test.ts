import { cards } from '../../src/tools/corpus/cards.ts';
import { lookAlikes } from '../../src/tools/corpus/lookAlikes.ts';
import { trial } from '../../src/tools/corpus/trial.ts';

test('of more than forty cards of other people at least 95 % are known, each box the right one', () => {
  const trials = cards.map(trial);
  expect(trials.length).toBeGreaterThanOrEqual(40);
  const missed = trials.filter(one => one.found === null).map(one => one.name);
  expect(missed.length / trials.length).toBeLessThanOrEqual(0.05);
  expect(trials.flatMap(one => one.wrong.map(wrong => `${one.name}: ${wrong}`))).toEqual([]);
});

test('of more than forty slides that look like a card none is taken for one', () => {
  const trials = lookAlikes.map(trial);
  expect(trials.length).toBeGreaterThanOrEqual(40);
  expect(trials.filter(one => one.found !== null).map(one => one.name)).toEqual([]);
});
