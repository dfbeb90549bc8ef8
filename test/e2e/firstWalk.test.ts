import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { nl } from '../../src/pane/text/nl.ts';
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
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe finds in the pane as it stands in the browser: contrast and target sizes too. */
async function violations(bench: Workbench): Promise<readonly string[]> {
  const [, frame] = bench.page.frames();
  if (!frame) throw new Error('No pane');
  // The content security policy of the page keeps scripts out; axe comes in through the protocol.
  await frame.evaluate(axeSource);
  // A colour that is halfway another one is none of the design's.
  await frame.evaluate(
    'document.getAnimations().forEach(one => { if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish(); })',
  );
  const found = await frame.evaluate<Found>(
    "axe.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
}

test('someone who sees the pane for the first time gets to a filled card, the rules and groups in under 60 interactions', async () => {
  const bench = await Workbench.open(browser);
  let interactions = 0;
  const doing = async (act: Promise<unknown>): Promise<void> => {
    interactions++;
    await act;
  };
  const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });
  const place = (name: string) => bench.pane.getByRole('tab', { name, exact: true });

  await bench.pane.getByLabel(nl.start.goal).waitFor();
  expect(await violations(bench)).toEqual([]);
  await doing(bench.pane.getByLabel(nl.start.goal).fill('Gebiedsontwikkeling Noord'));
  await doing(button(nl.start.insert).click());
  await bench.field.waitFor();
  for (const [step, [, texts]] of said.entries()) {
    await doing(bench.page.keyboard.press(`Alt+Digit${step + 1}`));
    for (const text of texts) {
      await doing(bench.page.keyboard.type(text));
      await doing(bench.page.keyboard.press('Enter'));
    }
  }
  await bench.settled();
  expect(await violations(bench)).toEqual([]);

  await doing(place(nl.places.rules(5)).click());
  await doing(button(nl.rules.insert).click());
  await bench.page.getByRole('option', { name: /5 geboden/ }).waitFor();
  expect(await violations(bench)).toEqual([]);

  await doing(place(nl.places.prepare).click());
  await doing(bench.pane.getByRole('textbox', { name: nl.groups.intake, exact: true }).fill(people));
  await doing(button(nl.groups.read).click());
  await doing(button(nl.groups.divide(1)).click());
  await doing(button(nl.groups.slide).click());
  await bench.page.getByRole('option', { name: /Groepen/ }).waitFor();
  expect(await violations(bench)).toEqual([]);

  await doing(place(nl.places.sheet).click());
  await doing(button(nl.sheet.begin).click());
  expect(await violations(bench)).toEqual([]);
  expect(interactions).toBeLessThan(60);

  const saved = await bench.download();
  const texts = textsOn(saved, 2);
  expect(said.map(([field]) => texts.get(`kaart:${field}`))).toEqual(
    said.map(([, words]) => words.join('\r')),
  );
  expect(textsOn(saved, 3).get('regels:1')).toContain('Iedereen doet mee.');
  expect([...textsOn(saved, 4).values()].join()).toContain('Persoon 12');
  expect(await findings(saved)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});
