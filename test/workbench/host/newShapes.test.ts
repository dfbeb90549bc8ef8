import { deck } from '../../support/decks.ts';
import { openOffice, refusal } from '../../support/office.ts';

test('a text box, a line and every geometric shape of the API can be added', async () => {
  const office = await openOffice(deck({ slides: [{}] }));
  const types = Object.values(office.PowerPoint.GeometricShapeType);
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    const box = shapes.addTextBox('een\ntwee', { left: 10, top: 20, width: 200, height: 50 });
    box.name = 'Nieuw';
    box.load('id,name,left,top,width,height,type');
    box.textFrame.textRange.load('text');
    shapes.addLine('Straight', { left: 0, top: 0, width: 100, height: 0 });
    for (const type of types) shapes.addGeometricShape(type);
    const count = shapes.getCount();
    await context.sync();
    expect(count.value).toBe(types.length + 2);
    expect([box.name, box.left, box.top, box.width, box.height]).toEqual(['Nieuw', 10, 20, 200, 50]);
    expect(box.textFrame.textRange.text).toBe('een\rtwee');
    box.left = 12.5;
    box.load('left,top');
    await context.sync();
    expect([box.left, box.top]).toEqual([12.5, 20]);
    box.delete();
    await context.sync();
  });
  expect(office.host.textBoxes('256#')).toHaveLength(types.length);
});

test('adding an unknown shape type is refused', async () => {
  const office = await openOffice(deck({ slides: [{}] }));
  const { code } = await refusal(
    office.run(async context => {
      context.presentation.slides.getItemAt(0).shapes.addGeometricShape('Blob' as 'Cloud');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
  expect(office.host.canUndo).toBe(false);
});
