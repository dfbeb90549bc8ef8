import type { SketchedShape } from '../../src/core/deck/sketch.ts';
import { headingOf, type Heading } from '../../src/core/card/heading.ts';
import type { At, ForeignSlide, Item } from './slide.ts';
import { sum } from './slide.ts';

/** The position of a box of a card on the slide, and the heading at its start. */
export interface TrueBox {
  readonly field: string;
  readonly at: At;
  readonly heading: Heading | undefined;
}

/** Returns the boxes of the card by position, for files in which another program assigned the ids. */
export function trueBoxes({ items }: ForeignSlide): readonly TrueBox[] {
  return items.flatMap(boxesIn);
}

/** Whether a shape is at this position, with tolerance for programs that move text slightly. */
export function isAt(shape: SketchedShape, [left, top, width, height]: At): boolean {
  const across = Math.min(shape.left + shape.width, left + width) - Math.max(shape.left, left);
  const down = Math.min(shape.top + shape.height, top + height) - Math.max(shape.top, top);
  const shared = Math.max(0, across) * Math.max(0, down);
  return shared > 0.7 * (shape.width * shape.height + width * height - shared);
}

function boxesIn(item: Item): readonly TrueBox[] {
  if (item.is === 'group') return item.items.flatMap(boxesIn);
  if (item.is === 'box') return marked(item, item.at);
  if (item.is !== 'table') return [];
  return item.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const left = item.left + sum(item.columns.slice(0, column));
      const top = item.top + sum(item.rows.slice(0, row));
      return marked(cell, [left, top, item.columns[column] ?? 0, item.rows[row] ?? 0]);
    }),
  );
}

function marked(
  {
    field,
    heading,
    text,
  }: {
    readonly field?: string | undefined;
    readonly heading?: number | undefined;
    readonly text: readonly string[];
  },
  at: At,
): readonly TrueBox[] {
  if (field === undefined) return [];
  return [{ field, at, heading: heading ? headingOf(text.slice(0, heading).join('\r')) : undefined }];
}
