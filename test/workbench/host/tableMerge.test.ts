import { openOffice, refusal, type TestOffice, slideXml } from '../../support/office.ts';
import { cellsOf, onCell, tableShapeIn, twoParagraphs } from '../../support/tables.ts';

const tableIn = (context: PowerPoint.RequestContext) => tableShapeIn(context).getTable();

describe('merged areas', () => {
  test('a table returns its merged cells, by index and by place', async () => {
    const office = await openOffice(twoParagraphs);
    await office.run(async context => {
      const areas = tableIn(context).getMergedAreas();
      areas.load('items/text,items/columnCount');
      const count = areas.getCount();
      const merged = areas.getItemAtOrNullObject(0, 0).load('text');
      const plain = areas.getItemAtOrNullObject(1, 1).load('text');
      await context.sync();
      expect(count.value).toBe(1);
      expect(areas.items.map(one => [one.text, one.columnCount])).toEqual([['a', 2]]);
      expect([merged.text, merged.isNullObject, plain.isNullObject]).toEqual(['a', false, true]);
      for (const one of areas.items) one.text = 'A';
      await context.sync();
    });
    expect(slideXml(office)).toContain('<a:t>A</a:t>');
  });

  test('merging cells joins their texts as paragraphs', async () => {
    const office = await openOffice(twoParagraphs);
    await office.run(async context => {
      const found = tableIn(context);
      found.mergeCells(0, 0, 2, 2);
      found.load('values');
      const cell = found.getCellOrNullObject(0, 0).load('rowCount,columnCount');
      await context.sync();
      expect(found.values).toEqual([
        ['a\reen\rtwee\rc', '', 'b'],
        ['', '', 'd'],
      ]);
      expect([cell.rowCount, cell.columnCount]).toEqual([2, 2]);
    });
    office.host.undo();
    expect(slideXml(office)).not.toContain('rowSpan');
  });

  test('a merged cell has the outer borders of its area', async () => {
    const office = await openOffice(twoParagraphs);
    await office.run(async context => {
      const found = tableIn(context);
      const { borders } = found.getCellOrNullObject(1, 2);
      borders.right.color = '#FF0000';
      borders.bottom.color = '#00FF00';
      found.getCellOrNullObject(1, 1).borders.right.color = '#0000FF';
      found.mergeCells(1, 1, 1, 2);
      const merged = found.getCellOrNullObject(1, 1);
      merged.borders.right.load('color');
      merged.borders.bottom.load('color');
      await context.sync();
      expect([merged.borders.right.color, merged.borders.bottom.color]).toEqual(['#FF0000', null]);
    });
  });

  test('merging into one row and one column unmerges a cell', async () => {
    const office = await openOffice(twoParagraphs);
    await office.run(async context => {
      tableIn(context).mergeCells(0, 0, 1, 1);
      await context.sync();
    });
    expect(slideXml(office)).not.toMatch(/Span|Merge/);
  });

  test.each([
    ['outside the table', [0, 2, 1, 2]],
    ['without rows', [0, 2, 0, 1]],
    ['that starts inside a merged cell', [0, 1, 2, 1]],
  ] as const)('an area %s is not merged', async (_, [row, column, rows, columns]) => {
    const office = await openOffice(twoParagraphs);
    const before = slideXml(office);
    const refused = refusal(
      office.run(async context => {
        tableIn(context).mergeCells(row, column, rows, columns);
        await context.sync();
      }),
    );
    expect(await refused).toMatchObject({ code: 'InvalidArgument', location: 'Table.mergeCells' });
    expect(slideXml(office)).toBe(before);
  });

  test('an area that cuts through a merged cell is not merged', async () => {
    const office = await openOffice(twoParagraphs);
    const merge = (...area: readonly [number, number, number, number]) =>
      office.run(async context => {
        tableIn(context).mergeCells(...area);
        await context.sync();
      });
    await merge(1, 1, 1, 2);
    const before = slideXml(office);
    expect((await refusal(merge(0, 2, 2, 1))).code).toBe('InvalidArgument');
    expect(slideXml(office)).toBe(before);
  });

  test('a cell is resized to a larger area and back to one cell', async () => {
    const office = await openOffice(twoParagraphs);
    const resize = (rows: number, columns: number) =>
      onCell(office, 0, 0, one => {
        one.resize(rows, columns);
        one.load('rowCount,columnCount,text');
      });
    expect(await resize(2, 3)).toMatchObject({ rowCount: 2, columnCount: 3, text: 'a\rb\reen\rtwee\rc\rd' });
    expect(await resize(1, 1)).toMatchObject({ rowCount: 1, columnCount: 1 });
    expect(slideXml(office)).not.toMatch(/Span|Merge/);
    expect((await refusal(resize(3, 1))).code).toBe('InvalidArgument');
    expect((await refusal(resize(0, 1))).code).toBe('InvalidArgument');
  });
});

describe('splitting a cell', () => {
  /** Returns the position, size and text of every cell, and the lengths of rows and columns in points. */
  const layOut = (office: TestOffice) =>
    office.run(async context => {
      const found = tableIn(context);
      found.load('values');
      found.rows.load('items/height');
      found.columns.load('items/width');
      await context.sync();
      const cells = found.values.flatMap((line, row) =>
        line.map((__, column) =>
          found.getCellOrNullObject(row, column).load('rowIndex,columnIndex,rowCount,columnCount,text'),
        ),
      );
      await context.sync();
      return {
        heights: found.rows.items.map(one => one.height),
        widths: found.columns.items.map(one => one.width),
        cells: cells
          .filter(one => !one.isNullObject)
          .map(one => [one.rowIndex, one.columnIndex, one.rowCount, one.columnCount, one.text]),
      };
    });

  test('a plain cell adds lines to the table that the other cells span', async () => {
    const office = await openOffice(twoParagraphs);
    await onCell(office, 1, 1, one => one.split(2, 2));
    expect(await layOut(office)).toEqual({
      heights: [72, 36, 36],
      widths: [144, 72, 72, 144],
      cells: [
        [0, 0, 1, 3, 'a'],
        [0, 3, 1, 1, 'b'],
        [1, 0, 2, 1, 'een\rtwee'],
        [1, 1, 1, 1, 'c'],
        [1, 2, 1, 1, ''],
        [1, 3, 2, 1, 'd'],
        [2, 1, 1, 1, ''],
        [2, 2, 1, 1, ''],
      ],
    });
  });

  test('a merged cell is split on the lines that the table has', async () => {
    const office = await openOffice(twoParagraphs);
    await onCell(office, 0, 0, one => one.split(1, 2));
    const { widths, cells } = await layOut(office);
    expect(widths).toEqual([144, 144, 144]);
    expect(cells.slice(0, 2)).toEqual([
      [0, 0, 1, 1, 'a'],
      [0, 1, 1, 1, ''],
    ]);
  });

  test('a merged cell that is split in other parts uses the lines that fall together', async () => {
    const office = await openOffice(twoParagraphs);
    await onCell(office, 0, 0, one => one.split(1, 4));
    const { widths, cells } = await layOut(office);
    expect(widths).toEqual([72, 72, 72, 72, 144]);
    expect(cells.slice(0, 5).map(one => one.slice(1, 4))).toEqual([
      [0, 1, 1],
      [1, 1, 1],
      [2, 1, 1],
      [3, 1, 1],
      [4, 1, 1],
    ]);
    expect(cells.slice(5).map(one => one.slice(1, 4))).toEqual([
      [0, 1, 2],
      [2, 1, 2],
      [4, 1, 1],
    ]);
  });

  test('the pieces have the format of the cell', async () => {
    const office = await openOffice(twoParagraphs);
    await onCell(office, 1, 0, one => {
      one.fill.setSolidColor('#ABCDEF');
      one.font.bold = true;
      one.split(2, 1);
    });
    const piece = cellsOf(office)[6];
    expect(piece).toContain('ABCDEF');
    expect(piece).toMatch(/<a:endParaRPr [^>]*b="1"/);
    expect(piece).not.toContain('een');
  });
});
