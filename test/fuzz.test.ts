import { Figures } from '../src/tools/fuzz/figures.ts';
import { lanes } from '../src/tools/fuzz/lane.ts';
import { search, type Finding } from '../src/tools/fuzz/search.ts';
import { shrink } from '../src/tools/fuzz/shrink.ts';
import type { Step } from '../src/tools/replay/script.ts';

/** What random workshops broke, with the scripts that show it. */
async function breaches(wanted: { lane: keyof typeof lanes; runs: number; seed: number }): Promise<string[]> {
  const found: Finding[] = [];
  const { lane, runs, seed } = wanted;
  await search({ lane: lanes[lane], runs, seed, steps: 60, failures: 1 }, new Figures(), one =>
    found.push(one),
  );
  return found.map(({ breach, script }) => `${breach.rule}: ${breach.message}\n${JSON.stringify(script)}`);
}

test('no random workshop on plain data breaks a rule', async () => {
  expect(await breaches({ lane: 'memory', runs: 60, seed: 1 })).toEqual([]);
});

test('no random workshop in PowerPoint breaks a rule', async () => {
  expect(await breaches({ lane: 'office', runs: 3, seed: 1 })).toEqual([]);
});

test('a script that fails is made short and simple', async () => {
  const steps: Step[] = ['een', 'twee', 'drie', 'vier', 'vijf'].flatMap((text): Step[] => [
    { do: 'beat' },
    { do: 'add', column: 'acties', text },
  ]);
  const texts = (all: readonly Step[]): string[] => all.flatMap(one => ('text' in one ? [one.text] : []));
  const fails = (all: readonly Step[]): Promise<boolean> =>
    Promise.resolve(texts(all).length >= 2 && all.some(one => one.do === 'beat'));
  const short = await shrink(steps, fails, 200);
  expect(short.map(one => one.do).sort()).toEqual(['add', 'add', 'beat']);
  expect(texts(short).sort()).toEqual(['a', 'b']);
  expect(await shrink(steps, fails, 0)).toBe(steps);
});
