import { Figures } from '../src/tools/fuzz/figures.ts';
import { lanes, type Lane } from '../src/tools/fuzz/lane.ts';
import { MemoryVenue } from '../src/tools/fuzz/memoryVenue.ts';
import { holdScript, search, type Finding } from '../src/tools/fuzz/search.ts';
import { shrink } from '../src/tools/fuzz/shrink.ts';
import type { Step } from '../src/tools/replay/script.ts';
import { Workshop } from '../src/tools/replay/workshop.ts';

/** Runs random workshops. Returns the broken rules, with the scripts that reproduce them. */
async function breaches(lane: Lane, runs: number): Promise<string[]> {
  const found: Finding[] = [];
  await search({ lane, runs, seed: 1, steps: 60, failures: 1 }, new Figures(), one => found.push(one));
  return found.map(({ breach, script }) => `${breach.rule}: ${breach.message}\n${JSON.stringify(script)}`);
}

test('random workshops on the deck in memory break none of the rules in breach.ts', async () => {
  expect(await breaches(lanes.memory, 50)).toEqual([]);
});

test('random workshops in PowerPoint break none of the rules in breach.ts', async () => {
  expect(await breaches(lanes.office, 2)).toEqual([]);
});

/**
 * Returns a lane whose memory deck changes the entries of a column between two steps or right before the pane writes.
 */
function haunted(when: 'between' | 'writing', lines: readonly string[]): Lane {
  const venue = new MemoryVenue();
  const { deck } = venue;
  const spoil = (): void => {
    const slide = deck.slides.at(-1);
    if (slide && (when === 'writing' || slide.shapes.get('kaart:waarden') === 'drie'))
      deck.fill(slide.id, 'kaart:acties', lines.join('\r'));
  };
  if (when === 'writing') deck.beforeWrite = spoil;
  else
    venue.idle = () => {
      spoil();
      return Promise.resolve();
    };
  return { ...lanes.memory, open: () => Workshop.at(venue, 'nl') };
}

test.each([
  ['lost', haunted('between', ['twee'])],
  ['doubled', haunted('between', ['een', 'twee', 'een'])],
  ['order', haunted('writing', ['twee', 'een'])],
  [null, lanes.memory],
])('the search for broken rules finds a broken rule: %s', async (rule, lane) => {
  const steps: readonly Step[] = [
    { do: 'insert' },
    { do: 'type', column: 'acties', text: 'een\ntwee' },
    { do: 'add', column: 'waarden', text: 'drie' },
  ];
  const finding = await holdScript(lane, { profile: 'windows', language: 'nl', steps });
  expect(finding?.breach.rule ?? null).toBe(rule);
});

test('a workshop script that breaks a rule is reduced to a short and simple script', async () => {
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
