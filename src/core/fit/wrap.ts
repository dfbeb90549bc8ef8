import type { Font, Measure } from './measure.ts';

/**
 * A word, and the white space after it where a line may break. That space may extend beyond the edge. A no-break space
 * is part of the word.
 */
const WORD = /([^ \t\u2000-\u2006\u2008-\u200b\u3000]*)([ \t\u2000-\u2006\u2008-\u200b\u3000]*)/g;
/** A line may also break after a hyphen or a dash before a letter, as in PowerPoint, but not after a slash. */
const AFTER_HYPHEN = /(?<=.[-\u2010\u2013\u2014])(?=\p{L})/su;
const AFTER_SLASHES = /(?<=\/)(?!\/)/;

const segmenter = new Intl.Segmenter();

/** A part of a line without a line break. Widths in ems. */
interface Piece {
  readonly width: number;
  /** Width of the white space after the piece. Counts only when more text follows on the same line. */
  readonly space: number;
  /**
   * Returns the parts of a piece that is longer than a line; none for a single character. Splits at slashes before it
   * splits into characters. LibreOffice splits in either way, and never needs more lines than this order gives.
   */
  readonly parts: () => readonly Piece[];
}

/** The lines of a paragraph between soft breaks, each as its pieces. At least one line. */
export type Pieces = readonly (readonly Piece[])[];

/** Number of UTF-16 units of an entry that are measured. A longer entry does not fit on a slide at any size. */
const LONGEST = 20_000;

/** Splits an entry's text at the places where a line may break. `\n` is a soft break. */
export function piecesOf(entry: string, font: Font, measure: Measure): Pieces {
  const text = entry.slice(0, LONGEST);
  const widthOf = (some: string): number => (some === '' ? 0 : measure(some, font));
  const pieceOf = (ink: string, space: string): Piece => {
    let parts: readonly Piece[] | undefined;
    return {
      width: widthOf(ink),
      space: widthOf(space),
      parts: () => (parts ??= partsOf(ink).map(part => pieceOf(part, ''))),
    };
  };
  return text.split('\n').map(line =>
    Array.from(line.matchAll(WORD)).flatMap(([all, word = '', space = '']) => {
      if (all === '') return [];
      const inks = word.split(AFTER_HYPHEN);
      return inks.map((ink, at) => pieceOf(ink, at === inks.length - 1 ? space : ''));
    }),
  );
}

function partsOf(ink: string): readonly string[] {
  const between = ink.split(AFTER_SLASHES);
  if (between.length > 1) return between;
  const characters = Array.from(segmenter.segment(ink), one => one.segment);
  return characters.length > 1 ? characters : [];
}

/**
 * Returns the number of lines that the pieces take at a line width in ems. Fills lines as PowerPoint does: a piece that
 * does not fit goes to the next line, and a piece longer than a line is split.
 */
export function countLines(pieces: Pieces, width: number): number {
  const known = counted.get(pieces) ?? new Map<number, number>();
  counted.set(pieces, known);
  const before = known.get(width);
  if (before !== undefined) return before;
  const lines = pieces.reduce((sum, line) => sum + linesOf(line, width), 0);
  known.set(width, lines);
  return lines;
}

/** Cached line counts, by width. A column uses few sizes, and one entry changes at a time. */
const counted = new WeakMap<Pieces, Map<number, number>>();

function linesOf(pieces: readonly Piece[], width: number): number {
  let lines = 1;
  let at = 0;
  const put = (piece: Piece): void => {
    if (at > 0 && at + piece.width > width) {
      lines++;
      at = 0;
    }
    const parts = piece.width > width ? piece.parts() : [];
    if (parts.length > 0) parts.forEach(put);
    else at += piece.width;
    at += piece.space;
  };
  pieces.forEach(put);
  return lines;
}
