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
/** The number of repairs: each kind once, and about four times with WHOLE=1. */
const REPAIRS = isWhole ? 67 : 18;
/** Types and repairs at random, and expects every sentence once, literally, in its column on the saved slide. */
async function expectEveryWord(
  way: string,
  options: BrowserContextOptions,
  hit: (control: Locator) => Promise<void>,
  repairsOf: (facilitator: Facilitator) => Facilitator['pointer'],
): Promise<void> {
  const bench = await Workbench.open(browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await bench.insertCard('Noord');
  const facilitator = new Facilitator(bench, dice(SEED), hit);
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
    throw new Error(`${way}, HANDS_SEED=${SEED}\n${facilitator.log.join('\n')}\n${String(error)}`, {
      cause: error,
    });
  } finally {
    await bench.page.context().close();
  }
}

test('every sentence typed after a repair by mouse is on the slide once, in its column, literally', () =>
  expectEveryWord(
    'mouse',
    {},
    control => control.click(),
    one => ({ ...one.pointer, ...one.mouse }),
  ));

test('every sentence typed after a repair by touch is on the slide once, in its column, literally', () =>
  expectEveryWord(
    'touch',
    { hasTouch: true },
    control => control.tap(),
    one => one.pointer,
  ));

test('every sentence typed after a repair by keyboard is on the slide once, in its column, literally', () =>
  expectEveryWord(
    'keyboard',
    {},
    control => control.press('Enter'),
    one => one.keyboard,
  ));
