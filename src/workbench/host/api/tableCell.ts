import { cellProperties } from '../../../pptx/cellBorders.ts';
import { splitCell } from '../../../pptx/splitCell.ts';
import { areaOf } from '../../../pptx/table.ts';
import { resizeCell } from '../../../pptx/tableGrid.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asText, type Arguments } from './arguments.ts';
import { borders } from './border.ts';
import { margins } from './margins.ts';
import { paragraphMembers } from './paragraphFormat.ts';
import { propertiesOf, shapeFill } from './shapeFill.ts';
import { shapeFont } from './shapeFont.ts';
import { makeBodyOf, touched, type CellTarget, type ShapeTarget } from './targets.ts';
import { readRuns, writeRuns } from './textRuns.ts';
import { setVerticalAlignment, verticalAlignment } from './verticalAlignment.ts';

/**
 * The API class TableCell. Writing `text` replaces the whole text and gives it the formatting of the first character
 * and the first paragraph. Nobody measured what PowerPoint does. Fill, font and borders are those of the cell itself, not
 * those of the table's style.
 */
export const tableCell = apiClass<CellTarget>('TableCell', {
  get: {
    ...paragraphMembers.get,
    ColumnCount: ({ cell }) => areaOf(cell).columns,
    ColumnIndex: ({ cell }) => areaOf(cell).column,
    RowCount: ({ cell }) => areaOf(cell).rows,
    RowIndex: ({ cell }) => areaOf(cell).row,
    Text: target => makeBodyOf(target).text,
    TextRuns: target => readRuns(target),
    VerticalAlignment: target => verticalAlignment(name => propertiesOf(target).getAttribute(name)),
  },
  set: {
    ...paragraphMembers.set,
    Text(target, value) {
      const body = makeBodyOf(target);
      body.replace(0, body.text.length, asText(value));
      touched(target);
    },
    TextRuns: (target, value) => writeRuns(target, value),
    VerticalAlignment(target, value) {
      setVerticalAlignment(value, (name, anchor) => propertiesOf(target).setAttribute(name, anchor));
      touched(target);
    },
  },
  objects: {
    Borders: target => borders(target),
    Fill: target => shapeFill(target),
    Font: target => shapeFont(target),
    Margins: target => margins(target),
  },
  commands: {
    Resize(target, args) {
      if (!resizeCell(tableOf(target), target.cell, sizeFrom(args))) throw new ApiError('InvalidArgument');
      touched(target);
      return null;
    },
    Split(target, args) {
      const { rows, columns } = sizeFrom(args);
      splitCell(tableOf(target), target.cell, rows, columns);
      touched(target);
      return null;
    },
  },
});

function sizeFrom(args: Arguments): { readonly rows: number; readonly columns: number } {
  const [rows, columns] = [args.count(0), args.count(1)];
  if (rows < 1 || columns < 1) throw new ApiError('InvalidArgument');
  return { rows, columns };
}

/** Returns the table (`a:tbl`) of a cell. Throws ApiError `GeneralException` when the cell is no longer in a table. */
function tableOf({ cell }: CellTarget): Element {
  const table = cell.parentElement?.parentElement;
  if (!table) throw new ApiError('GeneralException');
  return table;
}

/** Returns the target of the cell in an `a:tc` element. Creates missing properties of the cell, which are empty. */
export function cellTarget({ holder, shape }: ShapeTarget, cell: Element): CellTarget {
  cellProperties(cell);
  return { holder, shape, cell, start: 0, length: null };
}
