import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { dice } from '../doubles/chance.ts';
import { isWhole } from '../support/whole.ts';
import { columns, Facilitator } from './support/facilitator.ts';
import { launch, textsOn, Workbench } from './support/workbench.ts';

// Half a minute a test on a machine of its own, many times that on one that is shared.
jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The same story at each run of the tests; HANDS_SEED plays another one. */
const SEED = Number(process.env.HANDS_SEED ?? 1);
/** Each kind of repair once; with WHOLE=1 some four times. */
const REPAIRS = isWhole ? 67 : 18;
/** Types and repairs at random; the saved slide must have every sentence once, in its column, to the letter. */
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

test('by mouse, every sentence typed after a repair is on the slide once, in its column, to the letter', () =>
  expectEveryWord(
    'mouse',
    {},
    control => control.click(),
    one => ({ ...one.pointer, ...one.mouse }),
  ));

test('by touch, every sentence typed after a repair is on the slide once, in its column, to the letter', () =>
  expectEveryWord(
    'touch',
    { hasTouch: true },
    control => control.tap(),
    one => one.pointer,
  ));

test('by keyboard, every sentence typed after a repair is on the slide once, in its column, to the letter', () =>
  expectEveryWord(
    'keyboard',
    {},
    control => control.press('Enter'),
    one => one.keyboard,
  ));
