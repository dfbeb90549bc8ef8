/**
 * Slides made by other people, as data. Lengths are in points. The `field` properties are the expected result of
 * recognition, and are not written into any file.
 */

/** Left, top, width and height on the slide. */
export type At = readonly [left: number, top: number, width: number, height: number];

/** The field of a box, and how many of its first paragraphs are its heading. */
interface Truth {
  readonly field?: string | undefined;
  readonly heading?: number | undefined;
}

export type Form = 'text' | 'rect' | 'roundRect' | 'chevron' | 'homePlate' | 'ellipse' | 'title' | 'body';

export interface Box extends Truth {
  readonly is: 'box';
  readonly at: At;
  /** The paragraphs, with `\v` for a soft break; empty for a box without any text. */
  readonly text: readonly string[];
  readonly form: Form;
  /**
   * Makes the text read from bottom to top, by rotating the shape or its text. `at` is the area that the shape covers.
   */
  readonly turned?: 'shape' | 'text';
  /** Whether the frame of a placeholder is only in its layout. */
  readonly inherits?: boolean;
}

export interface Cell extends Truth {
  readonly text: readonly string[];
  /** The number of columns that the cell spans. */
  readonly span?: number;
}

export interface Table {
  readonly is: 'table';
  readonly left: number;
  readonly top: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Row by row. A row has fewer cells when a cell spans several columns. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface Group {
  readonly is: 'group';
  readonly items: readonly Item[];
  /** The number of group units per point. */
  readonly scale: number;
}

export interface Picture {
  readonly is: 'picture';
  readonly at: At;
}

export interface Line {
  readonly is: 'line';
  readonly at: At;
}

export type Item = Box | Table | Group | Picture | Line;

/** The maker whose shape names are used. `copies` is a person who copies one shape including its name. */
export type Maker = 'pptNl' | 'pptEn' | 'google' | 'pptxgenjs' | 'pythonPptx' | 'copies';

export interface ForeignSlide {
  /** A description of the slide, for reports. */
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly maker: Maker;
  readonly items: readonly Item[];
  /** A slide tag, for a slide that already is a card. */
  readonly tag?: { readonly key: string; readonly value: string };
}

export const wide = [960, 540] as const;
export const standard = [720, 540] as const;
/** PowerPoint's A3 preset, and the real paper size. */
export const a3Preset = [1008, 756] as const;
export const a3Paper = [1190.5, 842] as const;

export function box(form: Form, at: At, text: string | readonly string[] = [], truth: Truth = {}): Box {
  return { is: 'box', form, at, text: typeof text === 'string' ? [text] : text, ...truth };
}

/** The area of a card below the title of a wide slide. */
export const AREA: At = [38, 90, 884, 410];

/** Returns the title of a slide. */
export const title = (text: string, at: At = [38, 20, 884, 54]): Item => box('title', at, text);

export function group(items: readonly Item[], scale = 1): Group {
  return { is: 'group', items, scale };
}

export function picture(...at: At): Picture {
  return { is: 'picture', at };
}

export function line(...at: At): Line {
  return { is: 'line', at };
}

/** Returns `count` frames side by side in an area. */
export function columns(count: number, [left, top, width, height]: At, gap = 12): readonly At[] {
  const each = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => [left + at * (each + gap), top, each, height] as const);
}

/** Splits a frame into its top and the rest below. */
export function cut([left, top, width, height]: At, points: number, gap = 0): readonly [At, At] {
  return [
    [left, top, width, points],
    [left, top + points + gap, width, height - points - gap],
  ];
}

/** Returns the smallest frame around the given frames. */
export function around(frames: readonly At[]): At {
  const left = Math.min(...frames.map(one => one[0]));
  const top = Math.min(...frames.map(one => one[1]));
  const right = Math.max(...frames.map(one => one[0] + one[2]));
  const bottom = Math.max(...frames.map(one => one[1] + one[3]));
  return [left, top, right - left, bottom - top];
}

/** Returns the frame that covers this frame after a quarter turn. */
export function turnedFrame([left, top, width, height]: At): At {
  return [left + (width - height) / 2, top + (height - width) / 2, height, width];
}

/** Returns the frame of an item. */
export function frameOf(item: Item): At {
  if (item.is === 'group') return around(item.items.map(frameOf));
  if (item.is !== 'table') return item.at;
  return [item.left, item.top, sum(item.columns), sum(item.rows)];
}

export function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
