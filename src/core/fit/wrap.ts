import type { Font, Measure } from './measure.ts';

/** White space at which a line may end; it hangs over the edge. A no-break space is not among it. */
const WORD = /([^ \t\u2000-\u2006\u2008-\u200b\u3000]*)([ \t\u2000-\u2006\u2008-\u200b\u3000]*)/g;
/** A line may also end behind a hyphen or a dash between letters, as PowerPoint does, but not behind a slash. */
const AFTER_HYPHEN = /(?<=.[-\u2010\u2013\u2014])(?=\p{L})/su;
const AFTER_SLASHES = /(?<=\/)(?!\/)/;

const segmenter = new Intl.Segmenter();

/** What a line keeps together; widths in ems. */
interface Piece {
  readonly width: number;
  /** Of the white space behind it, which counts only when something follows on the same line. */
  readonly space: number;
  /**
   * What it is broken into when it is longer than a line; nothing of a single character. A slash comes before
   * characters: LibreOffice takes now the one, now the other, and this is never the fewer lines.
   */
  readonly parts: () => readonly Piece[];
}

/** A paragraph's lines between soft breaks, each as its pieces; at least one. */
export type Pieces = readonly (readonly Piece[])[];

/** The part of an entry that is measured, in UTF-16 units. A slide has no room for more, at any size. */
const LONGEST = 20_000;

/** Takes an entry's text (`\n` is a soft break) apart at the places where a line may end. */
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
 * How many lines of a width (in ems) the pieces take, filled as PowerPoint does: a piece that does not fit
 * goes to the next line, and one that is longer than a line is broken.
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

/** Lines that were counted before, by width: a column has a handful of sizes, and of its entries one changes at a time. */
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
