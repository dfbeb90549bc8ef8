import { fromBase64 } from '../../../src/opc/base64.ts';
import { Package } from '../../../src/pptx/package.ts';
import { Presentation } from '../../../src/pptx/presentation.ts';
import { changePart, chart, deck, partsOf, partText, picture, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';
import { findings } from '../../support/validate.ts';

const bytes = deck({
  masters: 2,
  slides: [
    { shapes: title(2, 'Een') + textBox(4, 'een'), tags: { A: 'x' }, notes: 'notitie', creationId: 7 },
    { shapes: title(2, 'Twee') + picture(3) + chart(5), tags: { B: 'y' } },
    { shapes: title(2, 'Drie'), layout: 3 },
  ],
});

/** Returns the presentation in a result, after a check that the file is valid. */
async function opened(base64: string): Promise<Presentation> {
  const file = fromBase64(base64) ?? new Uint8Array();
  expect(await findings(file)).toEqual([]);
  return new Presentation(Package.open(file));
}

const exportSlide = (office: TestOffice, at: number) =>
  office.run(async context => {
    const result = context.presentation.slides.getItemAt(at).exportAsBase64();
    await context.sync();
    return result.value;
  });

test('a slide is exported with its notes, its master and nothing of the other slides', async () => {
  const office = await openOffice(bytes);
  const {
    slides,
    package: owner,
    masters,
  } = await opened(await exportSlide(office, 0)).then(one => ({
    slides: one.slides(),
    package: one.package,
    masters: one.masters(),
  }));
  expect(slides.map(one => [one.id, one.title])).toEqual([['256#7', 'Een']]);
  expect(masters.map(one => one.name)).toEqual(['Proef']);
  const names = owner
    .names()
    .filter(name => /slides\/slide|media|charts|notesSlides\/notes|slideLayouts\/slide/.test(name));
  expect(names).toEqual([
    'ppt/slideLayouts/slideLayout1.xml',
    'ppt/slideLayouts/slideLayout2.xml',
    'ppt/slides/slide1.xml',
    'ppt/notesSlides/notesSlide1.xml',
  ]);
  expect(office.host.canUndo).toBe(false);
});

test('an exported slide has no tags (office-js #6104)', async () => {
  const office = await openOffice(bytes);
  const { package: owner } = await opened(await exportSlide(office, 0));
  expect(owner.names().filter(name => name.includes('tags'))).toEqual([]);
  expect(owner.text('ppt/slides/slide1.xml')).not.toContain('custDataLst');
  expect(Object.keys(partsOf(office.host.save()))).toContain('ppt/tags/tag1.xml');
});

test('a slide with another master is exported with that master', async () => {
  const office = await openOffice(bytes);
  const exported = await opened(await exportSlide(office, 2));
  expect(exported.masters().map(one => one.name)).toEqual(['Proef 2']);
});

test('a link to a slide that is not exported is removed', async () => {
  const linked = changePart(
    changePart(bytes, 'ppt/slides/slide1.xml', xml =>
      xml.replace(
        'name="Tekst 4"/>',
        'name="Tekst 4"><a:hlinkClick r:id="rIdLink" action="ppaction://hlinksldjump"/></p:cNvPr>',
      ),
    ),
    'ppt/slides/_rels/slide1.xml.rels',
    xml =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slide2.xml"/></Relationships>',
      ),
  );
  const office = await openOffice(linked);
  const { package: owner } = await opened(await exportSlide(office, 0));
  expect(owner.text('ppt/slides/slide1.xml')).not.toContain('hlinkClick');
  expect(partText(office.host.save(), 'ppt/slides/slide1.xml')).toContain('hlinkClick');
});

test('slides are exported by id and by object, in the order of the deck', async () => {
  const office = await openOffice(bytes);
  const file = await office.run(async context => {
    const { slides } = context.presentation;
    const result = slides.exportAsBase64Presentation([slides.getItemAt(2), '256#7']);
    await context.sync();
    return result.value;
  });
  const exported = await opened(file);
  expect(exported.slides().map(one => one.title)).toEqual(['Een', 'Drie']);
  expect(exported.masters()).toHaveLength(2);
});

test('the selected slides are exported', async () => {
  const office = await openOffice(bytes);
  office.host.select({ slides: ['257#'] });
  const file = await office.run(async context => {
    const result = context.presentation.getSelectedSlides().exportAsBase64Presentation();
    await context.sync();
    return result.value;
  });
  expect((await opened(file)).slides().map(one => one.title)).toEqual(['Twee']);
});

test('exported slides can be inserted again', async () => {
  const office = await openOffice(bytes);
  const file = await exportSlide(office, 1);
  await office.run(async context => {
    context.presentation.insertSlidesFromBase64(file, { targetSlideId: '258#' });
    await context.sync();
  });
  expect(office.host.slides().map(one => one.title)).toEqual(['Een', 'Twee', 'Drie', 'Twee']);
});

test.each([
  ['an unknown id', ['999#']],
  ['no slide at all', []],
])('the export of %s is refused', async (_, values) => {
  const office = await openOffice(bytes);
  const refused = refusal(
    office.run(async context => {
      context.presentation.slides.exportAsBase64Presentation(values);
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('InvalidArgument');
});
