import type { SlideId } from '../core/deck/slideId.ts';
import type { SketchedShape } from '../core/deck/sketch.ts';
import { queueItems } from './collection.ts';
import type { Sight } from './library.ts';
import { placeOf, shapeAt, type FoundShape } from './shapesWithin.ts';

/** A table with more cells than this is no card, and is not looked into. */
const MOST_CELLS = 400;

/**
 * The cells of all tables among these shapes, as shapes of their own. Two syncs when there are tables. Where
 * PowerPoint does not tell heights and widths (below PowerPointApi 1.9), rows are equally high and columns
 * equally wide.
 */
export async function sketchTables<Shape extends FoundShape>(
  context: PowerPoint.RequestContext,
  slides: ReadonlyMap<SlideId, readonly Shape[]>,
  sight: Sight,
): Promise<ReadonlyMap<Shape, readonly SketchedShape[]>> {
  const tables = [...slides].flatMap(([slide, shapes]) =>
    shapes
      .filter(one => one.type === 'Table')
      .map(shape => {
        const table = shapeAt(context, slide, shape.path).getTable();
        table.load('rowCount,columnCount');
        const heights = sight.cellFonts ? queueItems(table.rows, 'currentHeight') : null;
        const widths = sight.cellFonts ? queueItems(table.columns, 'width') : null;
        return { slide, shape, table, heights, widths };
      }),
  );
  if (tables.length === 0) return new Map();
  await context.sync();
  const queued = tables.flatMap(({ slide, shape, table, heights, widths }) => {
    const { rowCount, columnCount } = table;
    if (rowCount * columnCount > MOST_CELLS) return [];
    const rows = heights?.().map(one => one.currentHeight) ?? equal(rowCount, shape.height);
    const columns = widths?.().map(one => one.width) ?? equal(columnCount, shape.width);
    const again = shapeAt(context, slide, shape.path).getTable();
    const cells = rows.flatMap((_, row) =>
      columns.map((__, column) => {
        const cell = again.getCellOrNullObject(row, column);
        cell.load('text,rowCount,columnCount');
        return { cell, row, column };
      }),
    );
    return [{ shape, rows, columns, cells }];
  });
  await context.sync();
  return new Map(
    queued.map(({ shape, rows, columns, cells }) => [
      shape,
      cells.flatMap(({ cell, row, column }): SketchedShape[] => {
        if (cell.isNullObject) return [];
        return [
          {
            place: { ...placeOf(shape), cell: { row, column } },
            left: shape.left + sum(columns.slice(0, column)),
            top: shape.top + sum(rows.slice(0, row)),
            width: sum(columns.slice(column, column + cell.columnCount)),
            height: sum(rows.slice(row, row + cell.rowCount)),
            holds: 'text',
            text: cell.text,
            isTitle: false,
          },
        ];
      }),
    ]),
  );
}

function equal(count: number, length: number): readonly number[] {
  return Array.from({ length: count }, () => length / count);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
