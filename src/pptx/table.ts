import type { Frame, Shape } from './shape.ts';
import { TextBody } from './text.ts';
import { child, children, create, ensure, number } from './xml.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** A cell of a table. A merged cell occurs once, at the top left of its area. */
export interface Cell extends Area {
  readonly element: Element;
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

/** A rectangle of positions in a table. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether the shape is a table. */
export function isTable(shape: Shape): boolean {
  return shape.kind === 'graphic' && graphicData(shape)?.getAttribute('uri') === TABLE;
}

/** Returns the table in a shape, or null when there is none (ECMA-376 part 1, 21.1.3.13). */
export function tableOf(shape: Shape): Table | null {
  const table = tableElement(shape);
  if (!table) return null;
  const grid = child(table, 'a:tblGrid');
  const rowElements = children(table, 'a:tr');
  const columns = grid ? children(grid, 'a:gridCol').map(one => number(one, 'w')) : [];
  const rows = rowElements.map(one => number(one, 'h'));
  const { left, top } = shape.frame;
  const cells = rowElements.flatMap((line, row) =>
    children(line, 'a:tc').flatMap((element, column): Cell[] => {
      if (isCovered(element)) return [];
      const span = spanOf(element);
      const frame = {
        left: left + sum(columns.slice(0, column)),
        top: top + sum(rows.slice(0, row)),
        width: sum(columns.slice(column, column + span.columns)),
        height: sum(rows.slice(row, row + span.rows)),
        rotation: 0,
      };
      return [{ element, row, column, ...span, frame, text: cellText(element) }];
    }),
  );
  return { rows, columns, cells };
}

/** Returns the `a:tbl` element in a shape, or null when there is none. */
export function tableElement(shape: Shape): Element | null {
  const data = isTable(shape) ? graphicData(shape) : null;
  return data && child(data, 'a:tbl');
}

/** Returns the position of a cell (`a:tc`) in its table, and the rows and columns that it spans. */
export function areaOf(cell: Element): Area {
  const line = cell.parentElement;
  const table = line?.parentElement;
  if (!line || !table) throw new Error('The cell is in no table');
  const row = children(table, 'a:tr').indexOf(line);
  return { row, column: children(line, 'a:tc').indexOf(cell), ...spanOf(cell) };
}

/** Returns the cell (`a:tc`) at a position, or null outside the table. A covered position has a cell of its own. */
export function cellAt(table: Element, row: number, column: number): Element | null {
  const line = children(table, 'a:tr')[row];
  return (line && children(line, 'a:tc')[column]) ?? null;
}

/** Whether a merged cell covers this cell. */
export function isCovered(cell: Element): boolean {
  return ['hMerge', 'vMerge'].some(name => /^(1|true)$/.test(cell.getAttribute(name) ?? ''));
}

function spanOf(cell: Element): Pick<Area, 'rows' | 'columns'> {
  return { rows: Math.max(1, number(cell, 'rowSpan')), columns: Math.max(1, number(cell, 'gridSpan')) };
}

function graphicData(shape: Shape): Element | null {
  return child(shape.element, 'a:graphic', 'a:graphicData');
}

/** Returns the text of a cell. Creates an empty text when it is missing, because such a cell is an empty cell. */
export function cellText(cell: Element): TextBody {
  const there = child(cell, 'a:txBody');
  if (there) return new TextBody(there);
  const body = ensure(cell, 'a:txBody', ['a:tcPr', 'a:extLst']);
  for (const name of ['a:bodyPr', 'a:lstStyle', 'a:p'] as const) body.append(create(body, name));
  return new TextBody(body);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
