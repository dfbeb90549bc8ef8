import { deck } from '../../support/decks.ts';
import { openOffice, refusal, type TestOffice, slideXml } from '../../support/office.ts';
import { dashedShapes, tableShapeIn } from '../../support/tables.ts';

const bytes = deck({ slides: [{ shapes: dashedShapes }] });

/** Runs a batch on the table, and returns its values and the size of its frame. */
const change = (office: TestOffice, batch: (table: PowerPoint.Table) => void) =>
  office.run(async context => {
    const shape = tableShapeIn(context).load('width,height');
    const found = shape.getTable();
    batch(found);
    found.load('values');
    shape.load('width,height');
    await context.sync();
    return { values: found.values, size: [shape.width, shape.height] };
  });

describe('lengths', () => {
  test('the height of a row and the width of a column are set, and the frame grows', async () => {
    const office = await openOffice(bytes);
    const { size } = await change(office, found => {
      found.rows.getItemAt(1).height = 100;
      found.columns.getItemAt(0).width = 200;
    });
    expect(size).toEqual([488, 172]);
    expect(slideXml(office)).toContain('<a:tr h="1270000">');
    expect(slideXml(office)).toContain('<a:gridCol w="2540000"/>');
  });

  test('a row is at least as high as its lines of text, and a column as wide as its margins', async () => {
    const office = await openOffice(bytes);
    await change(office, found => {
      found.getCellOrNullObject(1, 2).text = 'een\rtwee';
      found.rows.getItemAt(1).height = 5;
      found.columns.getItemAt(1).width = 5;
    });
    await office.run(async context => {
      const found = tableShapeIn(context).getTable();
      const row = found.rows.getItemAt(1).load('height,currentHeight');
      const column = found.columns.getItemAt(1).load('width');
      await context.sync();
      expect(row.height).toBeCloseTo(2 * 18 * 1.2 + 7.2, 3);
      expect(row.currentHeight).toBeCloseTo(row.height, 3);
      expect(column.width).toBeCloseTo(14.4, 3);
    });
  });

  test('a row shows higher than the file says when its text needs it', async () => {
    const office = await openOffice(bytes);
    await change(office, found => {
      found.rows.getItemAt(1).height = 30;
      found.getCellOrNullObject(1, 2).font.size = 40;
    });
    await office.run(async context => {
      const row = tableShapeIn(context).getTable().rows.getItemAt(1).load('height,currentHeight');
      await context.sync();
      expect([row.height, row.currentHeight]).toEqual([30, 55.2]);
    });
  });

  test('the rows and columns of a table grow and shrink with its shape', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const shape = tableShapeIn(context);
      shape.getTable().columns.getItemAt(0).width = 288;
      shape.width = 288;
      shape.height = 288;
      const { rows, columns } = shape.getTable();
      rows.load('items/height');
      columns.load('items/width');
      await context.sync();
      expect(columns.items.map(one => one.width)).toEqual([144, 72, 72]);
      expect(rows.items.map(one => one.height)).toEqual([144, 144]);
    });
  });

  test('a negative length is refused', async () => {
    const office = await openOffice(bytes);
    const refused = refusal(change(office, found => (found.rows.getItemAt(0).height = -1)));
    expect(await refused).toMatchObject({ code: 'InvalidArgument', location: 'TableRow.height' });
  });
});

describe('adding', () => {
  test('a row takes the format of the row above, without its text', async () => {
    const office = await openOffice(bytes);
    const { values, size } = await change(office, found => found.rows.add());
    expect(values).toEqual([
      ['a', '', 'b'],
      ['c', 'd', 'e'],
      ['', '', ''],
    ]);
    expect(size).toEqual([432, 216]);
    const [, last = ''] = slideXml(office).split('<a:t>e</a:t>');
    expect(last).toMatch(/<a:buChar char="–"\/><\/a:pPr><a:endParaRPr [^>]*b="1"/);
  });

  test.each([
    [undefined, 2],
    [null, 2],
    [-1, 2],
    [7, 2],
    [0, 0],
    [1, 1],
  ])('index %s adds the row at %s', async (index, at) => {
    const office = await openOffice(bytes);
    const { values } = await change(office, found => found.rows.add(index, 0));
    expect(values).toHaveLength(3);
    expect(values[at]).toEqual(['', '', '']);
  });

  test('columns inside a merged cell widen that cell', async () => {
    const office = await openOffice(bytes);
    const { values, size } = await change(office, found => found.columns.add(1, 2));
    expect(values).toEqual([
      ['a', '', '', '', 'b'],
      ['c', '', '', 'd', 'e'],
    ]);
    expect(size).toEqual([720, 144]);
    expect(slideXml(office)).toContain('<a:tc gridSpan="4">');
  });

  test('columns before a merged cell move it', async () => {
    const office = await openOffice(bytes);
    const { values } = await change(office, found => found.columns.add(0));
    expect(values[0]).toEqual(['', 'a', '', 'b']);
    expect(slideXml(office)).toMatch(/<a:tr h="914400"><a:tc>.*?<\/a:tc><a:tc gridSpan="2">/);
  });

  test('a new row has an id of its own when the rows have ids', async () => {
    const id =
      '<a:extLst><a:ext uri="{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}">' +
      '<a16:rowId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" val="10000"/>' +
      '</a:ext></a:extLst>';
    const office = await openOffice(
      deck({ slides: [{ shapes: dashedShapes.replace('</a:tr>', `${id}</a:tr>`) }] }),
    );
    await change(office, found => found.rows.add(1, 2));
    expect(slideXml(office).match(/val="1000\d"/g)).toEqual(['val="10000"', 'val="10002"', 'val="10001"']);
  });
});

describe('deleting', () => {
  test('a row and a column are deleted, and the frame shrinks', async () => {
    const office = await openOffice(bytes);
    const { values, size } = await change(office, found => {
      found.rows.getItemAt(1).delete();
      found.columns.getItemAt(2).delete();
    });
    expect(values).toEqual([['a', '']]);
    expect(size).toEqual([288, 72]);
  });

  test('a merged cell keeps its text when its first column is deleted', async () => {
    const office = await openOffice(bytes);
    const { values } = await change(office, found => found.columns.getItemAt(0).delete());
    expect(values).toEqual([
      ['a', 'b'],
      ['d', 'e'],
    ]);
    expect(slideXml(office)).not.toMatch(/Span|Merge/);
  });

  test('a merged cell keeps its text when its first row is deleted', async () => {
    const office = await openOffice(bytes);
    const { values } = await change(office, found => {
      found.mergeCells(0, 2, 2, 1);
      found.rows.getItemAt(0).delete();
    });
    expect(values).toEqual([['c', 'd', 'b\re']]);
    expect(slideXml(office)).not.toMatch(/Span|Merge/);
  });

  test('several rows are deleted at once, in any order', async () => {
    const office = await openOffice(bytes);
    await change(office, found => found.rows.add(null, 2));
    await office.run(async context => {
      const { rows } = tableShapeIn(context).getTable();
      rows.load('items');
      await context.sync();
      rows.deleteRows([3, 0, 2].flatMap(at => rows.items[at] ?? []));
      await context.sync();
    });
    const { values } = await change(office, () => undefined);
    expect(values).toEqual([['c', 'd', 'e']]);
  });

  test('several columns are deleted at once', async () => {
    const office = await openOffice(bytes);
    const { values } = await change(office, ({ columns }) =>
      columns.deleteColumns([columns.getItemAt(0), columns.getItemAt(1)]),
    );
    expect(values).toEqual([['b'], ['e']]);
  });

  test('objects of another class are refused', async () => {
    const office = await openOffice(bytes);
    const refused = refusal(
      change(office, ({ rows, columns }) =>
        rows.deleteRows([columns.getItemAt(0) as unknown as PowerPoint.TableRow]),
      ),
    );
    expect((await refused).code).toBe('InvalidArgument');
  });

  test('deleting the last row deletes the table', async () => {
    const office = await openOffice(bytes);
    await office.run(async context => {
      const { rows } = tableShapeIn(context).getTable();
      rows.deleteRows([rows.getItemAt(0), rows.getItemAt(1)]);
      await context.sync();
    });
    expect(slideXml(office)).not.toContain('graphicFrame');
    office.host.undo();
    expect(slideXml(office)).toContain('graphicFrame');
  });
});
