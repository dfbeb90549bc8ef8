import { copyBorder } from './cellBorders.ts';
import { areaOf, cellAt, cellText, isCovered, type Area } from './table.ts';
import { children, create } from './xml.ts';

/** Returns the cells (`a:tc`) of a table by row and column, also the cells that a merged cell covers. */
export function gridOf(table: Element): Element[][] {
  return children(table, 'a:tr').map(line => children(line, 'a:tc'));
}

/** Returns the cells that are not covered, row by row. */
export function visibleCells(table: Element): Element[] {
  return gridOf(table)
    .flat()
    .filter(cell => !isCovered(cell));
}

/** Whether a cell spans more than one position. */
export function isMerged({ rows, columns }: Pick<Area, 'rows' | 'columns'>): boolean {
  return rows > 1 || columns > 1;
}

/** Returns the areas of the merged cells, row by row. */
export function mergedAreas(table: Element): Area[] {
  return visibleCells(table).map(areaOf).filter(isMerged);
}

/**
 * Merges an area into its top left cell. The texts of the other cells move into that cell, as paragraphs. Returns false,
 * and changes nothing, when the area is empty, reaches outside the table, or cuts through a merged cell.
 */
export function mergeArea(table: Element, area: Area): boolean {
  const anchor = cellAt(table, area.row, area.column);
  const last = cellAt(table, area.row + area.rows - 1, area.column + area.columns - 1);
  if (!anchor || !last || area.rows < 1 || area.columns < 1) return false;
  const merged = mergedAreas(table).filter(one => overlaps(one, area));
  if (isCovered(anchor) || !merged.every(one => contains(area, one))) return false;
  for (const one of merged) setSpan(table, one, { rows: 1, columns: 1 });
  const [, ...others] = cellsIn(table, area).flat();
  for (const cell of others) moveText(cell, anchor);
  // The outer borders of the area become those of its cell.
  const right = cellAt(table, area.row, area.column + area.columns - 1);
  const below = cellAt(table, area.row + area.rows - 1, area.column);
  if (right) copyBorder(right, anchor, 'a:lnR');
  if (below) copyBorder(below, anchor, 'a:lnB');
  setSpan(table, area, area);
  return true;
}

/**
 * Makes a cell span these rows and columns, also when it was merged. Returns false, and changes nothing, when the cell
 * is covered or `mergeArea` would return false.
 */
export function resizeCell(table: Element, cell: Element, to: Pick<Area, 'rows' | 'columns'>): boolean {
  if (isCovered(cell)) return false;
  const area = areaOf(cell);
  setSpan(table, area, { rows: 1, columns: 1 });
  const isDone = mergeArea(table, { ...area, ...to });
  if (!isDone) setSpan(table, area, area);
  return isDone;
}

/**
 * Rebuilds the spans of a table around a change of its rows or columns: removes them, makes the change, and then sets
 * the areas that `map` returns. Null drops a cell. `areas` are the merged cells, or more cells.
 */
export function restructure(
  table: Element,
  change: () => void,
  map: (area: Area) => Area | null,
  areas: readonly Area[] = mergedAreas(table),
): void {
  for (const area of areas) setSpan(table, area, { rows: 1, columns: 1 });
  change();
  for (const area of areas) {
    const to = map(area);
    if (to) setSpan(table, to, to);
  }
}

/** Returns an empty cell with the format of another cell. */
export function emptyCopy(cell: Element): Element {
  const copy = cell.cloneNode(true) as Element;
  for (const name of ['id', ...SPANS]) copy.removeAttribute(name);
  emptyText(copy);
  return copy;
}

const SPANS = ['rowSpan', 'gridSpan', 'hMerge', 'vMerge'] as const;

/** Sets the spans in an area. A covered cell repeats the spans of its area on the upper and the left edge. */
export function setSpan(table: Element, area: Area, { rows, columns }: Pick<Area, 'rows' | 'columns'>): void {
  for (const [below, line] of cellsIn(table, area).entries())
    for (const [right, cell] of line.entries()) {
      for (const name of SPANS) cell.removeAttribute(name);
      if (below >= rows || right >= columns) continue;
      if (below === 0 && rows > 1) cell.setAttribute('rowSpan', `${rows}`);
      if (right === 0 && columns > 1) cell.setAttribute('gridSpan', `${columns}`);
      if (right > 0) cell.setAttribute('hMerge', '1');
      if (below > 0) cell.setAttribute('vMerge', '1');
    }
}

/** Returns the cells in an area by row and column. */
function cellsIn(table: Element, { row, column, rows, columns }: Area): Element[][] {
  return children(table, 'a:tr')
    .slice(row, row + rows)
    .map(line => children(line, 'a:tc').slice(column, column + columns));
}

function moveText(from: Element, to: Element): void {
  const [source, target] = [cellText(from), cellText(to)];
  if (source.text === '') return;
  if (target.text === '') for (const one of target.paragraphs) one.remove();
  target.element.append(...source.paragraphs);
  source.element.append(create(source.element, 'a:p'));
}

function emptyText(cell: Element): void {
  const body = cellText(cell);
  body.replace(0, body.text.length, '');
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
