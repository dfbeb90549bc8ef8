import { filling, type Column, type Filling } from './column.ts';
import type { Measure } from './measure.ts';
import { piecesOf, type Pieces } from './wrap.ts';

/** Sizes of entries in points, from large to small: few, so that the card seldom changes before the group's eyes. */
export const SIZES: readonly number[] = [20, 18, 16, 14, 12];
/** The smallest size that a hall can read, in points. */
export const HALL_FLOOR = 14;

export interface Fit {
  /** In points, of all columns that have no size of their own. */
  readonly size: number;
  /** In the order given, each at its size; but `full` is what it is at the smallest size that the column may have. */
  readonly columns: readonly Filling[];
}

/**
 * Finds the largest of the sizes (points, from large to small) at which all columns that share one have all their text
 * in view. None is below the floor, which serves when no larger one does.
 */
export type Fitter = (columns: readonly Column[], sizes: readonly number[], floor: number) => Fit;

/** A fitter that remembers the words of its last fit, so that it measures only what changed. */
export function fitter(measure: Measure): Fitter {
  let known = new Map<string, Pieces>();
  return (columns, sizes, floor) => {
    const now = new Map<string, Pieces>();
    const texts = columns.map(column => {
      const { font } = column.box;
      const pieces = (text: string): Pieces => {
        const key = `${font.bold ? 'bold' : 'regular'} ${font.name}\n${text}`;
        const found = now.get(key) ?? known.get(key) ?? piecesOf(text, font, measure);
        now.set(key, found);
        return found;
      };
      return {
        ownSize: column.ownSize,
        at: (size: number) => filling(column, pieces, size),
      };
    });
    const shared = texts.filter(one => one.ownSize === null);
    const isFit = (size: number): boolean => shared.every(({ at }) => at(size).overflowsFrom === null);
    const size = sizes.find(one => one > floor && isFit(one)) ?? floor;
    const filled = texts.map(({ ownSize, at }) => ({
      ...at(ownSize ?? size),
      full: at(ownSize ?? floor).full,
    }));
    known = now;
    return { size, columns: filled };
  };
}
