import type { Frame, Shape } from './shape.ts';
import { TextBody } from './text.ts';
import { child, children, create, ensure, number } from './xml.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** A cell of a table. A merged cell occurs once, at the top left of its area. */
export interface Cell {
  readonly element: Element;
  /** The row index, from 0. */
  readonly row: number;
  readonly column: number;
  /** The number of rows that the cell spans, at least 1. */
  readonly rows: number;
  readonly columns: number;
  /** The position and size on the slide, in EMU. PowerPoint shows a row higher when its text does not fit. */
  readonly frame: Frame;
  readonly text: TextBody;
}

/** A table in a graphic frame. */
export interface Table {
  /** The heights of the rows, in EMU. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The cells, row by row, without the cells that a merged cell covers. */
  readonly cells: readonly Cell[];
}

/** Whether the shape is a table. */
export function isTable(shape: Shape): boolean {
  return shape.kind === 'graphic' && graphicData(shape)?.getAttribute('uri') === TABLE;
}

/** Returns the table in a shape, or null when there is none (ECMA-376 part 1, 21.1.3.13). */
export function tableOf(shape: Shape): Table | null {
  const data = isTable(shape) ? graphicData(shape) : null;
  const table = data && child(data, 'a:tbl');
  if (!table) return null;
  const grid = child(table, 'a:tblGrid');
  const rowElements = children(table, 'a:tr');
  const columns = grid ? children(grid, 'a:gridCol').map(one => number(one, 'w')) : [];
  const rows = rowElements.map(one => number(one, 'h'));
  const { left, top } = shape.frame;
  const cells = rowElements.flatMap((line, row) =>
    children(line, 'a:tc').flatMap((element, column): Cell[] => {
      if (isHidden(element)) return [];
      const span = {
        rows: Math.max(1, number(element, 'rowSpan')),
        columns: Math.max(1, number(element, 'gridSpan')),
      };
      const frame = {
        left: left + sum(columns.slice(0, column)),
        top: top + sum(rows.slice(0, row)),
        width: sum(columns.slice(column, column + span.columns)),
        height: sum(rows.slice(row, row + span.rows)),
        rotation: 0,
      };
      return [{ element, row, column, ...span, frame, text: textOf(element) }];
    }),
  );
  return { rows, columns, cells };
}

function graphicData(shape: Shape): Element | null {
  return child(shape.element, 'a:graphic', 'a:graphicData');
}

function isHidden(cell: Element): boolean {
  return ['hMerge', 'vMerge'].some(name => /^(1|true)$/.test(cell.getAttribute(name) ?? ''));
}

/** Returns the text of a cell. Creates an empty text when it is missing, because such a cell is an empty cell. */
function textOf(cell: Element): TextBody {
  const there = child(cell, 'a:txBody');
  if (there) return new TextBody(there);
  const body = ensure(cell, 'a:txBody', ['a:tcPr', 'a:extLst']);
  for (const name of ['a:bodyPr', 'a:lstStyle', 'a:p'] as const) body.append(create(body, name));
  return new TextBody(body);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
