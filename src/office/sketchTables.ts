import type { SlideId } from '../core/deck/slideId.ts';
import type { SketchedShape } from '../core/deck/sketch.ts';
import { queueItems } from './collection.ts';
import type { Sight } from './library.ts';
import { readEach } from './readEach.ts';
import { textOf } from './readTexts.ts';
import { placeOf, shapeAt, type FoundShape } from './shapesWithin.ts';

/** A table with more cells than this is not a card and is not read. */
const MOST_CELLS = 400;

/**
 * Returns the cells of each table as shapes. Leaves out a table that PowerPoint refuses to read. Costs two syncs when
 * there are tables. When PowerPoint does not report row heights and column widths (below PowerPointApi 1.9), assumes
 * that all rows are equally high and all columns equally wide.
 */
export async function sketchTables<Shape extends FoundShape>(
  context: PowerPoint.RequestContext,
  slides: ReadonlyMap<SlideId, readonly Shape[]>,
  sight: Sight,
): Promise<ReadonlyMap<Shape, readonly SketchedShape[]>> {
  const tables = [...slides].flatMap(([slide, shapes]) =>
    shapes.filter(one => one.type === 'Table').map(shape => ({ slide, shape })),
  );
  const grids = await readEach(context, tables, ({ slide, shape }) => {
    const table = shapeAt(context, slide, shape.path).getTable();
    table.load('rowCount,columnCount');
    const heights = sight.cellFonts ? queueItems(table.rows, 'currentHeight') : null;
    const widths = sight.cellFonts ? queueItems(table.columns, 'width') : null;
    return () => ({
      slide,
      shape,
      count: table.rowCount * table.columnCount,
      rows: heights?.().map(one => one.currentHeight) ?? equal(table.rowCount, shape.height),
      columns: widths?.().map(one => one.width) ?? equal(table.columnCount, shape.width),
    });
  });
  const small = grids.filter(one => one !== null).filter(one => one.count <= MOST_CELLS);
  const cells = await readEach(context, small, ({ slide, shape, rows, columns }) => {
    const table = shapeAt(context, slide, shape.path).getTable();
    const takes = rows.flatMap((_, row) =>
      columns.map((__, column) => {
        const cell = table.getCellOrNullObject(row, column);
        cell.load('text,rowCount,columnCount');
        return (): readonly SketchedShape[] =>
          cell.isNullObject
            ? []
            : [
                {
                  place: { ...placeOf(shape), cell: { row, column } },
                  left: shape.left + sum(columns.slice(0, column)),
                  top: shape.top + sum(rows.slice(0, row)),
                  width: sum(columns.slice(column, column + cell.columnCount)),
                  height: sum(rows.slice(row, row + cell.rowCount)),
                  holds: 'text',
                  text: textOf(cell) ?? '',
                  isTitle: false,
                },
              ];
      }),
    );
    return () => takes.flatMap(take => take());
  });
  return new Map(small.flatMap(({ shape }, at) => (cells[at] ? [[shape, cells[at]] as const] : [])));
}

function equal(count: number, length: number): readonly number[] {
  return Array.from({ length: count }, () => length / count);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
