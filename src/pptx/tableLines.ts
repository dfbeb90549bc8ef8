import { areaOf, cellAt, type Area } from './table.ts';
import { emptyCopy, gridOf, isMerged, restructure, visibleCells } from './tableGrid.ts';
import { child, children, descendants, number } from './xml.ts';

/** Rows (`a:tr`) or columns (`a:gridCol`) of a table. */
export type Axis = 'rows' | 'columns';

/** Where an axis is in the file, and in an `Area`. */
const axes = {
  rows: { element: 'a:tr', length: 'h', start: 'row', id: 'a16:rowId' },
  columns: { element: 'a:gridCol', length: 'w', start: 'column', id: 'a16:colId' },
} as const;

/** Returns the elements of the rows or columns, in order. */
export function linesOf(table: Element, axis: Axis): readonly Element[] {
  const holder = axis === 'rows' ? table : child(table, 'a:tblGrid');
  return holder ? children(holder, axes[axis].element) : [];
}

/** Returns the height of a row or the width of a column, in EMU. */
export function lineLength(line: Element, axis: Axis): number {
  return number(line, axes[axis].length);
}

export function setLineLength(line: Element, axis: Axis, length: number): void {
  line.setAttribute(axes[axis].length, `${Math.round(length)}`);
}

/** Returns the sum of the heights of the rows, or of the widths of the columns, in EMU. */
export function totalLength(table: Element, axis: Axis): number {
  return linesOf(table, axis).reduce((sum, line) => sum + lineLength(line, axis), 0);
}

/** Scales the rows or columns to a total length in EMU. */
export function scaleLines(table: Element, axis: Axis, total: number): void {
  const lines = linesOf(table, axis);
  const before = totalLength(table, axis);
  for (const line of lines)
    setLineLength(line, axis, before > 0 ? (lineLength(line, axis) * total) / before : total / lines.length);
}

/**
 * Inserts empty rows or columns at an index. They take the format and length of the row above or the column on the left,
 * or else of the next one. A merged cell around the index grows.
 */
export function insertLines(table: Element, axis: Axis, at: number, count: number): void {
  const like = Math.max(at - 1, 0);
  const { start } = axes[axis];
  restructure(
    table,
    () => {
      for (let made = 0; made < count; made++) copyLine(table, axis, like, at);
    },
    area => {
      if (area[start] >= at) return { ...area, [start]: area[start] + count };
      return area[start] + area[axis] > at ? { ...area, [axis]: area[axis] + count } : area;
    },
  );
}

/** Inserts an empty copy of a row or column at an index, without regard for merged cells. */
function copyLine(table: Element, axis: Axis, like: number, at: number): void {
  const lines = linesOf(table, axis);
  const line = lines[like];
  if (!line) return;
  const copy = line.cloneNode(true) as Element;
  renumber(table, copy, axis);
  line.parentElement?.insertBefore(copy, lines[at] ?? lines.at(-1)?.nextElementSibling ?? null);
  if (axis === 'rows') {
    for (const cell of children(copy, 'a:tc')) cell.replaceWith(emptyCopy(cell));
    return;
  }
  for (const row of gridOf(table)) {
    const cell = row[like];
    const last = row.at(-1);
    if (cell && last) cell.parentElement?.insertBefore(emptyCopy(cell), row[at] ?? last.nextElementSibling);
  }
}

/** Gives the copy of a row or column an id that is free in its table, when it has one ([MS-ODRAWXML] 2.28). */
function renumber(table: Element, copy: Element, axis: Axis): void {
  const { id } = axes[axis];
  const used = new Set(descendants(table, id).map(one => number(one, 'val')));
  for (const one of descendants(copy, id)) {
    let free = number(one, 'val');
    while (used.has(free)) free = (free + 1) % 2 ** 32;
    one.setAttribute('val', `${free}`);
    used.add(free);
  }
}

/** Removes a row or column. A merged cell on it shrinks, and keeps its text. */
export function removeLine(table: Element, axis: Axis, at: number): void {
  const { start } = axes[axis];
  const staying = visibleCells(table)
    .map(cell => ({ cell, ...areaOf(cell) }))
    .filter(one => one[start] === at && one[axis] > 1);
  restructure(
    table,
    () => {
      // A merged cell that starts here takes the place of the next cell that it covers.
      for (const { cell, row, column } of staying) {
        if (axis === 'columns') cellAt(table, row, column + 1)?.remove();
        else cellAt(table, row + 1, column)?.replaceWith(cell);
      }
      if (axis === 'columns')
        for (const [row, cells] of gridOf(table).entries())
          if (!staying.some(one => one.row === row)) cells[at]?.remove();
      linesOf(table, axis)[at]?.remove();
    },
    area => {
      if (area[start] > at) return { ...area, [start]: area[start] - 1 };
      if (area[start] + area[axis] <= at) return area;
      return area[axis] > 1 ? { ...area, [axis]: area[axis] - 1 } : null;
    },
  );
}

/**
 * Splits a row or column in two, the first of this length in EMU. The cells on it span both, so that nothing changes to
 * the eye.
 */
export function splitLine(table: Element, axis: Axis, at: number, length: number): void {
  const { start } = axes[axis];
  const line = linesOf(table, axis)[at];
  if (!line) return;
  const isOn = (area: Area) => area[start] <= at && area[start] + area[axis] > at;
  restructure(
    table,
    () => {
      copyLine(table, axis, at, at + 1);
      const copy = linesOf(table, axis)[at + 1];
      if (copy) setLineLength(copy, axis, lineLength(line, axis) - length);
      setLineLength(line, axis, length);
    },
    area => {
      if (area[start] > at) return { ...area, [start]: area[start] + 1 };
      return isOn(area) ? { ...area, [axis]: area[axis] + 1 } : area;
    },
    visibleCells(table)
      .map(areaOf)
      .filter(area => isMerged(area) || isOn(area)),
  );
}
