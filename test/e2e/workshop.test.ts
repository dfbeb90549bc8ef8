import type { Browser } from 'playwright-core';
import { nl as stage } from '../../src/workbench/stage/text/nl.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import '../../src/workbench/stage/handle.ts';
import type { PackageErrorCode } from '../../src/opc/packageError.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';
import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { partText, withParts } from '../../src/tools/hostile/archives.ts';
import { en, nl } from '../pane/words.ts';
import { findings } from '../support/validate.ts';
import { launch, textsOn, Workbench } from './support/workbench.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const entries = [
  [1, ['Iedereen telt mee', 'Bewoners bepalen de volgorde', 'Zorg dichtbij en gewoon']],
  [2, ['We kennen elkaar bij naam', 'Verschil mag gezegd worden']],
  [3, ['Eerst luisteren, dan plannen', 'Doorvragen zonder oordeel', 'Doen wat je belooft']],
  [4, ['Vaste ruimte in de wijk', 'Gedeelde agenda']],
  [5, ['Buurtkamer open op dinsdag', 'Eén loket per 1 mei']],
] as const;
const fields = ['waarden', 'relaties', 'handelen', 'voorwaarden', 'acties'];

test('a facilitator inserts a card and fills it by keyboard, someone types on the slide, and the saved file has every word', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Gebiedsontwikkeling Noord');
  for (const [step, texts] of entries) for (const text of texts) await bench.say(step, text);
  await bench.settled();
  await bench.typeOnSlide('kaart:relaties', ', en gehoord');
  await bench.page.keyboard.press('Tab');
  await bench.pane.getByRole('tab', { name: /^Relaties/ }).click();
  await bench.pane.getByText('Verschil mag gezegd worden, en gehoord').first().waitFor();

  const saved = await bench.download();
  const texts = textsOn(saved, 2);
  expect(texts.get('kaart:titel')).toBe('Partnerschapskaart — Gebiedsontwikkeling Noord');
  expect(fields.map(field => texts.get(`kaart:${field}`))).toEqual(
    entries.map(([step, words]) => words.join('\r') + (step === 2 ? ', en gehoord' : '')),
  );
  expect(await findings(saved)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});

test('Ctrl+Z on the slide reverts texts that the add-in wrote, and the pane detects that', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Noord');
  await bench.typeOnSlide('kaart:waarden', 'van de dia');
  await bench.pane.getByText('van de dia').first().waitFor();
  await bench.field.click();
  for (const text of ['een', 'twee']) await bench.say(1, text);
  await bench.settled();
  await bench.page.getByRole('button', { name: stage.undo }).click();
  await bench.pane.getByText('twee', { exact: true }).waitFor({ state: 'detached' });
  expect(textsOn(await bench.download(), 2).get('kaart:waarden')).toBe('van de dia');
});

test('a box that someone deletes on the slide by keyboard reappears after Ctrl+Z, and every entry is kept', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Noord');
  await bench.say(1, 'Iedereen telt mee');
  await bench.settled();
  const box = bench.page.getByRole('button', { name: 'kaart:waarden', exact: true });
  await box.press('Delete');
  await box.waitFor({ state: 'detached' });
  await bench.field.click();
  await bench.say(1, 'Ook nu nog');
  const waiting = bench.pane.getByText(nl.fill.entry.waiting).first();
  await waiting.waitFor();
  await bench.page.getByRole('button', { name: stage.undo }).click();
  await waiting.waitFor({ state: 'detached' });
  await bench.settled();
  expect(textsOn(await bench.download(), 2).get('kaart:waarden')).toBe('Iedereen telt mee\rOok nu nog');
});

test('the workbench shows one sentence for a file that is no presentation, damaged or hostile, and keeps the open deck', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Noord');
  await bench.say(1, 'Iedereen telt mee');
  await bench.settled();
  const good = await bench.download();
  const slide = partText(good, 'ppt/slides/slide2.xml');
  const files: readonly [PackageErrorCode, Uint8Array][] = [
    ['notZip', new TextEncoder().encode('geen presentatie')],
    ['broken', withParts(good, { 'ppt/slides/slide2.xml': slide.slice(0, 900) })],
    ['broken', withParts(good, { 'ppt/slides/slide2.xml': '<brief/>' })],
    ['encoding', withParts(good, { 'ppt/slides/slide2.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9) })],
    ['tooLarge', withParts(good, { 'ppt/vol.xml': new Uint8Array(200_000_000) })],
    ['tooManyElements', withParts(good, { 'ppt/vol.xml': `<a>${'<b/>'.repeat(1_000_000)}</a>` })],
    ['tooDeep', withParts(good, { 'ppt/vol.xml': '<a>'.repeat(100_000) })],
  ];
  for (const [at, [code, bytes]] of files.entries()) {
    await bench.openFile(`bestand ${at}.pptx`, bytes);
    await bench.page
      .getByRole('alert')
      .getByText(stage.trouble[code](`bestand ${at}.pptx`))
      .waitFor();
  }
  await bench.field.click();
  await bench.say(1, 'Tweede');
  await bench.settled();
  expect(textsOn(await bench.download(), 2).get('kaart:waarden')).toBe('Iedereen telt mee\rTweede');
  expect(bench.complaints).toEqual([]);
});

test('the workbench still offers the previous deck when another deck makes the page fail', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Noord');
  const other = newDeck({ language: 'nl', title: 'Ander', subtitle: '' });
  await bench.openFile('ander.pptx', other);
  await bench.page.getByRole('option', { name: /Ander/ }).waitFor();
  await bench.page.evaluate(() => {
    const host = window.workbench?.host;
    if (!host) throw new Error('No host');
    const slides = host.slides.bind(host);
    host.slides = () => {
      host.slides = slides;
      throw new Error('A deck that nobody thought of');
    };
    host.addSlide();
  });
  await bench.page.getByRole('alert').getByText(stage.stumbled('ander')).waitFor();
  await bench.page.getByRole('button', { name: stage.goBack(stage.startName) }).click();
  await bench.page.getByRole('option', { name: /Partnerschapskaart/ }).waitFor();
});

test('a saved deck can be opened again, and the pane finds its card', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Noord');
  await bench.say(1, 'Iedereen telt mee');
  await bench.settled();
  const saved = await bench.download();
  await bench.openDeck('noord.pptx', saved);
  await bench.pane.getByText('Iedereen telt mee').first().waitFor();
  await bench.field.click();
  await bench.say(1, 'Tweede');
  await bench.settled();
  expect(textsOn(await bench.download(), 2).get('kaart:waarden')).toBe('Iedereen telt mee\rTweede');
});

test('one button lays out a card again after the slides of its deck were resized', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Noord');
  await bench.say(1, 'Iedereen telt mee');
  await bench.settled();
  const host = new EmbeddedHost(await bench.download());
  host.resizeSlides(720, 540, 'none');
  await bench.openDeck('noord.pptx', host.save());
  await bench.pane.getByRole('button', { name: nl.fill.note.misfit.fit }).click();
  await bench.pane.getByText(nl.fill.note.misfit.body).waitFor({ state: 'detached' });
  const saved = await bench.download();
  const frames =
    new Presentation(Package.open(saved))
      .slides()[1]
      ?.shapes()
      .map(one => one.frame) ?? [];
  expect(Math.max(...frames.map(one => one.left + one.width))).toBeLessThanOrEqual(720 * 12_700);
  expect(textsOn(saved, 2).get('kaart:waarden')).toBe('Iedereen telt mee');
  expect(await findings(saved)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});

test('a button puts the rules on a slide of their own', async () => {
  const bench = await Workbench.open(browser);
  await bench.insertCard('Noord');
  await bench.pane.getByRole('tab', { name: nl.frame.places.rules }).click();
  await bench.pane.getByRole('button', { name: nl.rules.insert }).click();
  await bench.page.getByRole('option', { name: /5 geboden/ }).waitFor();
  const saved = await bench.download();
  expect(textsOn(saved, 3).get('regels:1')).toContain('Iedereen doet mee.');
  expect(await findings(saved)).toEqual([]);
});

test('the pane and the card are in English in an English Office', async () => {
  const bench = await Workbench.open(browser, { locale: 'en-GB' }, '?lang=en');
  await bench.pane.getByLabel(en.start.goal).fill('North');
  await bench.pane.getByRole('button', { name: en.start.insert }).click();
  await bench.pane.getByPlaceholder(en.fill.placeholder).waitFor();
  const texts = textsOn(await bench.download(), 2);
  expect(texts.get('kaart:titel')).toBe('Partnership card — North');
  expect(texts.get('kaart:waarden:kop')).toContain('When is this collaboration a success for us?');
});
