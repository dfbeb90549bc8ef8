import { deleteShape } from '../../../pptx/deleteShape.ts';
import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { areaOf, isCovered, tableElement } from '../../../pptx/table.ts';
import { gridOf } from '../../../pptx/tableGrid.ts';
import {
  insertLines,
  lineLength,
  linesOf,
  removeLine,
  setLineLength,
  totalLength,
  type Axis,
} from '../../../pptx/tableLines.ts';
import { formatsIn } from '../../../pptx/textFormat.ts';
import { paragraphText, SOFT_BREAK } from '../../../pptx/textRuns.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asCount, asNumber, asTarget, type Arguments } from './arguments.ts';
import { placeMembers } from './collection.ts';
import { marginOf } from './margins.ts';
import { fontReaders } from './shapeFont.ts';
import { cellTarget } from './tableCell.ts';
import { makeBodyOf, styleOf, touched, type CellTarget, type ShapeTarget } from './targets.ts';

/** The height of a line of text, as a multiple of the font size. */
const LINE_HEIGHT = 1.2;

/** The target of the API classes TableRow and TableColumn. */
interface LineTarget extends ShapeTarget {
  /** `a:tr` or `a:gridCol`. */
  readonly line: Element;
}

const tableRow = apiClass<LineTarget>('TableRow', {
  get: {
    /** The height at which the row shows its text, as far as the host knows: it does not know how text wraps. */
    CurrentHeight: target => Math.max(lengthOf(target, 'rows'), minimumOf(target, 'rows')),
    Height: target => lengthOf(target, 'rows'),
    RowIndex: target => indexOf(target, 'rows'),
  },
  set: { Height: (target, value) => setLength(target, 'rows', value) },
  commands: { Delete: target => remove(target, 'rows', [target.line]) },
});

const tableColumn = apiClass<LineTarget>('TableColumn', {
  get: {
    ColumnIndex: target => indexOf(target, 'columns'),
    Width: target => lengthOf(target, 'columns'),
  },
  set: { Width: (target, value) => setLength(target, 'columns', value) },
  commands: { Delete: target => remove(target, 'columns', [target.line]) },
});

export const tableRowCollection = apiClass<ShapeTarget>('TableRowCollection', {
  ...placeMembers({ all: linesIn('rows'), object: (target, line) => tableRow({ ...target, line }) }),
  commands: {
    Add: (target, args) => add(target, 'rows', args),
    DeleteRows: (target, args) => remove(target, 'rows', linesFrom(args, tableRow)),
  },
});

export const tableColumnCollection = apiClass<ShapeTarget>('TableColumnCollection', {
  ...placeMembers({ all: linesIn('columns'), object: (target, line) => tableColumn({ ...target, line }) }),
  commands: {
    Add: (target, args) => add(target, 'columns', args),
    DeleteColumns: (target, args) => remove(target, 'columns', linesFrom(args, tableColumn)),
  },
});

/** Returns the `a:tbl` element. Throws ApiError `GeneralException` when the shape has none. */
export function tableIn({ shape }: ShapeTarget): Element {
  const table = tableElement(shape);
  if (!table) throw new ApiError('GeneralException');
  return table;
}

/** Ends a change of a table: makes its frame as large as its rows and columns. */
export function resized(target: ShapeTarget): void {
  const table = tableIn(target);
  target.shape.moveTo({ width: totalLength(table, 'columns'), height: totalLength(table, 'rows') });
  touched(target);
}

/** Makes the rows and columns of a table at least as long as their content needs. */
export function growToContent(target: ShapeTarget): void {
  for (const axis of ['rows', 'columns'] as const)
    for (const line of linesOf(tableIn(target), axis)) {
      const one = { ...target, line };
      const minimum = minimumOf(one, axis);
      if (lengthOf(one, axis) < minimum) setLineLength(line, axis, minimum * EMU_PER_POINT);
    }
  resized(target);
}

function linesIn(axis: Axis): (target: ShapeTarget) => readonly Element[] {
  return target => linesOf(tableIn(target), axis);
}

function linesFrom(args: Arguments, make: (target: LineTarget) => ApiObject): readonly Element[] {
  return args.list(0).map(one => asTarget(one, make).line);
}

function indexOf(target: LineTarget, axis: Axis): number {
  return linesOf(tableIn(target), axis).indexOf(target.line);
}

function lengthOf({ line }: LineTarget, axis: Axis): number {
  return lineLength(line, axis) / EMU_PER_POINT;
}

function setLength(target: LineTarget, axis: Axis, value: unknown): void {
  const points = asNumber(value);
  if (points < 0) throw new ApiError('InvalidArgument');
  setLineLength(target.line, axis, Math.max(points, minimumOf(target, axis)) * EMU_PER_POINT);
  resized(target);
}

/** Returns the smallest length of a row or column, in points. Merged cells over several lines do not count. */
function minimumOf(target: LineTarget, axis: Axis): number {
  const index = indexOf(target, axis);
  const grid = gridOf(tableIn(target));
  const cells = axis === 'rows' ? (grid[index] ?? []) : grid.flatMap(row => row[index] ?? []);
  const needs = cells.map(cell => {
    if (isCovered(cell) || areaOf(cell)[axis] > 1) return 0;
    const one = cellTarget(target, cell);
    if (axis === 'columns') return marginOf(one, 'Left') + marginOf(one, 'Right');
    return marginOf(one, 'Top') + marginOf(one, 'Bottom') + textHeight(one);
  });
  return Math.max(0, ...needs);
}

/** Returns the height of the text of a cell in points, without wrapping. */
function textHeight(target: CellTarget): number {
  const [body, style] = [makeBodyOf(target), styleOf(target)];
  let start = 0;
  let height = 0;
  for (const paragraph of body.paragraphs) {
    const text = paragraphText(paragraph);
    const sizes = formatsIn(body, start, text.length).map(one => fontReaders.Size(style, one));
    height += text.split(SOFT_BREAK).length * Math.max(0, ...sizes) * LINE_HEIGHT;
    start += text.length + 1;
  }
  return height;
}

function add(target: ShapeTarget, axis: Axis, args: Arguments): null {
  const table = tableIn(target);
  const end = linesOf(table, axis).length;
  const index = args.raw(0) ?? -1;
  const at = index === -1 ? end : Math.min(asCount(index), end);
  insertLines(table, axis, at, Math.max(1, args.optionalCount(1) ?? 1));
  resized(target);
  return null;
}

/** Removes rows or columns. A table without rows or columns is removed too. */
function remove(target: ShapeTarget, axis: Axis, lines: readonly Element[]): null {
  const table = tableIn(target);
  const all = linesOf(table, axis);
  if (lines.length > 0 && all.every(line => lines.includes(line))) {
    deleteShape(target.holder.deck.package, target.holder.part, target.shape.element);
    return null;
  }
  const places = new Set(lines.map(line => all.indexOf(line)).filter(at => at !== -1));
  for (const at of [...places].toSorted((one, other) => other - one)) removeLine(table, axis, at);
  resized(target);
  return null;
}
