import type { Browser } from 'playwright-core';
import type { Sheet } from '../../src/core/selfTest/sheet.ts';
import { TEST_BOXES } from '../../src/core/selfTest/boxes.ts';
import { nl } from '../pane/words.ts';
import { differingParts } from '../support/sameParts.ts';
import { launch, Workbench } from './support/workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the self-test in a browser, with a person who does what it asks, leaves the deck as it was', async () => {
  const bench = await Workbench.open(browser);
  const { pane, page } = bench;
  const text = nl.selfTest;
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  // A slide is added, so that the host has written the lists of slides in its own form.
  await page.getByRole('button', { name: 'Nieuwe dia' }).click();
  const before = await bench.download();
  await button(nl.frame.menu.label).click();
  await pane.getByRole('menuitem', { name: nl.frame.menu.about }).click();
  await button(text.start).click();
  const task = text.task('Ctrl+Z');
  await pane.getByText(task.caret).waitFor();
  await page.getByRole('button', { name: TEST_BOXES.caret, exact: true }).click();
  await pane.getByText(task.type).waitFor();
  // The caret is still there: the pane leaves the focus on the slide.
  await page.keyboard.press('Control+End');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await pane.getByText(task.undo).waitFor();
  await page.keyboard.press('Control+z');
  await pane.getByText(task.notes).waitFor();
  await button(text.skip).click();
  await button(text.copyNow).click();
  const saved = page.waitForEvent('download');
  await button(text.downloadNow).click();
  expect((await saved).suggestedFilename()).toBe('zelftest.txt');
  await button(text.yes).click();
  await pane.getByText(text.key('Ctrl+Shift+Alt+1')).waitFor();
  await page.keyboard.press('Control+Shift+Alt+Digit1');
  await pane.getByText(text.key('Alt+↑')).waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await pane.getByText(text.key('Esc')).waitFor();
  await page.keyboard.press('Escape');
  const sheet = JSON.parse(await pane.getByRole('textbox', { name: text.sheet }).inputValue()) as Sheet;
  expect(sheet).toMatchObject({ source: 'embedded host', platform: 'PC', api: '1.10' });
  expect(sheet.build).toMatch(/^[0-9a-f]{6}$/);
  expect(sheet.answers).toMatchObject({
    'page of the pane': 'a frame',
    'local storage': 'works',
    'a write into the box with the caret': 'arrives, and the caret stays',
    'span of one Ctrl+Z': 'both writes',
    'selection while the caret is in the notes': { notAsked: 'skipped' },
    'copying by execCommand': 'copied',
    'download by a blob link': 'saved',
    'key Ctrl+Shift+Alt+1 in the pane': 'arrives',
    'key Escape in the pane': 'arrives',
  });
  expect(differingParts(await bench.download(), before)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});
