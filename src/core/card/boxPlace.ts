import { isFilled, isRecord } from './data.ts';
import { headingOf, type Heading } from './heading.ts';
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

/**
 * The box of a field on a slide that someone else made. The slide's tag holds it, and the tag must not tell words that
 * are gone from the slide: names and headings can hold them, so of both only lengths and numbers are kept.
 */
export interface BoxPlace extends Omit<TextPlace, 'name'> {
  /** `nameMark` of the shape's name. */
  readonly mark: string;
  /** The paragraphs with which the box begins and that are no entries. */
  readonly heading?: Heading;
}

/** Where the boxes of a card's fields are. */
export type Boxes = Readonly<Partial<Record<FieldId, BoxPlace>>>;

/**
 * What is kept of a shape's name: its length and the number with which it ends, such as "9:5" for "TextBox 5". PowerPoint
 * numbers the names that it gives itself; any other number can be one of a telephone, a date or a house.
 */
export function nameMark(name: string): string {
  const [, number = ''] = /^\D* (\d{1,3})$/.exec(name) ?? [];
  return `${name.length}:${number}`;
}

/** The box at a place, with the raw text of the heading that it begins with; empty where it has none. */
export function boxAt({ name, ...place }: TextPlace, heading = ''): BoxPlace {
  return { ...place, mark: nameMark(name), ...(heading !== '' && { heading: headingOf(heading) }) };
}

/**
 * Returns the boxes that a tag's data describes; null for data that describes no box, or one not well: ours are found by
 * their names. `outdated` says that the data holds more than we keep now: words of names and headings, which an earlier
 * version kept, or what no version of ours wrote.
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

/** A place of an earlier version as it is kept now; others as they are. */
function withoutWords(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const { name, heading, mark, ...place } = data;
  return {
    ...place,
    mark: typeof name === 'string' ? nameMark(name) : typeof mark === 'string' ? withoutNumbers(mark) : mark,
    heading: typeof heading === 'string' ? headingOf(heading) : heading,
  };
}

/** A mark of an earlier version, which kept all short numbers of a name, as it is kept now. */
function withoutNumbers(mark: string): string {
  return /^\d+:\d{1,3}$/.test(mark) ? mark : mark.replace(/:.*/su, ':');
}

/** Only what a place has. */
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
