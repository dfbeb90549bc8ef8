import { areaOf, cellAt, isCovered, tableOf, type Table } from '../../../pptx/table.ts';
import { isMerged, resizeCell, visibleCells } from '../../../pptx/tableGrid.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { clearTable } from './clearTable.ts';
import { placeMembers } from './collection.ts';
import { shape } from './shape.ts';
import { cellTarget, tableCell } from './tableCell.ts';
import { tableColumnCollection, tableIn, tableRowCollection } from './tableLines.ts';
import { tableStyleSettings } from './tableStyleSettings.ts';
import { touched, type ShapeTarget } from './targets.ts';

/** The API class Table. Its target is the shape that contains the table. */
export const table: (target: ShapeTarget) => ApiObject = apiClass<ShapeTarget>('Table', {
  get: {
    ColumnCount: target => contentOf(target).columns.length,
    RowCount: target => contentOf(target).rows.length,
    /** Positions that a merged cell covers read as empty text. */
    Values(target) {
      const { rows, columns, cells } = contentOf(target);
      const texts = new Map(cells.map(({ row, column, text }) => [`${row},${column}`, text.text]));
      return rows.map((_, row) => columns.map((__, column) => texts.get(`${row},${column}`) ?? ''));
    },
  },
  objects: {
    Columns: target => tableColumnCollection(target),
    Rows: target => tableRowCollection(target),
    StyleSettings: target => tableStyleSettings(target),
  },
  methods: {
    /**
     * Returns null for a position that a merged cell covers. Throws ApiError `InvalidArgument` outside the table, where
     * the behaviour of PowerPoint is not documented.
     */
    GetCellOrNullObject(target, args) {
      const cell = cellAt(tableIn(target), args.count(0), args.count(1));
      if (!cell) throw new ApiError('InvalidArgument');
      return isCovered(cell) ? null : tableCell(cellTarget(target, cell));
    },
    GetMergedAreas: target => tableCellCollection(target),
    GetShape: target => shape(target),
  },
  commands: {
    Clear(target, args) {
      clearTable(target, args.options(0));
      return null;
    },
    /** One row and one column make a merged cell a plain cell again (office-js #6195). */
    MergeCells(target, args) {
      const content = tableIn(target);
      const cell = cellAt(content, args.count(0), args.count(1));
      if (!cell || !resizeCell(content, cell, { rows: args.count(2), columns: args.count(3) }))
        throw new ApiError('InvalidArgument');
      touched(target);
      return null;
    },
  },
});

const merged = (target: ShapeTarget) => visibleCells(tableIn(target)).filter(cell => isMerged(areaOf(cell)));

const mergedMembers = placeMembers<ShapeTarget, Element>({
  all: merged,
  object: (target, cell) => tableCell(cellTarget(target, cell)),
});

/** The API class TableCellCollection: the merged cells of a table, row by row. */
const tableCellCollection = apiClass<ShapeTarget>('TableCellCollection', {
  ...mergedMembers,
  methods: {
    ...mergedMembers.methods,
    /** Returns the merged cell whose top left is at this row and column of the table, or null. */
    GetItemAtOrNullObject(target, args) {
      const cell = cellAt(tableIn(target), args.count(0), args.count(1));
      return cell && merged(target).includes(cell) ? tableCell(cellTarget(target, cell)) : null;
    },
  },
});

function contentOf({ shape: holder }: ShapeTarget): Table {
  const content = tableOf(holder);
  if (!content) throw new ApiError('GeneralException');
  return content;
}
