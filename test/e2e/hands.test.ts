import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { dice } from '../doubles/chance.ts';
import { isWhole } from '../support/whole.ts';
import { columns, Facilitator } from './support/facilitator.ts';
import { launch, textsOn, Workbench } from './support/workbench.ts';

// A test takes half a minute on a dedicated machine, and many times that on a busy one.
jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The seed of the story, the same in every test run. HANDS_SEED sets another one. */
const SEED = Number(process.env.HANDS_SEED ?? 1);
/** The number of repairs, one of each kind. */
const REPAIRS = 18;
/** With WHOLE=1, four stories instead of one long one, because a whole story must fit on one slide. */
const SEEDS = isWhole ? [SEED, SEED + 1, SEED + 2, SEED + 3] : [SEED];
/** The stored preference for letters of at least 12 points. With it, no column continues on another slide. */
const SMALL_LETTERS = ['@partnerschapskaart/smallestSize', JSON.stringify('12')] as const;

/** Types and repairs at random, and expects every sentence once, literally, in its column on the saved slide. */
async function expectEveryWord(
  way: string,
  seed: number,
  {
    hit,
    repairsOf,
    ...options
  }: BrowserContextOptions & {
    readonly hit: (control: Locator) => Promise<void>;
    readonly repairsOf: (facilitator: Facilitator) => Facilitator['pointer'];
  },
): Promise<void> {
  const bench = await Workbench.open(browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await bench.page.addInitScript(([key, value]) => localStorage.setItem(key, value), SMALL_LETTERS);
  await bench.page.reload();
  await bench.insertCard('Noord');
  const facilitator = new Facilitator(bench, dice(seed), hit);
  try {
    for (let count = 0; count < REPAIRS; count++) {
      await facilitator.repair(repairsOf(facilitator));
      await facilitator.say();
      if (facilitator.sentences < (count + 1) * 2) await facilitator.say();
    }
    await bench.settled();
    const texts = textsOn(await bench.download(), 2);
    expect(columns.map(column => texts.get(`kaart:${column}`)?.split('\r'))).toEqual(
      facilitator.card.map(entries => (entries.length > 0 ? entries.map(one => one.text) : [''])),
    );
    expect(bench.complaints).toEqual([]);
  } catch (error) {
    throw new Error(`${way}, HANDS_SEED=${seed}\n${facilitator.log.join('\n')}\n${String(error)}`, {
      cause: error,
    });
  } finally {
    await bench.page.context().close();
  }
}

describe.each(SEEDS)('a facilitator who types on after each correction (seed %i)', seed => {
  test('a sentence that is typed after a correction by mouse is on the slide once, in its column, literally', () =>
    expectEveryWord('mouse', seed, {
      hit: control => control.click(),
      repairsOf: one => ({ ...one.pointer, ...one.mouse }),
    }));

  test('a sentence that is typed after a correction by touch is on the slide once, in its column, literally', () =>
    expectEveryWord('touch', seed, {
      hasTouch: true,
      hit: control => control.tap(),
      repairsOf: one => one.pointer,
    }));

  test('a sentence that is typed after a correction by keyboard is on the slide once, in its column, literally', () =>
    expectEveryWord('keyboard', seed, {
      hit: control => control.press('Enter'),
      repairsOf: one => one.keyboard,
    }));
});
