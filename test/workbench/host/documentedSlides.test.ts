import { base64, deck, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

// What the type definitions of Office.js say about slides, their ids and the selection.

const bytes = deck({
  masters: 2,
  slides: [
    { shapes: title(2, 'A') + textBox(4, 'x'), layout: 3 },
    { shapes: title(2, 'B'), layout: 2, creationId: 77 },
    { shapes: title(2, 'C'), layout: 2 },
  ],
});

const notLoaded = expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error;

const titles = (office: TestOffice) => office.host.slides().map(slide => slide.title);

function refused(office: TestOffice, use: (context: PowerPoint.RequestContext) => void) {
  return refusal(
    office.run(async context => {
      use(context);
      await context.sync();
    }),
  );
}

test('load("items/$none") returns the items of a collection without properties', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    shapes.load('items/$none');
    await context.sync();
    expect(shapes.items).toHaveLength(2);
    expect(() => shapes.items[0]?.name).toThrow(notLoaded);
    shapes.items[1]?.load('name');
    await context.sync();
    expect(shapes.items[1]?.name).toBe('Tekst 4');
  });
});

test.each([
  ['256#', false],
  ['999#', true],
])('load("isNullObject") of slide %s answers %s', async (id, isNull) => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const slide = context.presentation.slides.getItemOrNullObject(id);
    slide.load('isNullObject');
    await context.sync();
    expect(slide.isNullObject).toBe(isNull);
    if (!isNull) expect(() => slide.index).toThrow(notLoaded);
  });
});

test.each([
  ['no options', undefined],
  ['empty ids', { slideMasterId: '', layoutId: '' }],
])('slides.add with %s takes the first layout of the master of the last slide', async (_, options) => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { slides } = context.presentation;
    slides.add(options);
    const added = slides.getItemAt(3);
    added.load('layout/name,slideMaster/name');
    await context.sync();
    expect([added.slideMaster.name, added.layout.name]).toEqual(['Proef', 'Titel en inhoud']);
  });
});

test('slides.add refuses a layout of another master when no master is named', async () => {
  const office = await openOffice(bytes);
  const layoutId = await office.run(async context => {
    const { layout } = context.presentation.slides.getItemAt(0);
    layout.load('id');
    await context.sync();
    return layout.id;
  });
  const { code } = await refused(office, ({ presentation }) => presentation.slides.add({ layoutId }));
  expect(code).toBe('InvalidArgument');
  expect(titles(office)).toHaveLength(3);
});

test('the id of a layout and of a master ends with its creation id, and each part of the id finds it', async () => {
  const office = await openOffice(deck({ slides: [{}], partsCreationId: 1234 }));
  await office.run(async context => {
    const { slideMasters, slides } = context.presentation;
    const master = slideMasters.getItemAt(0);
    master.load('id,layouts/items/id');
    await context.sync();
    const [layout] = master.layouts.items;
    expect([master.id, layout?.id]).toEqual([
      expect.stringMatching(/^\d+#1234$/),
      expect.stringMatching(/^\d+#1234$/),
    ]);
    const number = layout?.id.split('#')[0] ?? '';
    for (const layoutId of [`${number}#`, '#1234', `${number}#1234`]) {
      slides.add({ layoutId, slideMasterId: '#1234' });
      const found = master.layouts.getItem(layoutId);
      found.load('id');
      await context.sync();
      expect(found.id).toBe(layout?.id);
    }
    const wrong = master.layouts.getItemOrNullObject(`${number}#1`);
    await context.sync();
    expect(wrong.isNullObject).toBe(true);
  });
  expect(office.host.slides()).toHaveLength(4);
});

test('every selected slide can be deleted in one batch', async () => {
  const office = await openOffice(bytes);
  office.host.select({ slides: ['256#', '257#77'] });
  await office.run(async context => {
    const selected = context.presentation.getSelectedSlides();
    selected.load('items/id');
    await context.sync();
    selected.items.forEach(slide => slide.delete());
    await context.sync();
  });
  expect(titles(office)).toEqual(['C']);
});

test('deleting a slide or a shape again in the same batch does nothing', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const slide = context.presentation.slides.getItemAt(1);
    const shape = context.presentation.slides.getItemAt(0).shapes.getItem('4');
    shape.delete();
    shape.delete();
    slide.delete();
    slide.delete();
    await context.sync();
  });
  expect(titles(office)).toEqual(['A', 'C']);
  expect(office.host.textBoxes('256#').map(one => one.shapeId)).toEqual(['2']);
});

test('setSelectedSlides([]) clears the selection, and the slide stays in view', async () => {
  const office = await openOffice(bytes);
  office.host.select({ slides: ['258#'] });
  await office.run(async context => {
    context.presentation.setSelectedSlides([]);
    const slides = context.presentation.getSelectedSlides();
    const shapes = context.presentation.getSelectedShapes();
    slides.load('items/id');
    shapes.load('items/id');
    await context.sync();
    expect([slides.items, shapes.items]).toEqual([[], []]);
  });
  expect(office.host.slideInView()).toBe('258#');
  office.host.addSlide();
  expect(titles(office)).toEqual(['A', 'B', 'C', null]);
});

test('slides of a file keep their order, whatever the order of sourceSlideIds', async () => {
  const office = await openOffice(deck({ slides: [{ shapes: title(2, 'Z') }] }));
  await office.run(async context => {
    context.presentation.insertSlidesFromBase64(base64(bytes), {
      formatting: 'UseDestinationTheme',
      sourceSlideIds: ['258#', '#77', '258#'],
    });
    await context.sync();
  });
  expect(titles(office)).toEqual(['B', 'C', 'Z']);
});

test('the objects of a selection stay usable when something else is selected', async () => {
  const office = await openOffice(bytes);
  office.host.select({ slide: '256#', shape: '4', start: 0, length: 1 });
  await office.run(async context => {
    const slides = context.presentation.getSelectedSlides();
    const shapes = context.presentation.getSelectedShapes();
    const text = context.presentation.getSelectedTextRange();
    slides.load('items/id');
    shapes.load('items/id');
    await context.sync();
    context.presentation.setSelectedSlides(['258#']);
    await context.sync();
    slides.items[0]?.load('index');
    shapes.items[0]?.load('name');
    text.load('text');
    const now = context.presentation.getSelectedSlides();
    now.load('items/id');
    await context.sync();
    expect([slides.items[0]?.index, shapes.items[0]?.name, text.text]).toEqual([0, 'Tekst 4', 'x']);
    expect(now.items.map(slide => slide.id)).toEqual(['258#']);
  });
  expect(office.host.selectedSlides()).toEqual(['258#']);
});
