import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Locator } from 'playwright-core';
import { nl } from '../pane/words.ts';
import { findings } from '../support/validate.ts';
import { launch, textsOn, Workbench } from './support/workbench.ts';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const said = [
  ['waarden', ['Iedereen telt mee', 'Zorg dichtbij en gewoon']],
  ['relaties', ['We kennen elkaar bij naam']],
  ['handelen', ['Eerst luisteren, dan plannen']],
  ['voorwaarden', ['Vaste ruimte in de wijk']],
  ['acties', ['Buurtkamer open op dinsdag', 'Eén loket per 1 mei']],
] as const;

const people = ['Naam;Netwerk;Organisatie']
  .concat(
    Array.from({ length: 12 }, (_, at) => `Persoon ${at + 1};Netwerk ${(at % 4) + 1};Team ${(at % 3) + 1}`),
  )
  .join('\n');

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/**
 * Returns the frame of the pane, with axe loaded and transitions switched off. Without that, axe could measure a button
 * halfway through its transition from grey to green.
 */
async function judged(bench: Workbench): Promise<Frame> {
  await bench.pane.getByRole('heading').first().waitFor();
  const [, frame] = bench.page.frames();
  if (!frame) throw new Error('No pane');
  // The content security policy of the page blocks scripts, so axe is loaded through the browser protocol.
  await frame.evaluate(axeSource);
  await frame.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('* { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets.push(still);
  });
  return frame;
}

/** Returns the findings of axe in the pane in a real browser, with contrast and target sizes. */
async function violations(pane: Frame): Promise<readonly string[]> {
  const found = await pane.evaluate<Found>(
    "axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** More tab stops than the pane and the workbench have together. */
const ALL_STOPS = 200;

/**
 * Moves to a control by keyboard only and presses a key there. Tab moves between tab stops; arrow keys move within a
 * group that is one tab stop.
 */
async function press(bench: Workbench, control: Locator, key = 'Enter'): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < ALL_STOPS; stop++) {
    const way = await control.evaluate(element => {
      const { activeElement } = document;
      if (element === activeElement) return null;
      if (element.closest('[role=tablist]')?.contains(activeElement)) return 'ArrowRight';
      return element.closest('[role=menu]')?.contains(activeElement) ? 'ArrowDown' : 'Tab';
    });
    if (way === null) return bench.page.keyboard.press(key);
    await bench.page.keyboard.press(way);
  }
  throw new Error(`No way to ${String(control)} by keyboard`);
}

test('a first-time user reaches a filled card, the rules and groups in under 60 interactions, without a mouse', async () => {
  const bench = await Workbench.open(browser);
  const pane = await judged(bench);
  let interactions = 0;
  const doing = async (act: Promise<unknown>): Promise<void> => {
    interactions++;
    await act;
  };
  const { keyboard } = bench.page;
  const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });
  const use = (control: Locator) => doing(press(bench, control));
  const go = (name: string) => use(bench.pane.getByRole('tab', { name, exact: true }));
  /** Moves to a field and types or pastes a text. */
  const write = async (field: Locator, text: string) => {
    await doing(press(bench, field, 'End'));
    await keyboard.insertText(text);
  };
  const fromMenu = async (item: string) => {
    await use(button(nl.frame.menu.label));
    await use(bench.pane.getByRole('menuitem', { name: item, exact: true }));
  };
  const looksRight = async () => expect(await violations(pane)).toEqual([]);

  await write(bench.pane.getByLabel(nl.start.goal), 'Gebiedsontwikkeling Noord');
  await looksRight();
  await use(button(nl.start.insert));
  await bench.field.waitFor();
  for (const [step, [, texts]] of said.entries()) {
    await doing(keyboard.press(`Control+Shift+Alt+Digit${step + 1}`));
    for (const text of texts) {
      await doing(keyboard.type(text));
      await doing(keyboard.press('Enter'));
    }
  }
  await bench.settled();
  await looksRight();

  await go(nl.frame.places.rules);
  await use(button(nl.rules.insert));
  await bench.page.getByRole('option', { name: /5 geboden/ }).waitFor();
  await looksRight();

  await go(nl.frame.places.prepare);
  await write(bench.pane.getByRole('textbox', { name: nl.groups.intake, exact: true }), people);
  await use(button(nl.groups.read));
  await use(button(nl.groups.divide(1)));
  await use(button(nl.groups.slide));
  await bench.page.getByRole('option', { name: /Groepen/ }).waitFor();
  await looksRight();

  await go(nl.frame.places.sheet);
  await use(button(nl.runSheet.begin));
  await looksRight();
  expect(interactions).toBeLessThan(60);

  // The conversation has ended.
  await go(nl.frame.places.finish);
  await button(nl.definitive.make).waitFor();
  await looksRight();
  await fromMenu(nl.frame.menu.combine);
  await button(nl.combine.open).waitFor();
  await looksRight();
  await go(nl.frame.places.finish);
  await use(button(nl.definitive.make));
  await bench.pane.getByText(nl.definitive.nothingHere(0)).waitFor();
  await looksRight();

  const saved = await bench.download();
  const texts = textsOn(saved, 2);
  expect(said.map(([field]) => texts.get(`kaart:${field}`))).toEqual(
    said.map(([, words]) => words.join('\r')),
  );
  const definitive = textsOn(saved, 3);
  expect(said.map(([field]) => definitive.get(`kaart:${field}`))).toEqual(
    said.map(([, words]) => words.join('\r')),
  );
  expect(textsOn(saved, 4).get('regels:1')).toContain('Iedereen doet mee.');
  expect([...textsOn(saved, 5).values()].join()).toContain('Persoon 12');
  expect(await findings(saved)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});
