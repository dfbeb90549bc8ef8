import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { tableOf, type Cell, type Table } from '../../../pptx/table.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { placeMembers } from './collection.ts';
import { shape } from './shape.ts';
import { tableCell } from './tableCell.ts';
import type { ShapeTarget } from './targets.ts';

/** The API class Table. Its target is the shape that contains the table. */
export const table: (target: ShapeTarget) => ApiObject = apiClass<ShapeTarget>('Table', {
  get: {
    ColumnCount: target => contentOf(target).columns.length,
    RowCount: target => contentOf(target).rows.length,
    /** Positions that a merged cell covers read as empty text. */
    Values(target) {
      const { rows, columns, cells } = contentOf(target);
      return rows.map((_, row) => columns.map((__, column) => cellAt(cells, row, column)?.text.text ?? ''));
    },
  },
  objects: {
    Columns: target => tableColumnCollection(target),
    Rows: target => tableRowCollection(target),
  },
  methods: {
    /**
     * Returns null for a position that a merged cell covers. Throws ApiError `InvalidArgument` outside the table, where
     * the behaviour of PowerPoint is not documented.
     */
    GetCellOrNullObject(target, args) {
      const { rows, columns, cells } = contentOf(target);
      const [row, column] = [args.count(0), args.count(1)];
      if (row >= rows.length || column >= columns.length) throw new ApiError('InvalidArgument');
      const cell = cellAt(cells, row, column);
      return cell ? tableCell({ ...target, cell }) : null;
    },
    GetShape: target => shape(target),
  },
});

interface LineTarget extends ShapeTarget {
  /** Index of the row or column, from 0. */
  readonly at: number;
}

const tableRow = apiClass<LineTarget>('TableRow', {
  get: {
    CurrentHeight: target => (contentOf(target).rows[target.at] ?? 0) / EMU_PER_POINT,
    Height: target => (contentOf(target).rows[target.at] ?? 0) / EMU_PER_POINT,
    RowIndex: target => target.at,
  },
});

const tableColumn = apiClass<LineTarget>('TableColumn', {
  get: {
    ColumnIndex: target => target.at,
    Width: target => (contentOf(target).columns[target.at] ?? 0) / EMU_PER_POINT,
  },
});

const tableRowCollection = apiClass<ShapeTarget>('TableRowCollection', {
  ...placeMembers({ all: placesIn('rows'), object: (target, at) => tableRow({ ...target, at }) }),
});

const tableColumnCollection = apiClass<ShapeTarget>('TableColumnCollection', {
  ...placeMembers({ all: placesIn('columns'), object: (target, at) => tableColumn({ ...target, at }) }),
});

function placesIn(lines: 'rows' | 'columns'): (target: ShapeTarget) => readonly number[] {
  return target => contentOf(target)[lines].map((_, at) => at);
}

function contentOf({ shape: holder }: ShapeTarget): Table {
  const content = tableOf(holder);
  if (!content) throw new ApiError('GeneralException');
  return content;
}

function cellAt(cells: readonly Cell[], row: number, column: number): Cell | null {
  return cells.find(one => one.row === row && one.column === column) ?? null;
}
