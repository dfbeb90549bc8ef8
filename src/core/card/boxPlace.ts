import { isFilled, isRecord } from './data.ts';
import { headingOf, type Heading } from './heading.ts';
import type { FieldId } from './kind.ts';

/** Where a text is on a slide: a shape, a shape in a group, or a cell of a table. */
export interface TextPlace {
  /** Id of the shape, unique within its slide. For a cell, the id of its table. */
  readonly shape: string;
  /** The shape's name, as PowerPoint's selection pane lists it; not unique. */
  readonly name: string;
  /** Id of the outermost group that contains the shape. */
  readonly group?: string;
  /** Row and column of a cell, from 0; absent for other shapes. */
  readonly cell?: { readonly row: number; readonly column: number };
}

/**
 * The box of a field on a slide made by others, as stored in the slide's tag. The tag must not reveal words that are
 * gone from the slide. Names and headings can contain such words, so the tag stores only their lengths and numbers.
 */
export interface BoxPlace extends Omit<TextPlace, 'name'> {
  /** `nameMark` of the shape's name. */
  readonly mark: string;
  /** The paragraphs at the start of the box that are not entries. */
  readonly heading?: Heading;
}

/** The boxes of a card's fields, by field. */
export type Boxes = Readonly<Partial<Record<FieldId, BoxPlace>>>;

/**
 * Returns the part of a shape's name that the tag stores: its length and the number at its end, such as "9:5" for
 * "TextBox 5". Only the form of PowerPoint's own names keeps its number. Any other number could be a telephone number,
 * a date or a house number.
 */
export function nameMark(name: string): string {
  const [, number = ''] = /^\D* (\d{1,3})$/.exec(name) ?? [];
  return `${name.length}:${number}`;
}

/**
 * Returns the box at a place. `heading` is the raw text of the heading at the start of the box; empty when the box has
 * no heading.
 */
export function boxAt({ name, ...place }: TextPlace, heading = ''): BoxPlace {
  return { ...place, mark: nameMark(name), ...(heading !== '' && { heading: headingOf(heading) }) };
}

/**
 * Returns the boxes that a tag's data describes; null when the data describes none, or is invalid. Our own boxes are
 * found by their names instead. `outdated` says that the data holds more than this version stores, such as words of
 * names and headings from an earlier version.
 */
export function readBoxes(data: unknown): { readonly boxes: Boxes | null; readonly outdated: boolean } {
  if (data === undefined) return { boxes: null, outdated: false };
  const described = isRecord(data) ? Object.entries(data) : [];
  const now = described.map(([field, place]) => [field, withoutWords(place)] as const);
  if (now.length === 0 || !now.every((one): one is readonly [string, BoxPlace] => isBoxPlace(one[1])))
    return { boxes: null, outdated: true };
  const boxes = Object.fromEntries(now.map(([field, place]) => [field, kept(place)]));
  return { boxes, outdated: JSON.stringify(boxes) !== JSON.stringify(data) };
}

/** Converts a place from an earlier version to the current form. Returns other data unchanged. */
function withoutWords(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { name, heading, mark, ...place } = data;
  return {
    ...place,
    mark: typeof name === 'string' ? nameMark(name) : typeof mark === 'string' ? withoutNumbers(mark) : mark,
    heading: typeof heading === 'string' ? headingOf(heading) : heading,
  };
}

/**
 * Removes the numbers from a mark, unless it has one short number. An earlier version stored all short numbers of a
 * name.
 */
function withoutNumbers(mark: string): string {
  return /^\d+:\d{1,3}$/.test(mark) ? mark : mark.replace(/:.*/su, ':');
}

/** Copies only the known properties of a place. */
function kept({ shape, mark, group, cell, heading }: BoxPlace): BoxPlace {
  return {
    shape,
    ...(group !== undefined && { group }),
    ...(cell && { cell: { row: cell.row, column: cell.column } }),
    mark,
    ...(heading && { heading }),
  };
}

function isBoxPlace(data: unknown): data is BoxPlace {
  if (!isRecord(data)) return false;
  const { shape, mark, group, cell, heading } = data;
  return (
    isFilled(shape) &&
    typeof mark === 'string' &&
    /^\d+:\d*$/.test(mark) &&
    (group === undefined || isFilled(group)) &&
    (heading === undefined || (Array.isArray(heading) && heading.every(isCount))) &&
    (cell === undefined || (isRecord(cell) && isCount(cell.row) && isCount(cell.column)))
  );
}

function isCount(data: unknown): boolean {
  return Number.isInteger(data) && (data as number) >= 0;
}
