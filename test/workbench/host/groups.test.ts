import { deck, group, picture, table, textBox, title } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice, slideXml } from '../../support/office.ts';

const bytes = deck({
  slides: [
    {
      shapes:
        title(2, 'Kop') +
        textBox(4, 'een') +
        table(9, [['a']]) +
        picture(5) +
        textBox(6, 'drie', { left: 0 }) +
        group(20, textBox(21, 'a') + textBox(22, 'b') + textBox(23, 'c')),
    },
    { shapes: textBox(4, 'elders') },
  ],
});

/** Returns the ids of the shapes on the first slide, in z-order. */
const order = (office: TestOffice) =>
  office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    shapes.load('items/id');
    await context.sync();
    return shapes.items.map(one => one.id);
  });

test('addGroup groups shapes by object and by id; the group is where the topmost shape was', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    const made = shapes.addGroup([shapes.getItem('6'), '4']);
    made.load('id,type,name,left,top,width,height,zOrderPosition');
    made.group.shapes.load('items/id,items/left,items/level');
    await context.sync();
    expect(made).toMatchObject({ id: '24', type: 'Group', left: 0, top: 72, width: 360, height: 144 });
    expect(made.zOrderPosition).toBe(3);
    expect(made.group.shapes.items.map(one => [one.id, one.left, one.level])).toEqual([
      ['4', 72, 1],
      ['6', 0, 1],
    ]);
  });
  expect(await order(office)).toEqual(['2', '9', '5', '24', '20']);
  office.host.undo();
  expect(await order(office)).toEqual(['2', '4', '9', '5', '6', '20']);
});

test('the rectangle of a group surrounds rotated shapes', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    shapes.getItem('4').rotation = 90;
    const made = shapes.addGroup(['4', '5']);
    made.load('left,top,width,height');
    await context.sync();
    // The box of 288 by 144 points at 72, 72 stands upright around its centre 216, 144.
    expect(made).toMatchObject({ left: 72, top: 0, width: 288, height: 288 });
  });
});

test.each([
  ['one shape', ['4'], 'GeneralException'],
  ['the same shape twice', ['4', '4'], 'GeneralException'],
  ['a placeholder', ['2', '4'], 'GeneralException'],
  ['a table', ['9', '4'], 'GeneralException'],
  ['an unknown shape', ['4', '99'], 'InvalidArgument'],
  ['a shape inside a group', ['4', '21'], 'InvalidArgument'],
])('addGroup refuses %s', async (_, ids, code) => {
  const office = await openOffice(bytes);
  const refused = refusal(
    office.run(async context => {
      context.presentation.slides.getItemAt(0).shapes.addGroup(ids);
      await context.sync();
    }),
  );
  expect((await refused).code).toBe(code);
  expect(office.host.canUndo).toBe(false);
});

test('addGroup refuses a shape of another slide', async () => {
  const office = await openOffice(bytes);
  const refused = refusal(
    office.run(async context => {
      const { slides } = context.presentation;
      slides.getItemAt(0).shapes.addGroup(['5', slides.getItemAt(1).shapes.getItem('4')]);
      await context.sync();
    }),
  );
  expect((await refused).code).toBe('InvalidArgument');
});

test('group() of the selected shapes groups them, and of one shape is refused', async () => {
  const office = await openOffice(bytes);
  const select = (ids: string[]) =>
    office.run(async context => {
      context.presentation.slides.getItemAt(0).setSelectedShapes(ids);
      await context.sync();
      const made = context.presentation.getSelectedShapes().group();
      made.load('id');
      await context.sync();
      return made.id;
    });
  expect((await refusal(select(['4']))).code).toBe('GeneralException');
  expect(await select(['4', '6'])).toBe('24');
  expect(await order(office)).toEqual(['2', '9', '5', '24', '20']);
});

test('group() of the shapes of a group makes an inner group', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const made = context.presentation.slides.getItemAt(0).shapes.getItem('20').group.shapes.group();
    made.load('id,level');
    await context.sync();
    expect([made.id, made.level]).toEqual(['24', 1]);
  });
  expect(await order(office)).toEqual(['2', '4', '9', '5', '6', '20']);
});

test('ungroup leaves the shapes at their place on the slide, in the z-order of the group', async () => {
  const office = await openOffice(
    deck({
      slides: [
        {
          shapes:
            textBox(4, 'onder') +
            group(20, textBox(21, 'a') + picture(22), { from: [0, 0, 10, 6], to: [1, 1, 5, 3] }) +
            textBox(5, 'boven'),
        },
      ],
    }),
  );
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    shapes.getItem('20').group.ungroup();
    const one = shapes.getItem('21').load('left,top,width,height,level');
    await context.sync();
    expect(one).toMatchObject({ left: 108, top: 108, width: 144, height: 72, level: 0 });
  });
  expect(await order(office)).toEqual(['4', '21', '22', '5']);
});

test('ungroup of a rotated and flipped group rotates and flips its shapes, and gives them its fill', async () => {
  const turned = group(20, textBox(21, 'a'), { from: [0, 0, 8, 4] })
    .replace('<p:grpSpPr><a:xfrm>', '<p:grpSpPr><a:xfrm rot="5400000" flipH="1">')
    .replace(
      '</a:xfrm></p:grpSpPr>',
      '</a:xfrm><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></p:grpSpPr>',
    )
    .replace('<a:noFill/>', '<a:grpFill/>');
  const office = await openOffice(deck({ slides: [{ shapes: turned }] }));
  await office.run(async context => {
    const { shapes } = context.presentation.slides.getItemAt(0);
    shapes.getItem('20').group.ungroup();
    const one = shapes.getItem('21').load('left,top,width,height,rotation');
    one.fill.load('foregroundColor');
    await context.sync();
    // The centre 216, 144 flips to 360, 144 and turns about the centre of the group, 288, 144.
    expect(one).toMatchObject({ left: 144, top: 144, width: 288, height: 144, rotation: 90 });
    expect(one.fill.foregroundColor).toBe('#C00000');
  });
  expect(slideXml(office)).toMatch(/<a:xfrm flipH="1" rot="5400000">/);
  expect(slideXml(office)).not.toContain('grpSp>');
});
