import { deck, group, partText, partsOf, textBox } from '../../support/decks.ts';
import { documentOf, openOffice, refusal, type TestOffice } from '../../support/office.ts';

const bytes = deck({
  slides: [{ shapes: textBox(4, 'een') + group(6, textBox(7, 'twee')) }, { shapes: textBox(4, 'drie') }],
});

const EXTENSION = 'ppt/webextensions/webextension1.xml';

const shapeOn = (context: PowerPoint.RequestContext, slide: number, id: string) =>
  context.presentation.slides.getItemAt(slide).shapes.getItem(id);

const add = (office: TestOffice, slide: number, shape: string, id: string) =>
  office.run(async context => {
    context.presentation.bindings.add(shapeOn(context, slide, shape), 'Shape', id);
    await context.sync();
  });

/** Returns the id of each binding, with the text of its shape. */
const read = (office: TestOffice) =>
  office.run(async context => {
    const { bindings } = context.presentation;
    bindings.load('items');
    await context.sync();
    const shapes = bindings.items.map(one => one.getShape().load('name,textFrame/textRange/text'));
    await context.sync();
    return bindings.items.map(({ id, type }, at) => [id, type, shapes[at]?.textFrame.textRange.text]);
  });

test('a binding leads to its shape, also after the file is opened again', async () => {
  const office = await openOffice(bytes);
  await add(office, 0, '4', 'eerste');
  await add(office, 1, '4', 'tweede');
  const bound = [
    ['eerste', 'Shape', 'een'],
    ['tweede', 'Shape', 'drie'],
  ];
  expect(await read(office)).toEqual(bound);
  const saved = office.host.save();
  expect(partText(saved, EXTENSION).match(/<we:binding /g)).toHaveLength(2);
  expect(await read(await openOffice(saved))).toEqual(bound);
});

test('a binding to a shape in a group leads to that shape', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const inner = shapeOn(context, 0, '6').group.shapes.getItem('7');
    const made = context.presentation.bindings.add(inner, 'Shape', 'binnen');
    made.load('id,type');
    await context.sync();
    expect([made.id, made.type]).toEqual(['binnen', 'Shape']);
  });
  expect(await read(office)).toEqual([['binnen', 'Shape', 'twee']]);
});

test('adding an id that exists replaces the binding', async () => {
  const office = await openOffice(bytes);
  await add(office, 0, '4', 'een');
  await add(office, 1, '4', 'een');
  expect(await read(office)).toEqual([['een', 'Shape', 'drie']]);
});

test('a binding is found by id, by position and as a null object, and is deleted', async () => {
  const office = await openOffice(bytes);
  await add(office, 0, '4', 'een');
  await office.run(async context => {
    const { bindings } = context.presentation;
    const found = [bindings.getItem('een'), bindings.getItemAt(0), bindings.getItemOrNullObject('een')];
    for (const one of found) one.load('id');
    const none = bindings.getItemOrNullObject('twee').load('id');
    const count = bindings.getCount();
    await context.sync();
    expect(found.map(one => one.id)).toEqual(['een', 'een', 'een']);
    expect([none.isNullObject, count.value]).toEqual([true, 1]);
    bindings.getItem('een').delete();
    await context.sync();
  });
  expect(await read(office)).toEqual([]);
});

test('addFromSelection binds the selected shape, and refuses another selection', async () => {
  const office = await openOffice(bytes);
  const fromSelection = () =>
    office.run(async context => {
      context.presentation.bindings.addFromSelection('Shape', 'gekozen');
      await context.sync();
    });
  expect((await refusal(fromSelection())).code).toBe('InvalidReference');
  await office.run(async context => {
    context.presentation.slides.getItemAt(0).setSelectedShapes(['4', '6']);
    await context.sync();
  });
  expect((await refusal(fromSelection())).code).toBe('InvalidReference');
  office.host.select({ slide: '257#', shape: '4' });
  await fromSelection();
  expect(await read(office)).toEqual([['gekozen', 'Shape', 'drie']]);
});

test('the shape of a binding whose shape is deleted is an error', async () => {
  const office = await openOffice(bytes);
  await add(office, 0, '4', 'een');
  office.host.deleteShape('256#', '4');
  expect((await refusal(read(office))).code).toBe('ItemNotFound');
});

type Bindings = PowerPoint.BindingCollection;

test.each([
  ['an unknown id', 'ItemNotFound', (all: Bindings) => all.getItem('x')],
  ['a position outside the collection', 'InvalidArgument', (all: Bindings) => all.getItemAt(0)],
  ['an empty id', 'InvalidArgument', (all: Bindings, shape: PowerPoint.Shape) => all.add(shape, 'Shape', '')],
  [
    'an unknown type',
    'InvalidArgument',
    (all: Bindings, shape: PowerPoint.Shape) => all.add(shape, 'Table' as 'Shape', 'een'),
  ],
] as const)('%s is refused with %s', async (_, code, use) => {
  const office = await openOffice(bytes);
  const refused = refusal(
    office.run(async context => {
      use(context.presentation.bindings, shapeOn(context, 0, '4')).load('id');
      await context.sync();
    }),
  );
  expect((await refused).code).toBe(code);
  expect(partsOf(office.host.save())).toEqual(partsOf(bytes));
});

test('a shape of a layout cannot be bound', async () => {
  const office = await openOffice(bytes);
  const refused = refusal(
    office.run(async context => {
      const shape = context.presentation.slides.getItemAt(0).layout.shapes.getItemAt(0);
      context.presentation.bindings.add(shape, 'Shape', 'een');
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('InvalidArgument');
});

test('the Common API of PowerPoint has no bindings', async () => {
  const office = await openOffice(bytes);
  expect(Reflect.get(documentOf(office), 'bindings')).toBeUndefined();
});
