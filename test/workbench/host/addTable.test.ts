import { deck, textBox } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice, slideXml } from '../../support/office.ts';

const bytes = deck({ slides: [{ shapes: textBox(4, 'een') }] });

/** Adds a table, and returns the loaded shape and table. */
const add = (office: TestOffice, rows: number, columns: number, options?: PowerPoint.TableAddOptions) =>
  office.run(async context => {
    const shape = context.presentation.slides.getItemAt(0).shapes.addTable(rows, columns, options);
    shape.load('id,name,type,left,top,width,height');
    const table = shape.getTable();
    table.load('values,rowCount,columnCount');
    table.rows.load('items/height');
    table.columns.load('items/width');
    await context.sync();
    const { id, name, type, left, top, width, height } = shape;
    return {
      shape: { id, name, type, left, top, width, height },
      values: table.values,
      size: [table.rowCount, table.columnCount],
      heights: table.rows.items.map(one => one.height),
      widths: table.columns.items.map(one => one.width),
    };
  });

test('a table without options has the place, size and style of a table that a person inserts', async () => {
  const office = await openOffice(bytes);
  const { shape, values, size, heights, widths } = await add(office, 2, 4);
  expect(shape).toMatchObject({ name: 'Table 4', type: 'Table', left: 160, width: 640, height: 58.4 });
  expect(shape.top).toBeCloseTo(56.67, 2);
  expect(size).toEqual([2, 4]);
  expect(values).toEqual([
    ['', '', '', ''],
    ['', '', '', ''],
  ]);
  expect(heights).toEqual([29.2, 29.2]);
  expect(widths).toEqual([160, 160, 160, 160]);
  expect(slideXml(office)).toContain(
    '<a:tblPr firstRow="1" bandRow="1"><a:tableStyleId>{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}</a:tableStyleId></a:tblPr>',
  );
});

test('a table is added in one step of undo', async () => {
  const office = await openOffice(bytes);
  await add(office, 2, 2, {
    values: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  });
  office.host.undo();
  expect(slideXml(office)).not.toContain('graphicFrame');
  office.host.redo();
  expect(slideXml(office)).toContain('<a:t>d</a:t>');
});

test('lengths that are not given share what is left of the table', async () => {
  const office = await openOffice(bytes);
  const { shape, heights, widths } = await add(office, 2, 3, {
    left: 10,
    top: 20,
    width: 400,
    height: 100,
    columns: [{ columnWidth: 100 }, {}, {}],
    rows: [{}, { rowHeight: 30 }],
  });
  expect(shape).toMatchObject({ left: 10, top: 20, width: 400, height: 100 });
  expect(widths).toEqual([100, 150, 150]);
  expect(heights).toEqual([70, 30]);
});

test('a row is at least as high as its text', async () => {
  const office = await openOffice(bytes);
  const { shape, heights } = await add(office, 2, 1, {
    height: 40,
    uniformCellProperties: { font: { size: 10 } },
    values: [['a'], ['b\nc']],
  });
  expect(heights).toEqual([20, 31.2]);
  expect(shape.height).toBeCloseTo(51.2, 5);
});

test('a table is refused in a read-only deck', async () => {
  const office = await openOffice(bytes);
  office.host.fault('refuses', { on: true, why: 'readOnly' });
  expect((await refusal(add(office, 1, 1))).code).toBe('AccessDenied');
  office.host.fault('refuses', { on: false });
  expect(slideXml(office)).not.toContain('graphicFrame');
});

test('colours have names or hexadecimal digits', async () => {
  const office = await openOffice(bytes);
  await add(office, 1, 1, {
    uniformCellProperties: {
      fill: { color: 'red' },
      font: { color: '#FFFF00' },
      borders: { left: { color: 'blue', dashStyle: 'LongDashDotDot', weight: 4 } },
    },
    values: [['a']],
  });
  const xml = slideXml(office);
  expect(xml).toContain(
    '<a:lnL w="50800"><a:solidFill><a:srgbClr val="0000FF"/></a:solidFill><a:prstDash val="lgDashDotDot"/></a:lnL>' +
      '<a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>',
  );
  expect(xml).toContain('<a:solidFill><a:srgbClr val="FFFF00"/></a:solidFill>');
});

test('a table takes a style by name', async () => {
  const office = await openOffice(bytes);
  await add(office, 1, 1, { style: 'DarkStyle2Accent3', uniformCellProperties: {} });
  expect(slideXml(office)).toContain('{46F890A9-2807-4EBB-B81D-B2AA78EC7F39}');
});

test.each([
  ['uniformCellProperties', { uniformCellProperties: {} }],
  ['specificCellProperties', { specificCellProperties: [[{}]] }],
])('a table with %s and no style is plain', async (_, options) => {
  const office = await openOffice(bytes);
  await add(office, 1, 1, options);
  expect(slideXml(office)).toContain('{2D5ABB26-0587-4C30-8999-92F81FD0307C}');
});

test('merged areas are merged, with the value of the top left cell', async () => {
  const office = await openOffice(bytes);
  const { values } = await add(office, 3, 3, {
    values: [
      ['kop', '', ''],
      ['een', 'twee', ''],
      ['drie', '', ''],
    ],
    mergedAreas: [
      { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 3 },
      { rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2 },
    ],
  });
  expect(values[1]).toEqual(['een', 'twee', '']);
  const spans = slideXml(office).match(/<a:tc(?: [^>]*)?>/g);
  expect(spans).toEqual([
    '<a:tc gridSpan="3">',
    '<a:tc hMerge="1">',
    '<a:tc hMerge="1">',
    '<a:tc>',
    '<a:tc rowSpan="2" gridSpan="2">',
    '<a:tc rowSpan="2" hMerge="1">',
    '<a:tc>',
    '<a:tc gridSpan="2" vMerge="1">',
    '<a:tc hMerge="1" vMerge="1">',
  ]);
});

test('uniform properties apply to every cell, and specific properties override them', async () => {
  const office = await openOffice(bytes);
  const { shape } = await add(office, 1, 2, {
    values: [['a', 'b']],
    uniformCellProperties: {
      fill: { transparency: 0.5, color: '#112233' },
      font: { bold: true, size: 20 },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Middle',
      margins: { left: 3 },
      borders: { bottom: { weight: 2, color: '#00FF00', dashStyle: 'Dash' } },
    },
    specificCellProperties: [
      [
        {},
        {
          font: { size: 30 },
          indentLevel: 1,
          textRuns: [{ text: 'x', font: { italic: true } }, { text: 'y' }],
        },
      ],
    ],
  });
  await office.run(async context => {
    const table = context.presentation.slides.getItemAt(0).shapes.getItem(shape.id).getTable();
    const cells = [0, 1].map(at => {
      const cell = table.getCellOrNullObject(0, at);
      cell.load('text,horizontalAlignment,verticalAlignment,indentLevel');
      cell.fill.load('foregroundColor,transparency');
      cell.font.load('bold,size,italic');
      cell.margins.load('left,right');
      cell.borders.bottom.load('weight,color,dashStyle');
      return cell;
    });
    await context.sync();
    for (const cell of cells) {
      expect(cell).toMatchObject({ horizontalAlignment: 'Center', verticalAlignment: 'Middle' });
      expect(cell.fill).toMatchObject({ foregroundColor: '#112233', transparency: 0.5 });
      expect(cell.margins).toMatchObject({ left: 3, right: 7.2 });
      expect(cell.borders.bottom).toMatchObject({ weight: 2, color: '#00FF00', dashStyle: 'Dash' });
      expect(cell.font.bold).toBe(true);
    }
    expect(cells.map(one => [one.text, one.font.size, one.font.italic, one.indentLevel])).toEqual([
      ['a', 20, false, 0],
      ['xy', 30, null, 1],
    ]);
  });
});

const area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 };
test.each<[string, number, number, PowerPoint.TableAddOptions]>([
  ['no rows', 0, 2, {}],
  ['no columns', 2, 0, {}],
  ['a negative height', 2, 2, { height: -1 }],
  ['a negative width', 2, 2, { width: -1 }],
  ['values of another size', 2, 2, { values: [['a', 'b']] }],
  ['too few columns', 2, 2, { columns: [{}] }],
  ['too many rows', 2, 2, { rows: [{}, {}, {}] }],
  ['an area outside the table', 2, 2, { mergedAreas: [{ ...area, columnIndex: 1 }] }],
  ['areas that overlap', 2, 2, { mergedAreas: [area, { ...area, rowCount: 2, columnCount: 1 }] }],
  ['a value in a covered cell', 1, 2, { mergedAreas: [area], values: [['a', 'b']] }],
  [
    'properties of a covered cell',
    1,
    2,
    { mergedAreas: [area], specificCellProperties: [[{}, { text: 'b' }]] },
  ],
  ['a wrong property', 1, 1, { uniformCellProperties: { font: { size: 'groot' as unknown as number } } }],
  ['an unknown style', 1, 1, { style: 'Mooi' } as object],
])('a table with %s is refused, and nothing is added', async (_, rows, columns, options) => {
  const office = await openOffice(bytes);
  expect(await refusal(add(office, rows, columns, options))).toMatchObject({
    code: 'InvalidArgument',
    location: 'ShapeCollection.addTable',
  });
  expect(slideXml(office)).not.toContain('graphicFrame');
});
