import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { nl } from '../pane/words.ts';
import { findings } from '../support/validate.ts';
import { launch, textsOn, Workbench } from './support/workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const people = Array.from({ length: 24 }, (_, at) => `Deelnemer${String.fromCharCode(65 + at)}`);
const list = ['Naam;Netwerk;Organisatie']
  .concat(people.map((name, at) => `${name};Netwerk ${(at % 4) + 1};Team ${(at % 6) + 1}`))
  .join('\n');
const late = 'Laatkomer Lies';

test('a reload in the middle of a workshop with 24 people loses no name, no round and no half-typed word', async () => {
  const bench = await Workbench.open(browser);
  const { pane, page } = bench;
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  const go = (name: string) => pane.getByRole('tab', { name, exact: true }).click();
  const round = (number: number) => pane.getByRole('tab', { name: nl.groups.round(number), exact: true });
  const groups = async (number: number) => {
    await round(number).click();
    await pane.getByRole('list', { name: /^Groep 4/ }).waitFor();
    return pane.getByRole('list', { name: /^Groep \d/ }).allInnerTexts();
  };
  await bench.insertCard('Gebiedsontwikkeling Noord');
  await bench.say(1, 'Iedereen telt mee');
  await bench.settled();

  await go(nl.frame.places.prepare);
  await pane.getByRole('textbox', { name: nl.groups.intake, exact: true }).fill(list);
  await button(nl.groups.read).click();
  await button(nl.groups.divide(1)).click();
  await pane
    .getByRole('list', { name: /^Groep 1/ })
    .getByRole('button', { name: /verplaatsen$/ })
    .first()
    .click();
  await pane.getByRole('menuitem', { name: nl.groups.moveTo(3) }).click();
  await pane.getByRole('textbox', { name: nl.groups.lateName, exact: true }).fill(late);
  await button(nl.groups.join).click();
  await button(nl.groups.divide(2)).click();
  await round(2).waitFor();
  const before = [await groups(1), await groups(2)];
  expect(before.map(one => one.join().includes(late))).toEqual([true, true]);

  await go(nl.frame.places.card);
  await page.keyboard.press('Control+Shift+Alt+Digit2');
  await page.keyboard.type('We kennen el');
  const [, frame] = page.frames();
  if (!frame) throw new Error('No pane');
  // The reload comes immediately, without a pause in typing.
  const loaded = page.waitForEvent('framenavigated', one => one === frame);
  await frame.evaluate(() => location.reload());
  await loaded;
  await bench.field.waitFor();
  expect(await bench.field.inputValue()).toBe('We kennen el');
  await pane.getByRole('tab', { name: /^Relaties/, selected: true }).waitFor();
  await go(nl.frame.places.prepare);
  await round(2).waitFor();
  expect([await groups(1), await groups(2)]).toEqual(before);

  const saved = await bench.download();
  const texts = Object.values(unzipSync(saved))
    .map(part => strFromU8(part))
    .join();
  for (const name of [...people, late, 'We kennen el']) expect(texts).not.toContain(name);

  await go(nl.frame.places.card);
  await bench.field.focus();
  await page.keyboard.type('kaar bij naam');
  await page.keyboard.press('Enter');
  await bench.settled();
  const later = await bench.download();
  expect(textsOn(later, 2).get('kaart:relaties')).toBe('We kennen elkaar bij naam');
  expect(textsOn(later, 2).get('kaart:waarden')).toBe('Iedereen telt mee');
  expect(await findings(later)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});
