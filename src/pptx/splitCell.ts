import { areaOf, cellAt } from './table.ts';
import { emptyCopy, setSpan } from './tableGrid.ts';
import { lineLength, linesOf, splitLine, type Axis } from './tableLines.ts';

/** The distance at which a new line falls together with a line of the table, in EMU: one point. */
const SNAP = 12_700;

/**
 * Splits a cell into equal rows and columns. Adds rows and columns to the table where it has no line yet; the other
 * cells span these. The text stays in the top left piece, and the other pieces take its format.
 */
export function splitCell(table: Element, cell: Element, rows: number, columns: number): void {
  const widths = divide(table, cell, 'columns', columns);
  const heights = divide(table, cell, 'rows', rows);
  const area = areaOf(cell);
  setSpan(table, area, { rows: 1, columns: 1 });
  let row = area.row;
  for (const height of heights) {
    let column = area.column;
    for (const width of widths) {
      const there = cellAt(table, row, column);
      if (there !== cell) there?.replaceWith(emptyCopy(cell));
      const piece = { row, column, rows: height, columns: width };
      setSpan(table, piece, piece);
      column += width;
    }
    row += height;
  }
}

/** Makes the lines that divide a cell into equal parts. Returns how many rows or columns each part spans. */
function divide(table: Element, cell: Element, axis: Axis, count: number): readonly number[] {
  const area = areaOf(cell);
  const first = axis === 'rows' ? area.row : area.column;
  if (count === area[axis]) return Array.from({ length: count }, () => 1);
  const lengthAt = (at: number): number => {
    const line = linesOf(table, axis)[first + at];
    return line ? lineLength(line, axis) : 0;
  };
  const total = Array.from({ length: area[axis] }, (_, at) => lengthAt(at)).reduce(
    (sum, one) => sum + one,
    0,
  );
  const snap = Math.min(SNAP, total / count / 4);
  const ends: number[] = [];
  let [at, start, size] = [0, 0, area[axis]];
  for (let part = 1; part < count; part++) {
    const wanted = Math.round((total * part) / count);
    while (at < size - 1 && start + lengthAt(at) < wanted - snap) start += lengthAt(at++);
    if (at === size - 1 || start + lengthAt(at) > wanted + snap) {
      splitLine(table, axis, first + at, wanted - start);
      size++;
    }
    start += lengthAt(at++);
    ends.push(at);
  }
  return [...ends, size].map((end, index) => end - (ends[index - 1] ?? 0));
}
