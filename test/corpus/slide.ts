/**
 * Slides as other people make them, as data. Lengths in points. What stands in `field` is the truth that
 * recognition is held against; it is written into no file.
 */

/** Left, top, width and height on the slide. */
export type At = readonly [left: number, top: number, width: number, height: number];

/** The field that a box is of, and how many of its first paragraphs are its heading. */
interface Truth {
  readonly field?: string | undefined;
  readonly heading?: number | undefined;
}

export type Form = 'text' | 'rect' | 'roundRect' | 'chevron' | 'homePlate' | 'ellipse' | 'title' | 'body';

export interface Box extends Truth {
  readonly is: 'box';
  readonly at: At;
  /** Paragraphs, with `\v` for a soft break; none for a box with no text at all. */
  readonly text: readonly string[];
  readonly form: Form;
  /** It reads from below: as a shape that was rotated, or with its text on its side. `at` is what it covers. */
  readonly turned?: 'shape' | 'text';
  /** Where a placeholder's frame stands: only in its layout. */
  readonly inherits?: boolean;
}

export interface Cell extends Truth {
  readonly text: readonly string[];
  /** How many columns it spans. */
  readonly span?: number;
}

export interface Table {
  readonly is: 'table';
  readonly left: number;
  readonly top: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Row by row; a cell that spans more is followed by fewer. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface Group {
  readonly is: 'group';
  readonly items: readonly Item[];
  /** How many units of the group's own go into a point. */
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

/** Whose names the shapes have. `copies` is a person who copies one shape, name and all. */
export type Maker = 'pptNl' | 'pptEn' | 'google' | 'pptxgenjs' | 'pythonPptx' | 'copies';

export interface ForeignSlide {
  /** What it is, for a report. */
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly maker: Maker;
  readonly items: readonly Item[];
  /** A slide tag, for a slide that is a card already. */
  readonly tag?: { readonly key: string; readonly value: string };
}

export const wide = [960, 540] as const;
export const standard = [720, 540] as const;
/** What PowerPoint offers as A3, and the paper itself. */
export const a3Preset = [1008, 756] as const;
export const a3Paper = [1190.5, 842] as const;

export function box(form: Form, at: At, text: string | readonly string[] = [], truth: Truth = {}): Box {
  return { is: 'box', form, at, text: typeof text === 'string' ? [text] : text, ...truth };
}

export function group(items: readonly Item[], scale = 1): Group {
  return { is: 'group', items, scale };
}

export function picture(...at: At): Picture {
  return { is: 'picture', at };
}

export function line(...at: At): Line {
  return { is: 'line', at };
}

/** This many frames beside each other in an area. */
export function columns(count: number, [left, top, width, height]: At, gap = 12): readonly At[] {
  const each = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => [left + at * (each + gap), top, each, height] as const);
}

/** The top of a frame, and what is left below. */
export function cut([left, top, width, height]: At, points: number, gap = 0): readonly [At, At] {
  return [
    [left, top, width, points],
    [left, top + points + gap, width, height - points - gap],
  ];
}

/** The smallest frame around all of these. */
export function around(frames: readonly At[]): At {
  const left = Math.min(...frames.map(one => one[0]));
  const top = Math.min(...frames.map(one => one[1]));
  const right = Math.max(...frames.map(one => one[0] + one[2]));
  const bottom = Math.max(...frames.map(one => one[1] + one[3]));
  return [left, top, right - left, bottom - top];
}

/** The frame that covers this one when it is turned a quarter. */
export function turnedFrame([left, top, width, height]: At): At {
  return [left + (width - height) / 2, top + (height - width) / 2, height, width];
}

/** Where an item is. */
export function frameOf(item: Item): At {
  if (item.is === 'group') return around(item.items.map(frameOf));
  if (item.is !== 'table') return item.at;
  return [item.left, item.top, sum(item.columns), sum(item.rows)];
}

export function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, one) => total + one, 0);
}
