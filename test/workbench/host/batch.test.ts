import { chart, deck, picture, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal } from '../../support/office.ts';

const three = deck({
  slides: [{ shapes: title(2, 'Een') + textBox(4, 'tekst') }, { shapes: picture(3) + chart(5) }, {}],
});

test('reading a property that was not loaded throws', async () => {
  const office = await openOffice(three);
  await office.run(async context => {
    const { slides } = context.presentation;
    slides.load('items/tags/items/key');
    await context.sync();
    expect(() => slides.items[0]?.id).toThrow('niet beschikbaar');
  });
});

test('a refused action keeps earlier actions of its batch, and later actions are not started', async () => {
  const office = await openOffice(three);
  const { code, location } = await refusal(
    office.run(async context => {
      const shapes = context.presentation.slides.getItemAt(0).shapes;
      shapes.getItem('4').textFrame.textRange.text = 'gedaan';
      shapes.getItem('99').name = 'bestaat niet';
      shapes.getItem('4').name = 'niet begonnen';
      await context.sync();
    }),
  );
  expect({ code, location }).toEqual({ code: 'ItemNotFound', location: 'ShapeCollection.getItem' });
  expect(await office.read(0, '4')).toBe('gedaan');
  expect(office.host.textBoxes('256#').map(box => box.name)).toEqual(['Titel 2', 'Tekst 4']);
});

test('a missing item is refused; as a null object all its properties are null', async () => {
  const office = await openOffice(three);
  expect((await refusal(load('256#999'))).code).toBe('ItemNotFound');
  expect((await refusal(load('Titel 2'))).code).toBe('ItemNotFound');
  await office.run(async context => {
    const slide = context.presentation.slides.getItemOrNullObject('999#');
    const shape = slide.shapes.getItemOrNullObject('4');
    shape.load('name');
    slide.delete();
    await context.sync();
    expect([slide.isNullObject, shape.isNullObject]).toEqual([true, true]);
  });
  expect(office.host.slides()).toHaveLength(3);

  function load(id: string) {
    return office.run(async context => {
      context.presentation.slides.getItem(id).load('id');
      await context.sync();
    });
  }
});

test('getItem finds shapes by id, not by name, and getItemAt counts from 0', async () => {
  const office = await openOffice(three);
  expect((await refusal(nameOf(shapes => shapes.getItem('Tekst 4')))).code).toBe('ItemNotFound');
  expect(await nameOf(shapes => shapes.getItemAt(1))).toBe('Tekst 4');
  expect((await refusal(nameOf(shapes => shapes.getItemAt(2)))).code).toBe('InvalidArgument');

  function nameOf(choose: (shapes: PowerPoint.ShapeCollection) => PowerPoint.Shape) {
    return office.run(async context => {
      const shape = choose(context.presentation.slides.getItemAt(0).shapes);
      shape.load('name');
      await context.sync();
      return shape.name;
    });
  }
});

test.each([
  ['a picture', '3'],
  ['a chart', '5'],
])('loading the text frame of %s fails the whole batch (office-js #5360)', async (_, id) => {
  const office = await openOffice(three);
  const { code, location } = await refusal(
    office.run(async context => {
      const { shapes } = context.presentation.slides.getItemAt(1);
      shapes.load('items/name');
      shapes.getItem(id).load('textFrame/hasText');
      await context.sync();
    }),
  );
  expect({ code, location }).toEqual({ code: 'InvalidArgument', location: 'Shape.textFrame' });
});

test('collections load with top and skip', async () => {
  const office = await openOffice(deck({ slides: Array.from({ length: 7 }, () => ({})) }));
  const page = (top: number, skip: number) =>
    office.run(async context => {
      const { slides } = context.presentation;
      slides.load({ id: true, $top: top, $skip: skip });
      await context.sync();
      return slides.items.map(slide => slide.id);
    });
  expect(await page(3, 0)).toEqual(['256#', '257#', '258#']);
  expect(await page(3, 6)).toEqual(['262#']);
});

test('the error for an unsupported member names the member', async () => {
  const office = await openOffice(three);
  const { code, location, message } = await refusal(
    office.run(async context => {
      // This member is in the npm library but not in its typings.
      const application = context.application as unknown as { insertHyperLink: (address: string) => void };
      application.insertHyperLink('https://example.org');
      await context.sync();
    }),
  );
  expect(code).toBe('ApiNotFound');
  expect(message).toContain('Microsoft.Office.PowerPoint.Application');
  expect(location).toBe('');

  const property = await refusal(
    office.run(async context => {
      context.presentation.slides.load('items/slideShowTransition');
      await context.sync();
    }),
  );
  expect(property).toMatchObject({ code: 'ApiNotFound', location: 'Slide.slideShowTransition' });
  expect(property.message).toContain('Slide.slideShowTransition');
});

test('proxies of an earlier round trip still refer to the same slide', async () => {
  const office = await openOffice(three);
  await office.run(async context => {
    const { slides } = context.presentation;
    slides.load('items/id');
    await context.sync();
    const last = slides.items[2];
    slides.items[0]?.delete();
    last?.load('id');
    await context.sync();
    expect(last?.id).toBe('258#');
  });
  expect(office.host.slides().map(slide => slide.id)).toEqual(['257#', '258#']);
});

test('a batch that only reads is one request, and an empty batch is none', async () => {
  const office = await openOffice(three);
  await office.run(async context => {
    const { slides, slideMasters } = context.presentation;
    const count = slides.getCount();
    slideMasters.load('items/name,items/layouts/items/name,items/layouts/items/shapes/items/type');
    context.presentation.load('title');
    await context.sync();
    await context.sync();
    expect(count.value).toBe(3);
    expect(context.presentation.title).toBe('Proefpresentatie');
    expect(slideMasters.items.map(one => [one.name, one.layouts.items.map(layout => layout.name)])).toEqual([
      ['Proef', ['Titel en inhoud', 'Leeg']],
    ]);
  });
  expect(office.host.requests).toBe(1);
});
