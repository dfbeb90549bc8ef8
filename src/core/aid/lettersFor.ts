import { carlito } from '../fit/carlito.ts';
import { LINE_HEIGHT } from '../fit/column.ts';
import { countLines, piecesOf } from '../fit/wrap.ts';

/** The smallest text size on an aid, in points on a slide of 540 points high. People can read it at 15 metres. */
export const SMALLEST_AID_SIZE = 28;

/** The space for a text and its layout. Lengths in points. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  /** The space between paragraphs. */
  readonly after: number;
  /** The indent of all lines. */
  readonly indent: number;
  readonly bold: boolean;
}

/** The share of the width that stays empty, because fonts on other machines can be wider. */
const FREE = 0.02;

/** Returns the height, in points, of paragraphs at this size; `\n` is a soft break. */
export function heightOf(
  texts: readonly string[],
  size: number,
  { width, after, indent, bold }: TextRoom,
): number {
  const line = ((width - indent) * (1 - FREE)) / size;
  const lines = texts.map(one => countLines(piecesOf(one, { name: 'Calibri', bold }, carlito), line));
  const count = lines.reduce((sum, one) => sum + one, 0);
  return count * LINE_HEIGHT * size + after * Math.max(texts.length - 1, 0);
}

/** Returns the largest size at which all paragraphs fit; null when they fit at no size. */
export function largestSize(
  texts: readonly string[],
  sizes: readonly number[],
  room: TextRoom,
): number | null {
  return sizes.find(size => heightOf(texts, size, room) <= room.height) ?? null;
}

/**
 * Returns the part of a text that fits at this size, with … after the last word. If no word fits, cuts between
 * characters.
 */
export function shortenedToFit(text: string, size: number, room: TextRoom): string {
  const fits = (some: string): boolean => heightOf([some], size, room) <= room.height;
  if (fits(text)) return text;
  const words = text.split(' ');
  let [most, tooMany] = [0, words.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(`${words.slice(0, middle).join(' ')}…`)) most = middle;
    else tooMany = middle;
  }
  if (most > 0) return `${words.slice(0, most).join(' ')}…`;
  const characters = Array.from(text);
  const few = characters.findLastIndex((_, at) => fits(`${characters.slice(0, at).join('')}…`));
  return `${characters.slice(0, Math.max(few, 0)).join('')}…`;
}
