import { FILLS } from './color.ts';
import { fillOf, setFill } from './paint.ts';
import { place } from './textFormat.ts';
import { areaOf, cellAt } from './table.ts';
import { child, ensure, type Name } from './xml.ts';

/** The border elements of a cell, in the order of the schema (CT_TableCellProperties). */
const BORDERS = ['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB', 'a:lnTlToBr', 'a:lnBlToTr'] as const;
const AFTER_BORDERS: readonly Name[] = ['a:cell3D', ...FILLS, 'a:headers', 'a:extLst'];

export type BorderName = (typeof BORDERS)[number];

/** The border that a neighbour has on the same grid line, and the direction of the neighbour. */
const shared: Readonly<Partial<Record<BorderName, { readonly name: BorderName; readonly step: number }>>> = {
  'a:lnL': { name: 'a:lnR', step: -1 },
  'a:lnR': { name: 'a:lnL', step: 1 },
  'a:lnT': { name: 'a:lnB', step: -1 },
  'a:lnB': { name: 'a:lnT', step: 1 },
};

/** Returns a border of a cell, or null when the cell has none of its own. */
export function borderOf(cell: Element, name: BorderName): Element | null {
  return child(cell, 'a:tcPr', name);
}

/**
 * Changes a border of a cell with `change`. A border without a line becomes a black line of 1 point first. Changes the
 * same border of the cells that a merged cell covers and of the neighbours, as PowerPoint does.
 */
export function changeBorder(cell: Element, name: BorderName, change: (line: Element) => void): void {
  change(makeBorder(cell, name));
  const table = cell.parentElement?.parentElement;
  const neighbour = shared[name];
  if (!table || !neighbour) return;
  const area = areaOf(cell);
  const isColumn = name === 'a:lnL' || name === 'a:lnR';
  const size = isColumn ? area.columns : area.rows;
  const edge = (isColumn ? area.column : area.row) + (neighbour.step > 0 ? size - 1 : 0);
  const at = (across: number, along: number) =>
    isColumn ? cellAt(table, area.row + along, across) : cellAt(table, across, area.column + along);
  for (let along = 0; along < (isColumn ? area.rows : area.columns); along++) {
    const own = at(edge, along);
    const other = at(edge + neighbour.step, along);
    if (own && own !== cell) change(makeBorder(own, name));
    if (other) change(makeBorder(other, neighbour.name));
  }
}

/** Gives a cell the same border as another cell. */
export function copyBorder(from: Element, to: Element, name: BorderName): void {
  const line = borderOf(from, name)?.cloneNode(true);
  borderOf(to, name)?.remove();
  if (line) place(cellProperties(to), line as Element, afterBorder(name));
}

/** Returns the properties of a cell (`a:tcPr`), and creates them when they are missing. */
export function cellProperties(cell: Element): Element {
  return ensure(cell, 'a:tcPr', ['a:extLst']);
}

function makeBorder(cell: Element, name: BorderName): Element {
  const properties = cellProperties(cell);
  const isNew = !child(properties, name);
  const line = ensure(properties, name, afterBorder(name));
  if (isNew) line.setAttribute('w', '12700');
  const fill = fillOf(line);
  if (!fill || fill.localName === 'noFill') setFill(line, '000000');
  return line;
}

function afterBorder(name: BorderName): readonly Name[] {
  return [...BORDERS.slice(BORDERS.indexOf(name) + 1), ...AFTER_BORDERS];
}
