import { filling, type Column, type Filling } from './column.ts';
import type { Measure } from './measure.ts';
import { isBlank } from '../text/paragraphs.ts';
import { piecesOf, type Pieces } from './wrap.ts';

/** Sizes of entries in points, from large to small: few, so that a column seldom changes before the group's eyes. */
export const SIZES: readonly number[] = [20, 18, 16, 14, 12];
/** The smallest size that a hall can read, in points. */
export const HALL_FLOOR = 18;

/** A column at its size. */
export interface Fitted extends Filling {
  /** Of its letters, in points. */
  readonly size: number;
  /** As at the smallest size that the column may have. */
  readonly full: boolean;
}

/**
 * Finds for each column the largest of the sizes (points, from large to small) at which all its text is in view. None is
 * below the floor, which serves when no larger one does, unless the first text is too long for its box at the floor: on another
 * slide it would have no more room. A column with a size of its own keeps it.
 */
export type Fitter = (
  columns: readonly Column[],
  sizes: readonly number[],
  floor: number,
) => readonly Fitted[];

/** A fitter that remembers the words of its last fit, so that it measures only what changed. */
export function fitter(measure: Measure): Fitter {
  let known = new Map<string, Pieces>();
  return (columns, sizes, floor) => {
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
      const first = { ...column, paragraphs: column.paragraphs.filter(text => !isBlank(text)).slice(0, 1) };
      const isFirstFit = (size: number): boolean => filling(first, pieces, size).overflowsFrom === null;
      const least = [floor, ...sizes.filter(one => one < floor)].find(isFirstFit) ?? floor;
      const size = column.ownSize ?? sizes.find(one => one > least && isFit(one)) ?? least;
      return { ...at(size), size, full: at(column.ownSize ?? Math.min(size, floor)).full };
    });
    known = now;
    return fitted;
  };
}
