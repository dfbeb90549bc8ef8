import { powerPointApi } from '../../../src/workbench/host/api/powerPointApi.ts';
import { deck, group, textBox, title } from '../../support/decks.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

const bytes = deck({
  slides: [
    { shapes: title(2, 'Titel') + textBox(4, 'een') + group(6, textBox(7, 'twee')), tags: { A: 'x' } },
  ],
});

const shapesOn = (context: PowerPoint.RequestContext) => context.presentation.slides.getItemAt(0).shapes;

/** Returns the classes and enums of the page by name. */
function namesIn(office: TestOffice): Record<string, { readonly prototype?: object }> {
  return office.window.PowerPoint as Record<string, { readonly prototype?: object }>;
}

test('Office.js has every class, member and enum of the type definitions', async () => {
  const names = namesIn(await openOffice(bytes));
  const missing = powerPointApi.classes.flatMap(({ name: owner, members }) =>
    members
      .filter(({ name }) => !(name in (names[owner]?.prototype ?? {})))
      .map(({ name }) => `${owner}.${name}`),
  );
  expect(missing).toEqual([]);
  for (const { name, values } of powerPointApi.enums) expect(names[name]).toMatchObject(values);
  expect(powerPointApi.classes.flatMap(one => one.members).length).toBeGreaterThan(300);
  expect(powerPointApi.enums.length).toBeGreaterThan(20);
});

test('Office.js has later values of an enum that it knew', async () => {
  const { PowerPoint: powerPoint } = await openOffice(bytes);
  expect(powerPoint.ShapeType.placeholder).toBe('Placeholder');
  expect(powerPoint.PlaceholderType.centerTitle).toBe('CenterTitle');
});

test('an added property is loaded by options, and refused before it is loaded', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const shape = shapesOn(context).getItem('4');
    expect(() => shape.rotation).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    shape.load({ rotation: true, name: true });
    const inGroup = shapesOn(context).getItem('6').group.shapes;
    inGroup.load({ level: true, textFrame: { textRange: { text: true } } });
    await context.sync();
    expect([shape.rotation, shape.name]).toEqual([0, 'Tekst 4']);
    expect(inGroup.items.map(one => [one.level, one.textFrame.textRange.text])).toEqual([[1, 'twee']]);
  });
});

test('toJSON returns the loaded properties, old and added, and the loaded objects', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const shape = shapesOn(context).getItem('4');
    shape.load('name,rotation,textFrame/wordWrap');
    const grouped = shapesOn(context).getItem('6').load('group/id');
    const { pageSetup } = context.presentation;
    pageSetup.load();
    const slides = context.presentation.slides.load('index');
    await context.sync();
    expect(shape.toJSON()).toEqual({ id: '4', name: 'Tekst 4', rotation: 0, textFrame: { wordWrap: true } });
    expect(grouped.toJSON()).toEqual({ id: '6', group: { id: '6' } });
    expect(pageSetup.toJSON()).toEqual({ slideHeight: 540, slideWidth: 960 });
    expect(slides.toJSON()).toEqual({ items: [{ index: 0 }] });
  });
});

test('an added method returns an object of its own class, a null object, a value or nothing', async () => {
  const office = await openOffice(bytes);
  const { PowerPoint: powerPoint } = office;
  await office.run(async context => {
    const selected = context.presentation.getSelectedSlides();
    expect(selected).toBeInstanceOf(powerPoint.SlideScopedCollection);
    const count = selected.getCount();
    selected.load('items');
    const range = context.presentation.getSelectedTextRangeOrNullObject().load('text');
    const slide: { moveTo: (index: number) => unknown } = context.presentation.slides.getItemAt(0);
    expect(slide.moveTo(0)).toBeUndefined();
    await context.sync();
    expect(count.value).toBe(1);
    expect(selected.items[0]).toBeInstanceOf(powerPoint.Slide);
    expect(range.isNullObject).toBe(true);
  });
});
