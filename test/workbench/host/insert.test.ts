import {
  base64,
  deck,
  dash,
  paragraph,
  partsOf,
  partText,
  picture,
  run,
  textBox,
  title,
} from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const open = deck({ slides: [{ shapes: title(2, 'A') }, { shapes: title(2, 'B') }] });
const source = deck({
  theme: 'Ander',
  slides: [
    { shapes: title(2, 'S1'), creationId: 1111 },
    {
      shapes: title(2, 'S2') + picture(3) + textBox(4, paragraph(run('vet', { bold: true }), dash)),
      tags: { SOORT: 'kaart' },
      notes: 'Voor de begeleider',
      creationId: 2222,
    },
  ],
});

function insert(office: TestOffice, options?: PowerPoint.InsertSlideOptions, file = source): Promise<void> {
  return office.run(async context => {
    context.presentation.insertSlidesFromBase64(base64(file), options);
    await context.sync();
  });
}

const titles = (office: TestOffice) => office.host.slides().map(slide => slide.title);
const parts = (office: TestOffice, pattern: RegExp) =>
  Object.keys(partsOf(office.host.save())).filter(part => pattern.test(part));

test('slides without a target are inserted at the front in their own order', async () => {
  const office = await openOffice(open);
  await insert(office);
  expect(titles(office)).toEqual(['S1', 'S2', 'A', 'B']);
});

test('slides with a target are inserted after it, with ids as PowerPoint assigns them', async () => {
  const office = await openOffice(open);
  await insert(office, { targetSlideId: '256#', sourceSlideIds: ['#2222'] });
  await insert(office, { targetSlideId: '257#', sourceSlideIds: ['256#1111'] });
  expect(titles(office)).toEqual(['A', 'S2', 'B', 'S1']);
});

test('the parts that a slide needs are inserted too: master, layout, theme, picture, notes and tags', async () => {
  const office = await openOffice(open);
  await insert(office, {
    formatting: 'KeepSourceFormatting',
    targetSlideId: '256#',
    sourceSlideIds: ['257#'],
  });
  expect(parts(office, /slideMasters\/[^/]+$|theme\/|media\/|notesSlides\/[^/]+$|tags\//)).toHaveLength(8);
  expect(partText(office.host.save(), 'ppt/slides/slide3.xml')).toContain('char="–"');
  await office.run(async context => {
    const slide = context.presentation.slides.getItemAt(1);
    slide.load('slideMaster/name,layout/name,tags/items/key,tags/items/value');
    await context.sync();
    expect(slide.slideMaster.name).toBe('Ander');
    expect(slide.tags.items.map(tag => [tag.key, tag.value])).toEqual([['SOORT', 'kaart']]);
  });
});

test('a master that was inserted before is reused', async () => {
  const office = await openOffice(open);
  await insert(office, { sourceSlideIds: ['256#'] });
  await insert(office, { sourceSlideIds: ['257#'] });
  await insert(office, { sourceSlideIds: ['257#'] });
  expect(parts(office, /slideMasters\/[^/]+$/)).toHaveLength(2);
});

test('inserting slides with the destination theme inserts no master', async () => {
  const office = await openOffice(open);
  await insert(office, { formatting: 'UseDestinationTheme' });
  expect(titles(office)).toEqual(['S1', 'S2', 'A', 'B']);
  expect(parts(office, /slideMasters\/[^/]+$/)).toHaveLength(1);
});

test.each([
  ['a missing target slide', { targetSlideId: '999#' }, 'SlideNotFound'],
  ['an invalid target slide', { targetSlideId: '#' }, 'SlideNotFound'],
  ['a missing source slide', { sourceSlideIds: ['256#', '999#'] }, 'SlideNotFound'],
  ['an unknown formatting', { formatting: 'Fraai' as 'KeepSourceFormatting' }, 'InvalidArgument'],
])('inserting with %s is refused, and the deck stays unchanged', async (_, options, expected) => {
  const office = await openOffice(open);
  const { code, location } = await refusal(insert(office, options));
  expect({ code, location }).toEqual({
    code: expected,
    location: 'Presentation.insertSlidesFromBase64',
  });
  expect(partsOf(office.host.save())).toEqual(partsOf(open));
  expect(office.host.canUndo).toBe(false);
});

test.each([
  ['a text that is not base64', '%%%'],
  ['base64 of a text that is no presentation', btoa('geen zip')],
])('inserting %s is refused', async (_, text) => {
  const office = await openOffice(open);
  const { code } = await refusal(
    office.run(async context => {
      context.presentation.insertSlidesFromBase64(text);
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('slides.add appends an empty slide with the layout', async () => {
  const office = await openOffice(deck({ masters: 2, slides: [{ shapes: title(2, 'A') }] }));
  await office.run(async context => {
    const { slides, slideMasters } = context.presentation;
    slideMasters.load('items/id,items/layouts/items/id');
    await context.sync();
    const second = slideMasters.items[1];
    slides.add();
    slides.add({ slideMasterId: second?.id ?? '', layoutId: second?.layouts.items[1]?.id ?? '' });
    slides.load('items/layout/name,items/slideMaster/name,items/shapes/items/type');
    await context.sync();
    expect(
      slides.items.map(slide => [slide.slideMaster.name, slide.layout.name, slide.shapes.items.length]),
    ).toEqual([
      ['Proef', 'Titel en inhoud', 1],
      ['Proef', 'Titel en inhoud', 2],
      ['Proef 2', 'Leeg', 0],
    ]);
  });
});
