import { Package } from '../../src/pptx/package.ts';
import { Presentation } from '../../src/pptx/presentation.ts';
import { shapesOf } from '../../src/pptx/shapeTree.ts';
import { splitCell } from '../../src/pptx/splitCell.ts';
import { areaOf, tableElement } from '../../src/pptx/table.ts';
import { gridOf, mergeArea, resizeCell, visibleCells } from '../../src/pptx/tableGrid.ts';
import { insertLines, linesOf, removeLine, totalLength, type Axis } from '../../src/pptx/tableLines.ts';
import { seeded } from '../../src/workbench/host/faults/chance.ts';
import { deck, table } from '../support/decks.ts';
import { findings } from '../support/validate.ts';

const words = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
];

function open() {
  const { package: owner } = new Presentation(Package.open(deck({ slides: [{ shapes: table(9, words) }] })));
  const part = 'ppt/slides/slide1.xml';
  const [shape] = shapesOf(owner, part);
  const element = shape && tableElement(shape);
  if (!element) throw new Error('The deck has no table');
  return { owner, part, element };
}

/** Returns how many cells span each position, and for a covered cell also whether it says so. */
function faultsIn(element: Element): readonly string[] {
  const grid = gridOf(element);
  const width = linesOf(element, 'columns').length;
  const spans = grid.map(line => line.map(() => 0));
  const faults = grid.flatMap((line, row) =>
    line.length === width ? [] : [`row ${row}: ${line.length} of ${width}`],
  );
  for (const cell of visibleCells(element)) {
    const area = areaOf(cell);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const line = spans[row];
        if (line?.[column] === undefined) faults.push(`outside: ${row}, ${column}`);
        else line[column] = (line[column] ?? 0) + 1;
      }
  }
  spans.forEach((line, row) =>
    line.forEach((count, column) => {
      if (count !== 1) faults.push(`${row}, ${column}: ${count} cells`);
    }),
  );
  return faults;
}

const textOf = (element: Element): string => Array.from(element.textContent).toSorted().join('');

test('random changes of the structure leave every position in one cell, and lose no words but those deleted', async () => {
  const lasting: Uint8Array[] = [];
  for (let seed = 1; seed <= 30; seed++) {
    const { owner, part, element } = open();
    const chance = seeded(seed);
    const pick = (count: number) => Math.floor(chance() * count);
    for (let step = 0; step < 12; step++) {
      const before = { text: textOf(element), width: totalLength(element, 'columns') };
      const axis: Axis = pick(2) === 0 ? 'rows' : 'columns';
      const count = linesOf(element, axis).length;
      const cells = visibleCells(element);
      const cell = cells[pick(cells.length)];
      if (!cell) throw new Error('The table has no cells');
      const size = { rows: 1 + pick(3), columns: 1 + pick(3) };
      const kind = pick(5);
      if (kind === 0) mergeArea(element, { ...areaOf(cell), ...size });
      else if (kind === 1) resizeCell(element, cell, size);
      else if (kind === 2 && count < 12) splitCell(element, cell, size.rows, size.columns);
      else if (kind === 3) insertLines(element, axis, pick(count + 1), 1 + pick(2));
      else if (kind === 4 && count > 1) removeLine(element, axis, pick(count));
      expect({ seed, step, faults: faultsIn(element) }).toEqual({ seed, step, faults: [] });
      if (kind !== 4) expect(textOf(element)).toBe(before.text);
      if (kind < 3) expect(totalLength(element, 'columns')).toBe(before.width);
    }
    owner.touch(part);
    if (seed % 10 === 0) lasting.push(owner.save());
  }
  for (const bytes of lasting) expect(await findings(bytes)).toEqual([]);
}, 60_000);
