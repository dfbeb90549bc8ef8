import { PRESENTATION } from '../../../src/opc/budget.ts';
import { checkFile } from '../../../src/opc/checkFile.ts';
import { headlessOffice } from '../../../src/workbench/host/node/headlessOffice.ts';
import { Bench } from '../../../src/workbench/stage/bench.ts';
import { newDeck } from '../../../src/pptx/newDeck/newDeck.ts';
import { chooseLanguage, type Language } from '../../../src/workbench/stage/text/speech.ts';

const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const encrypted = new Uint8Array([...compound, ...utf16('EncryptedPackage')]);
const good = newDeck({ language: 'nl', title: 'Ander', subtitle: '' });

function utf16(text: string): number[] {
  return Array.from(text).flatMap(character => [character.charCodeAt(0), 0]);
}

function newBench(language: Language): Bench {
  return new Bench(language, async file => checkFile(new Uint8Array(await file.arrayBuffer()), PRESENTATION));
}

function titles(bench: Bench): readonly (string | null)[] {
  return bench
    .state()
    .host.slides()
    .map(one => one.title);
}

function change(bench: Bench, text: string): void {
  const { host } = bench.state();
  const slide = host.slides()[0]?.id ?? '';
  host.type(slide, '2', text);
}

it('the workbench starts with an ordinary presentation', () => {
  const bench = newBench('nl');
  expect(titles(bench)).toEqual(['Bewonersavond Noord']);
  expect(bench.state()).toMatchObject({ name: 'Bewonersavond Noord', changed: false, notice: null });
});

it.each([
  ['notZip', 'brief.txt', new TextEncoder().encode('Beste buren')],
  ['legacy', 'oud.ppt', compound],
  ['encrypted', 'geheim.pptx', encrypted],
  ['broken', 'kapot.pptx', good.slice(0, 2000)],
] as const)(
  'the workbench refuses a file with the reason %s, and keeps the open deck',
  (code, name, bytes) => {
    const bench = newBench('nl');
    change(bench, 'Van ons');
    bench.open({ name, bytes });
    expect(bench.state().notice).toEqual({ kind: 'trouble', code, name });
    expect(titles(bench)).toEqual(['Van ons']);
    expect(bench.state()).toMatchObject({ name: 'Bewonersavond Noord', changed: true });
  },
);

it('the workbench opens another deck and offers the previous deck when it was not downloaded', () => {
  const bench = newBench('nl');
  change(bench, 'Van ons');
  bench.open({ name: 'Ander.pptx', bytes: good });
  expect(bench.state()).toMatchObject({ name: 'Ander', changed: false });
  const { notice } = bench.state();
  if (notice?.kind !== 'replaced') throw new Error('Nothing to bring back');
  bench.open(notice.deck);
  expect(titles(bench)).toEqual(['Van ons']);
  expect(bench.state().name).toBe('Bewonersavond Noord');
});

it('the workbench does not offer the previous deck when that deck was downloaded', () => {
  const bench = newBench('nl');
  change(bench, 'Van ons');
  expect(bench.save().fileName).toBe('Bewonersavond Noord.pptx');
  bench.create();
  expect(bench.state()).toMatchObject({ name: 'Nieuwe presentatie', notice: null });
  expect(titles(bench)).toEqual(['']);
});

it('the workbench reports why a file cannot be read', async () => {
  const bench = newBench('en');
  const file = new File([], 'weg.pptx');
  jest.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  await bench.openFile(file);
  expect(bench.state().notice).toEqual({ kind: 'trouble', code: 'unreadable', name: 'weg.pptx' });
});

it('the workbench restarts Office in another language with the same slides selected', () => {
  const bench = newBench('nl');
  const { host } = bench.state();
  const added = host.addSlide();
  bench.speak('en');
  expect(bench.state().host).not.toBe(host);
  expect(bench.state().host.selectedSlides()).toEqual([added]);
  expect(titles(bench)).toHaveLength(2);
});

it('the workbench restarts as PowerPoint on another platform with the same deck and language', () => {
  const bench = newBench('nl');
  change(bench, 'Van ons');
  const { host } = bench.state();
  bench.behave('windows');
  expect(bench.state().host).toBe(host);
  bench.behave('web');
  expect(bench.state()).toMatchObject({ officeLanguage: 'nl', host: { profile: 'web' } });
  expect(titles(bench)).toEqual(['Van ons']);
  bench.speak('en');
  expect(bench.state()).toMatchObject({ officeLanguage: 'en', host: { profile: 'web' } });
});

it.each([
  ['', ['en-US', 'nl'], 'en'],
  ['?lang=nl', ['en-US'], 'nl'],
  ['?lang=en', ['nl-NL'], 'en'],
  ['?lang=fr', ['fr', 'nl-BE'], 'nl'],
  ['', ['fr'], 'nl'],
])(
  'the workbench at the address %j, with the browser languages %j, uses the language %s',
  (query, wanted, language) => {
    expect(chooseLanguage(query, wanted)).toBe(language);
  },
);

it('a presentation that an add-in creates takes the place of the open deck, which can be opened again', async () => {
  const bench = newBench('nl');
  change(bench, 'Gewijzigd');
  const { host } = bench.state();
  const office = await headlessOffice(host);
  await office.PowerPoint.createPresentation(Buffer.from(good).toString('base64'));
  office.close();
  expect(titles(bench)).toEqual(['Ander']);
  const { name, notice } = bench.state();
  expect(name).toBe('Nieuwe presentatie');
  expect(notice).toMatchObject({ kind: 'replaced', deck: { name: 'Bewonersavond Noord' } });
});
