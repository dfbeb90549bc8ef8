import { addTable as add } from '../../../pptx/newTable.ts';
import { deleteShape } from '../../../pptx/deleteShape.ts';
import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { shapesOf } from '../../../pptx/shapeTree.ts';
import { ensureTableStyles } from '../../../pptx/tableStyle.ts';
import { cellAt, isCovered } from '../../../pptx/table.ts';
import { mergeArea } from '../../../pptx/tableGrid.ts';
import { wireName } from './apiDescription.ts';
import type { ApiObject } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asCount, asNumber, asString, type Arguments } from './arguments.ts';
import { shape } from './shape.ts';
import { cellTarget, tableCell } from './tableCell.ts';
import { growToContent, tableIn } from './tableLines.ts';
import { asTableStyle } from './tableStyleSettings.ts';
import type { ShapesTarget, ShapeTarget } from './targets.ts';

type Options = Readonly<Record<string, unknown>>;

/** The height of a row in a table that a person inserts, in EMU. */
const ROW_HEIGHT = 370_840;

/** The properties that are set before the others, because the others change what these set. */
const FIRST = ['text', 'textRuns', 'color'];

/**
 * Implements `shapes.addTable(rowCount, columnCount, options)`. By default the table is two thirds of the slide wide,
 * and its place and height are those of a table that a person inserts. A row
 * is at least as high as its text. Without cell properties the table has PowerPoint's
 * default style, and with them no style. Throws ApiError `InvalidArgument`, and adds nothing, for invalid options.
 */
export function addTable(holder: ShapesTarget, args: Arguments): ApiObject {
  const [rowCount, columnCount, options] = [args.count(0), args.count(1), args.options(2)];
  if (rowCount < 1 || columnCount < 1) throw new ApiError('InvalidArgument');
  const { package: owner, presentation } = holder.deck;
  const { width, height } = presentation.size;
  const columnWidth = (width * 2) / 3 / columnCount;
  const columns = lengths(options.columns, 'columnWidth', columnCount, options.width, columnWidth);
  const rows = lengths(options.rows, 'rowHeight', rowCount, options.height, ROW_HEIGHT);
  const total = columns.reduce((sum, one) => sum + one, 0);
  const left = emu(options.left) ?? (width - total) / 2;
  const top = emu(options.top) ?? Math.max(0, (height - (width * 4) / 9) / 2);
  const isPlain = given(options.uniformCellProperties) || given(options.specificCellProperties);
  const style = asTableStyle(options.style ?? (isPlain ? 'NoStyleNoGrid' : 'MediumStyle2Accent1'));
  const id = add(owner, holder.part, { left, top, rows, columns, style });
  ensureTableStyles(owner, presentation.part);
  const made = shapesOf(owner, holder.part).find(one => one.id === id);
  if (!made) throw new Error('The table was not added');
  try {
    fill({ holder, shape: made }, rowCount, columnCount, options);
    growToContent({ holder, shape: made });
  } catch (error) {
    deleteShape(owner, holder.part, made.element);
    // The location of the error is this method, not a member of the cell.
    throw error instanceof ApiError ? new ApiError('InvalidArgument') : error;
  }
  return shape({ holder, shape: made });
}

/** Merges the areas, and sets the values and the properties of the cells. */
function fill(target: ShapeTarget, rowCount: number, columnCount: number, options: Options): void {
  const table = tableIn(target);
  const merged = given(options.mergedAreas) ? asList(options.mergedAreas) : [];
  for (const one of merged) {
    const { rowIndex, columnIndex, rowCount: rows, columnCount: columns } = asRecord(one);
    const area = {
      row: asCount(rowIndex),
      column: asCount(columnIndex),
      rows: asCount(rows),
      columns: asCount(columns),
    };
    if (!mergeArea(table, area)) throw new ApiError('InvalidArgument');
  }
  const values = matrix(options.values, rowCount, columnCount);
  const specific = matrix(options.specificCellProperties, rowCount, columnCount);
  const uniform = asRecord(options.uniformCellProperties ?? {});
  for (let row = 0; row < rowCount; row++)
    for (let column = 0; column < columnCount; column++) {
      const element = cellAt(table, row, column);
      const value = asString(values?.[row]?.[column] ?? '');
      const own = asRecord(specific?.[row]?.[column] ?? {});
      if (!element || isCovered(element)) {
        if (value !== '' || Object.values(own).some(given)) throw new ApiError('InvalidArgument');
        continue;
      }
      const cell = tableCell(cellTarget(target, element));
      if (value !== '') cell.set('Text', value);
      setAll(cell, uniform);
      setAll(cell, own);
    }
}

/** Sets properties of an API object, and of the objects in it. Skips missing values. */
function setAll(object: ApiObject, properties: Options): void {
  const names = Object.keys(properties).filter(name => given(properties[name]));
  for (const name of names.toSorted((one, other) => orderOf(one) - orderOf(other))) {
    const value = properties[name];
    // FillProperties and ShapeFill have different names for the colour.
    const wire = object.className === 'ShapeFill' && name === 'color' ? 'ForegroundColor' : wireName(name);
    const inner = object.isObject(wire) ? object.object(wire) : null;
    if (inner) setAll(inner, asRecord(value));
    else object.set(wire, value);
  }
}

function orderOf(name: string): number {
  return FIRST.includes(name) ? 0 : 1;
}

/**
 * Returns the heights of the rows or the widths of the columns, in EMU. Lines without a length of their own share what
 * is left of the table's length, or else take the default.
 */
function lengths(
  lines: unknown,
  name: string,
  count: number,
  whole: unknown,
  standard: number,
): readonly number[] {
  const list = given(lines) ? asList(lines) : Array.from({ length: count }, () => ({}));
  if (list.length !== count) throw new ApiError('InvalidArgument');
  const own = list.map(one => notNegative(emu(asRecord(one)[name])));
  const total = notNegative(emu(whole));
  const used = own.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const open = own.filter(one => one === null).length;
  const share = total === null ? standard : Math.max(0, total - used) / open;
  return own.map(one => one ?? share);
}

function notNegative(length: number | null): number | null {
  if (length !== null && length < 0) throw new ApiError('InvalidArgument');
  return length;
}

/** Converts points to EMU. Returns null for a missing value. */
function emu(value: unknown): number | null {
  return given(value) ? asNumber(value) * EMU_PER_POINT : null;
}

/** Returns a list of rows with the size of the table, or null for a missing value. */
function matrix(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] | null {
  if (!given(value)) return null;
  const lines = asList(value).map(asList);
  if (lines.length !== rows || lines.some(line => line.length !== columns))
    throw new ApiError('InvalidArgument');
  return lines;
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new ApiError('InvalidArgument');
  return value;
}

function asRecord(value: unknown): Options {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ApiError('InvalidArgument');
  return { ...value };
}
