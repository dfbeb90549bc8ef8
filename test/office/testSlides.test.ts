import { TestSlides } from '../../src/office/selfTest/testSlides.ts';
import { templateFiles } from '../../src/tools/template/templateFiles.ts';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { officeDeck, testSlidesFile } from '../support/officeDeck.ts';
import { findings } from '../support/validate.ts';

async function opened() {
  const { host, office, deck } = await officeDeck(newDeck({ language: 'nl', title: 'Proef', subtitle: '' }));
  const slides = (run: string): TestSlides => new TestSlides(deck.calls, run, () => Promise.resolve());
  return { host, office, slides };
}

test('the file with the test slides is exactly what the script generates, and valid', async () => {
  const made = templateFiles().get('selfTest.pptx') ?? new Uint8Array();
  expect(Buffer.from(made).equals(Buffer.from(testSlidesFile()))).toBe(true);
  expect(await findings(testSlidesFile())).toEqual([]);
});

test('two self-tests in one deck each remove their own slides only', async () => {
  const { host, office, slides } = await opened();
  const [mine, theirs] = [slides('mine'), slides('theirs')];
  await mine.insert(testSlidesFile());
  await theirs.insert(testSlidesFile());
  expect(host.slides()).toHaveLength(5);
  await mine.remove();
  expect(mine.left).toEqual([]);
  expect(host.slides().map(one => host.tag(one.id, 'PARTNERSCHAPSKAARTTEST'))).toEqual([
    null,
    'theirs',
    'theirs',
  ]);
  await theirs.remove();
  expect(host.slides()).toHaveLength(1);
  office.close();
});

test('a test slide that a person duplicates or moves is removed too, and one that is deleted is not missed', async () => {
  const { host, office, slides } = await opened();
  const mine = slides('mine');
  await mine.insert(testSlidesFile());
  const [, first, second] = host.slides();
  host.duplicateSlide(first?.id ?? '');
  host.moveSlide(first?.id ?? '', 0);
  host.deleteSlide(second?.id ?? '');
  await mine.remove();
  expect(mine.left).toEqual([]);
  expect(host.slides().map(one => one.title)).toEqual(['Proef']);
  office.close();
});
