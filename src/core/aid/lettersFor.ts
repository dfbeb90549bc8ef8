import { carlito } from '../fit/carlito.ts';
import { LINE_HEIGHT } from '../fit/column.ts';
import { countLines, piecesOf } from '../fit/wrap.ts';

/** The smallest size on an aid, in points on a slide of 540 points high: read at 15 metres. */
export const AID_FLOOR = 28;

/** The room for a text and how it is set. Lengths in points. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  /** White between paragraphs. */
  readonly after: number;
  /** Where all lines begin. */
  readonly indent: number;
  readonly bold: boolean;
}

/** A part of the width that is left free: the fonts of other machines are a little wider. */
const FREE = 0.02;

/** Height in points of these paragraphs (`\n` is a soft break) at this size. */
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

/** The largest of the sizes at which all paragraphs are in view; null for none. */
export function largestSize(
  texts: readonly string[],
  sizes: readonly number[],
  room: TextRoom,
): number | null {
  return sizes.find(size => heightOf(texts, size, room) <= room.height) ?? null;
}

/** The text as far as it fits at this size, with … where it was cut off between two words. */
export function shortened(text: string, size: number, room: TextRoom): string {
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
