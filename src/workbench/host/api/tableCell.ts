import type { Cell } from '../../../pptx/table.ts';
import { apiClass } from './apiClass.ts';
import { asText } from './arguments.ts';
import { touched, type ShapeTarget } from './targets.ts';
import { readRuns, writeRuns } from './textRuns.ts';

export interface CellTarget extends ShapeTarget {
  readonly cell: Cell;
}

/**
 * The API class TableCell. Writing `text` replaces the whole text and gives it the formatting of the first character
 * and the first paragraph. Nobody measured what PowerPoint does.
 */
export const tableCell = apiClass<CellTarget>('TableCell', {
  get: {
    ColumnCount: ({ cell }) => cell.columns,
    ColumnIndex: ({ cell }) => cell.column,
    RowCount: ({ cell }) => cell.rows,
    RowIndex: ({ cell }) => cell.row,
    Text: ({ cell }) => cell.text.text,
    TextRuns: target => readRuns(target),
  },
  set: {
    Text(target, value) {
      const { text } = target.cell;
      text.replace(0, text.text.length, asText(value));
      touched(target);
    },
    TextRuns: (target, value) => writeRuns(target, value),
  },
});
