import { changePart, deck, group, partText, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal } from '../../support/office.ts';

const slides = [{ shapes: title(2, 'Kop') + textBox(4, 'een') + group(6, textBox(7, 'twee')) }];

type ShapeName = `${PowerPoint.GeometricShapeType}`;

/** Adds a shape of a type, and returns its adjustments. */
async function adjustmentsOf(type: ShapeName): Promise<readonly number[]> {
  const office = await openOffice(deck({ slides }));
  return office.run(async context => {
    const { adjustments } = context.presentation.slides.getItemAt(0).shapes.addGeometricShape(type);
    adjustments.load('count');
    await context.sync();
    const values = Array.from({ length: adjustments.count }, (_, at) => adjustments.get(at));
    await context.sync();
    return values.map(one => one.value);
  });
}

test.each([
  ['Rectangle', []],
  ['RoundRectangle', [0.16667]],
  ['WedgeRectCallout', [-0.20833, 0.625]],
  ['Arc', [-90, 0]],
  ['Star5', [0.19098, 1.05146, 1.10557]],
  ['Callout3', [0.1875, -0.08333, 0.1875, -0.16667, 1, -0.16667, 1.12963, -0.08333]],
] as const)('a new shape %s has the adjustments %j', async (type, values) => {
  expect(await adjustmentsOf(type)).toEqual(values);
});

test('an adjustment is set, and the others are written with their present values', async () => {
  const office = await openOffice(deck({ slides }));
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    const round = shapes.addGeometricShape('RoundRectangle').adjustments;
    round.set(0, 0.5);
    const arc = shapes.addGeometricShape('Arc').adjustments;
    arc.set(1, -45);
    const [radius, first, second] = [round.get(0), arc.get(0), arc.get(1)];
    await context.sync();
    expect([radius.value, first.value, second.value]).toEqual([0.5, -90, -45]);
  });
  const xml = partText(office.host.save(), 'ppt/slides/slide1.xml');
  expect(xml).toContain(
    '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst>',
  );
  expect(xml).toContain('<a:gd name="adj1" fmla="val 16200000"/><a:gd name="adj2" fmla="val 18900000"/>');
});

test('an index that the shape does not have is refused', async () => {
  const office = await openOffice(deck({ slides }));
  const use = (work: (one: PowerPoint.Adjustments) => unknown) =>
    office.run(async context => {
      work(context.presentation.slides.getItemAt(0).shapes.getItem('4').adjustments);
      await context.sync();
    });
  expect((await refusal(use(one => one.get(0)))).code).toBe('InvalidArgument');
  expect((await refusal(use(one => one.set(0, 0.5)))).code).toBe('InvalidArgument');
  expect(office.host.canUndo).toBe(false);
});

test('a placeholder has the adjustments of its layout, and a copy of the geometry after a change', async () => {
  const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
  const round = (xml: string) => xml.replaceAll('prst="rect"', 'prst="roundRect"');
  const office = await openOffice(changePart(deck({ slides }), LAYOUT, round));
  await office.run(async context => {
    const { adjustments } = context.presentation.slides.getItemAt(0).shapes.getItem('2');
    const before = adjustments.get(0);
    adjustments.set(0, 0.25);
    const after = adjustments.get(0);
    await context.sync();
    expect([before.value, after.value]).toEqual([0.16667, 0.25]);
  });
  expect(partText(office.host.save(), 'ppt/slides/slide1.xml')).toContain(
    '<p:spPr><a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 25000"/>',
  );
  expect(partText(office.host.save(), LAYOUT)).not.toContain('<a:gd');
});

test('a group has no adjustments', async () => {
  const office = await openOffice(deck({ slides }));
  await office.run(async context => {
    const { adjustments } = context.presentation.slides.getItemAt(0).shapes.getItem('6');
    adjustments.load('count');
    await context.sync();
    expect(adjustments.count).toBe(0);
  });
});
