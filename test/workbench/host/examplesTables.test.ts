import { FIRST, first, testExamples, type Example } from '../../support/examples.ts';

const tableOf = (context: PowerPoint.RequestContext) => first(context).shapes.getItem('7').getTable();

const examples: readonly Example[] = [
  {
    member: '1.8 ShapeCollection.addTable',
    does: 'adds a table with values, merged cells and a filled cell',
    async run(context) {
      const shape = first(context).shapes.addTable(3, 2, {
        left: 50,
        top: 60,
        values: [
          ['kop', ''],
          ['a', 'b'],
          ['c', 'd'],
        ],
        mergedAreas: [{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 }],
        specificCellProperties: [
          [{ fill: { color: 'tomato' } }, {}],
          [{}, {}],
          [{}, {}],
        ],
      });
      const added = shape.getTable();
      added.load('values,rowCount,columnCount');
      shape.load('type,left,top');
      await context.sync();
      return [shape.type, shape.left, shape.top, added.rowCount, added.columnCount, added.values];
    },
    returns: [
      'Table',
      50,
      60,
      3,
      2,
      [
        ['kop', ''],
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    saved: { [FIRST]: /gridSpan="2".*FF6347/ },
  },
  {
    member: '1.9 Table.mergeCells',
    does: 'merges the cells of the first row and lists the merged areas',
    async run(context) {
      const found = tableOf(context);
      found.mergeCells(0, 0, 1, 2);
      const areas = found.getMergedAreas();
      areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      await context.sync();
      return areas.items.map(one => [one.rowIndex, one.columnIndex, one.rowCount, one.columnCount]);
    },
    returns: [[0, 0, 1, 2]],
    saved: { [FIRST]: 'hMerge="1"' },
  },
  {
    member: '1.9 TableRowCollection.add',
    does: 'adds a row at the end and deletes the first column',
    async run(context) {
      const found = tableOf(context);
      found.rows.add(undefined, 1);
      found.columns.getItemAt(0).delete();
      found.load('values,rowCount,columnCount');
      await context.sync();
      return [found.rowCount, found.columnCount, found.values];
    },
    returns: [3, 1, [['b'], ['d'], ['']]],
  },
  {
    member: '1.9 TableCell.borders',
    does: 'draws a border below a cell, and makes its text bold',
    async run(context) {
      const cell = tableOf(context).getCellOrNullObject(0, 0);
      cell.borders.bottom.color = 'red';
      cell.borders.bottom.weight = 2;
      cell.font.bold = true;
      cell.borders.bottom.load('color,weight');
      cell.font.load('bold');
      await context.sync();
      return [cell.borders.bottom.color, cell.borders.bottom.weight, cell.font.bold];
    },
    returns: ['#FF0000', 2, true],
    saved: { [FIRST]: /<a:lnB w="25400"/ },
  },
  {
    member: '1.9 TableStyleSettings',
    does: 'bands the columns of a table instead of its rows',
    async run(context) {
      const { styleSettings } = tableOf(context);
      styleSettings.areColumnsBanded = true;
      styleSettings.areRowsBanded = false;
      styleSettings.load('areColumnsBanded,areRowsBanded,isFirstRowHighlighted');
      await context.sync();
      const { areColumnsBanded, areRowsBanded, isFirstRowHighlighted } = styleSettings;
      return [areColumnsBanded, areRowsBanded, isFirstRowHighlighted];
    },
    returns: [true, false, true],
    saved: { [FIRST]: 'bandCol="1"' },
  },
];

testExamples(examples);
