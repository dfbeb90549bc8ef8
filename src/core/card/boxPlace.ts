import { isFilled, isRecord } from './data.ts';
import type { FieldId } from './kind.ts';

/** Where a text stands on a slide: a shape, one of a group's shapes, or a cell of a table. */
export interface TextPlace {
  /** Id of the shape; for a cell, of its table. Unique within its slide. */
  readonly shape: string;
  /** The shape's name, as PowerPoint's selection pane lists it; not unique. */
  readonly name: string;
  /** Id of the outermost group that the shape is in. */
  readonly group?: string;
  /** Of a cell: its row and column, from 0. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/** The box of a field on a slide that someone else made. */
export interface BoxPlace extends TextPlace {
  /**
   * Raw text with which the box begins and which is no entry: its heading. A box that begins otherwise by now has
   * no heading any more, and all of it is entries.
   */
  readonly heading?: string;
}

/** Where the boxes of a card's fields are. */
export type Boxes = Readonly<Partial<Record<FieldId, BoxPlace>>>;

/** Returns whether a tag's data says where boxes are. Data without a box says nothing: ours are found by their names. */
export function isBoxes(data: unknown): data is Boxes {
  const places = isRecord(data) ? Object.values(data) : [];
  return places.length > 0 && places.every(isBoxPlace);
}

function isBoxPlace(data: unknown): data is BoxPlace {
  if (!isRecord(data)) return false;
  const { shape, name, group, cell, heading } = data;
  return (
    isFilled(shape) &&
    typeof name === 'string' &&
    (group === undefined || isFilled(group)) &&
    (heading === undefined || typeof heading === 'string') &&
    (cell === undefined || (isRecord(cell) && isCount(cell.row) && isCount(cell.column)))
  );
}

function isCount(data: unknown): boolean {
  return Number.isInteger(data) && (data as number) >= 0;
}
