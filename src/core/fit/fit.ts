import { filling, type Column, type Filling } from './column.ts';
import type { Measure } from './measure.ts';
import { isBlank } from '../text/paragraphs.ts';
import { piecesOf, type Pieces } from './wrap.ts';

/**
 * Letter sizes of entries in points, from large to small. The list is short, so that a column seldom changes size while
 * the group watches.
 */
export const SIZES: readonly number[] = [20, 18, 16, 14, 12];
/** The smallest letter size that a hall can read, in points. */
export const HALL_FLOOR = 18;

/** A column at its fitted size. */
export interface Fitted extends Filling {
  /** Letter size in points. */
  readonly size: number;
  /** Whether another one-line entry would be out of view at the smallest size that the column may have. */
  readonly full: boolean;
}

/**
 * Finds for each column the largest of the sizes (points, from large to small) at which all its text is in view.
 * Returns `smallestSize` when no larger size fits. Returns a smaller size only if the first text alone is too long for
 * its box at `smallestSize`, because another slide would not give the text more space. A column with its own size keeps
 * that size.
 */
export type Fitter = (
  columns: readonly Column[],
  sizes: readonly number[],
  smallestSize: number,
) => readonly Fitted[];

/** Creates a fitter that caches the words of its last fit, so that it measures only changed texts. */
export function fitter(measure: Measure): Fitter {
  let known = new Map<string, Pieces>();
  return (columns, sizes, smallestSize) => {
    const now = new Map<string, Pieces>();
    const fitted = columns.map((column): Fitted => {
      const { font } = column.box;
      const pieces = (text: string): Pieces => {
        const key = `${font.bold ? 'bold' : 'regular'} ${font.name}\n${text}`;
        const found = now.get(key) ?? known.get(key) ?? piecesOf(text, font, measure);
        now.set(key, found);
        return found;
      };
      const at = (size: number): Filling => filling(column, pieces, size);
      const isFit = (size: number): boolean => at(size).overflowsFrom === null;
      const largest = sizes.find(one => one > smallestSize && isFit(one));
      const size = column.ownSize ?? largest ?? sizeOfFirst(column, pieces, sizes, smallestSize);
      return { ...at(size), size, full: at(column.ownSize ?? Math.min(size, smallestSize)).full };
    });
    known = now;
    return fitted;
  };
}

/**
 * Returns the largest size, up to `smallestSize`, at which the first text of a column fits its box alone. Returns
 * `smallestSize` when the text fits at none of the sizes.
 */
function sizeOfFirst(
  column: Column,
  pieces: (text: string) => Pieces,
  sizes: readonly number[],
  smallestSize: number,
): number {
  const first = { ...column, paragraphs: column.paragraphs.filter(text => !isBlank(text)).slice(0, 1) };
  const smaller = [smallestSize, ...sizes.filter(one => one < smallestSize)];
  return smaller.find(size => filling(first, pieces, size).overflowsFrom === null) ?? smallestSize;
}
