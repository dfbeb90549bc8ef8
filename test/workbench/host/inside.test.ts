import {
  deck,
  dash,
  group,
  paragraph,
  partText,
  picture,
  run,
  table,
  textBox,
  title,
} from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice } from '../../support/office.ts';

const nested = group(4, textBox(5, 'Buiten') + group(6, textBox(7, 'Binnen') + picture(8)), {
  from: [0, 0, 8, 4],
  to: [1, 1, 4, 4],
});
const cells = table(9, [
  ['Waarden', 'Doelen'],
  [paragraph(run('een', { bold: true }) + run(' twee'), dash) + paragraph('drie', dash), ''],
  ['samen', '<'],
]);
const bytes = deck({ slides: [{ shapes: title(2, 'Kaart') + nested + cells }, {}] });

function shapesOn(context: PowerPoint.RequestContext): PowerPoint.ShapeCollection {
  return context.presentation.slides.getItemAt(0).shapes;
}

function tableOn(context: PowerPoint.RequestContext): PowerPoint.Table {
  return shapesOn(context).getItem('9').getTable();
}

function cellText(office: TestOffice, row: number, column: number): Promise<string> {
  return office.run(async context => {
    const cell = tableOn(context).getCellOrNullObject(row, column);
    cell.load('text');
    await context.sync();
    return cell.text;
  });
}

describe('groups', () => {
  test('groups return their shapes level by level, with frames in slide coordinates', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const outer = shapesOn(context).getItem('4');
      outer.group.shapes.load('items/id,items/name,items/type,items/level,items/left,items/width');
      await context.sync();
      expect(
        outer.group.shapes.items.map(({ id, type, level, left, width }) => [id, type, level, left, width]),
      ).toEqual([
        ['5', 'TextBox', 1, 108, 144],
        ['6', 'Group', 1, 72, 360],
      ]);
      const box = outer.group.shapes.getItem('6').group.shapes.getItem('7');
      box.load('level,name');
      box.parentGroup.load('id');
      box.parentGroup.parentGroup.load('id');
      box.textFrame.textRange.getSubstring(6, 0).text = '!';
      box.textFrame.textRange.load('text');
      await context.sync();
      expect([box.level, box.parentGroup.id, box.parentGroup.parentGroup.id]).toEqual([2, '6', '4']);
      expect(box.textFrame.textRange.text).toBe('Binnen!');
    });
    office.host.undo();
    expect(partText(office.host.save(), 'ppt/slides/slide1.xml')).not.toContain('!');
  });

  test('groups throw as documented for a shape that is no group, a shape outside any group, and a shape of another group', async () => {
    const office = await openOffice(bytes);
    const group = (id: string, batch: (shape: PowerPoint.Shape) => void) =>
      refusal(
        office.run(async context => {
          batch(shapesOn(context).getItem(id));
          await context.sync();
        }),
      );
    expect(await group('2', shape => shape.group.load('id'))).toMatchObject({
      code: 'GeneralException',
      location: 'Shape.group',
    });
    expect((await group('4', shape => shape.parentGroup.load('id'))).code).toBe('GeneralException');
    expect((await group('4', shape => shape.group.shapes.getItem('7').load('id'))).code).toBe('ItemNotFound');
    expect((await group('4', shape => shape.textFrame.load('hasText'))).code).toBe('InvalidArgument');
    expect((await group('4', shape => shape.getTable().load('values'))).code).toBe('GeneralException');
  });
});

describe('tables', () => {
  test('tables return their size, values, borders and cells; a merged cell hides the cells it covers', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const found = tableOn(context);
      found.load('rowCount,columnCount,values');
      found.rows.load('items/currentHeight,items/rowIndex');
      found.columns.load('items/width');
      const count = found.columns.getCount();
      const holder = found.getShape();
      holder.load('id');
      const merged = found.getCellOrNullObject(2, 0);
      const hidden = found.getCellOrNullObject(2, 1);
      merged.load('text,rowIndex,columnIndex,rowCount,columnCount');
      hidden.load('text');
      await context.sync();
      expect([found.rowCount, found.columnCount, count.value, holder.id]).toEqual([3, 2, 2, '9']);
      expect(found.values).toEqual([
        ['Waarden', 'Doelen'],
        ['een twee\rdrie', ''],
        ['samen', ''],
      ]);
      expect(found.rows.items.map(one => [one.rowIndex, one.currentHeight])).toEqual([
        [0, 72],
        [1, 72],
        [2, 72],
      ]);
      expect(found.columns.items.map(one => one.width)).toEqual([144, 144]);
      expect([merged.text, merged.rowIndex, merged.columnIndex, merged.rowCount, merged.columnCount]).toEqual(
        ['samen', 2, 0, 1, 2],
      );
      expect(hidden.isNullObject).toBe(true);
    });
    expect(
      await refusal(
        office.run(async context => {
          tableOn(context).getCellOrNullObject(3, 0).load('text');
          await context.sync();
        }),
      ),
    ).toMatchObject({ code: 'InvalidArgument' });
  });

  test('setting the text of a whole cell keeps the formatting of its first character and paragraph', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      tableOn(context).getCellOrNullObject(1, 0).text = 'één\rtwéé\nvier';
      tableOn(context).getCellOrNullObject(1, 1).text = 'nieuw';
      await context.sync();
    });
    expect(await cellText(office, 1, 0)).toBe('één\rtwéé\rvier');
    expect(await cellText(office, 1, 1)).toBe('nieuw');
    const slide = partText(office.host.save(), 'ppt/slides/slide1.xml');
    expect(slide.match(/<a:buChar char="–"\/><\/a:pPr><a:r><a:rPr lang="nl-NL" b="1"\/>/g)).toHaveLength(3);
    office.host.undo();
    expect(await cellText(office, 1, 0)).toBe('een twee\rdrie');
  });

  test('text runs are ranges of one font, and keep their font when they are written', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const cell = tableOn(context).getCellOrNullObject(1, 0);
      cell.load('textRuns');
      await context.sync();
      expect(cell.textRuns.map(({ text, font }) => [text, font?.bold, font?.size])).toEqual([
        ['een', true, 18],
        [' twee\rdrie', false, 18],
      ]);
      const [first, last] = cell.textRuns;
      if (!first || !last) return;
      cell.textRuns = [first, { ...last, text: ' twee\rdrie en vier' }];
      await context.sync();
      cell.load('textRuns,text');
      await context.sync();
      expect(cell.text).toBe('een twee\rdrie en vier');
      expect(cell.textRuns.map(({ text, font }) => [text, font?.bold])).toEqual([
        ['een', true],
        [' twee\rdrie en vier', false],
      ]);
    });
  });

  test('tables return a null object from getTextFrameOrNullObject, unlike shapes with text', async () => {
    const office = await openOffice(bytes);
    const frames = await office.run(async context => {
      const asked = ['2', '4', '9'].map(id => shapesOn(context).getItem(id).getTextFrameOrNullObject());
      for (const one of asked) one.load('hasText');
      await context.sync();
      return asked.map(one => one.isNullObject || one.hasText);
    });
    expect(frames).toEqual([true, true, true]);
  });
});

test('placeholders return their type; other shapes throw', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const shape = shapesOn(context).getItem('2');
    shape.load('type,placeholderFormat/type,placeholderFormat/containedType');
    await context.sync();
    expect([shape.type, shape.placeholderFormat.type, shape.placeholderFormat.containedType]).toEqual([
      'Placeholder',
      'Title',
      'GeometricShape',
    ]);
  });
  const refused = refusal(
    office.run(async context => {
      shapesOn(context).getItem('9').placeholderFormat.load('type');
      await context.sync();
    }),
  );
  expect(await refused).toMatchObject({ code: 'GeneralException', location: 'Shape.placeholderFormat' });
});

test('slides can be reordered, shapes have a changeable z-order, and slides have a size', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const { slides, pageSetup } = context.presentation;
    pageSetup.load('slideWidth,slideHeight');
    slides.load('items/id,items/index');
    const shape = shapesOn(context).getItem('9');
    shape.load('zOrderPosition');
    await context.sync();
    expect([pageSetup.slideWidth, pageSetup.slideHeight]).toEqual([960, 540]);
    expect(slides.items.map(one => one.index)).toEqual([0, 1]);
    expect(shape.zOrderPosition).toBe(2);
    shape.setZOrder('SendToBack');
    shapesOn(context).load('items/id');
    await context.sync();
    slides.getItemAt(0).moveTo(1);
    slides.load('items/id');
    await context.sync();
    expect(slides.items.map(one => one.id)).toEqual(['257#', '256#']);
  });
  const order = /<p:cNvPr id="(\d)"/g;
  const ids = () =>
    Array.from(partText(office.host.save(), 'ppt/slides/slide1.xml').matchAll(order), ([, id]) => id);
  expect(ids()).toEqual(['1', '9', '2', '4', '5', '6', '7', '8']);
});

test('alternative texts can be read and written', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const shape = shapesOn(context).getItem('4');
    shape.altTextDescription = 'Twee vakken';
    shape.altTextTitle = 'Vakken';
    shape.isDecorative = true;
    await context.sync();
    shape.load('altTextDescription,altTextTitle,isDecorative');
    await context.sync();
    expect([shape.altTextDescription, shape.altTextTitle, shape.isDecorative]).toEqual([
      'Twee vakken',
      'Vakken',
      true,
    ]);
  });
});

test('a shape rotates about its centre, and its frame stays the same', async () => {
  const office = await openOffice(bytes);
  await office.run(async context => {
    const shape = shapesOn(context).getItem('4');
    shape.load('left,top,width,height,rotation');
    await context.sync();
    const { left, top, width, height, rotation } = shape;
    expect(rotation).toBe(0);
    shape.rotation = -90;
    await context.sync();
    shape.load('left,top,width,height,rotation');
    await context.sync();
    expect(shape).toMatchObject({ left, top, width, height, rotation: 270 });
  });
  expect(partText(office.host.save(), 'ppt/slides/slide1.xml')).toContain('rot="16200000"');
});

describe('an Office that stays at PowerPointApi 1.5', () => {
  test.each([
    ['getTable', (shape: PowerPoint.Shape) => shape.getTable().load('values')],
    ['group', (shape: PowerPoint.Shape) => shape.group.load('id')],
    ['rotation', (shape: PowerPoint.Shape) => shape.load('rotation')],
    ['level, by its name', (shape: PowerPoint.Shape) => shape.load('level')],
  ])('the older Office does not support %s', async (_, batch) => {
    const office = await openOffice(bytes, { profile: 'ltsc' });
    const refused = refusal(
      office.run(async context => {
        batch(shapesOn(context).getItem('4'));
        await context.sync();
      }),
    );
    expect((await refused).code).toBe('ApiNotFound');
  });

  test('the older Office reports only five shape types, and loads the members that it supports', async () => {
    const office = await openOffice(bytes, { profile: 'ltsc' });
    await office.run(async context => {
      const shapes = shapesOn(context);
      shapes.load();
      await context.sync();
      expect(shapes.items.map(one => one.type)).toEqual(['GeometricShape', 'Group', 'Unsupported']);
      expect(office.Office.context.requirements.isSetSupported('PowerPointApi', '1.8')).toBe(false);
    });
  });
});
