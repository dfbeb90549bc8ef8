import { isBlank } from '../text/paragraphs.ts';
import type { Box } from './box.ts';
import { countLines, type Pieces } from './wrap.ts';

/**
 * Line height at single spacing, in ems, for every font. PowerPoint uses it (measured on Windows and Mac:
 * developer0hye/office2pdf #513 and #1071, openooxml/betteroffice #730). LibreOffice uses it for .pptx files.
 */
export const LINE_HEIGHT = 1.2;
/**
 * Fraction of the line width that stays unused. PowerPoint places letters on a grid of 1/8 point (office2pdf #661), and
 * LibreOffice uses its own grid. Of 17,000 paragraphs, LibreOffice needed more lines than counted in 39 without a
 * margin, in 5 with 0.002, and in 1 with 0.003 or more.
 */
const WIDTH_MARGIN = 0.003;
/** Points by which a text may be higher than its box. Nobody sees so small an excess. */
const SLACK = 0.5;

/** One column as it is on the slide, or as it would be with another entry. */
export interface Column {
  readonly box: Box;
  /** All paragraphs of the box, including blank ones. `\n` is a soft break. */
  readonly paragraphs: readonly string[];
  /** Letter size in points that a person set and that the fit keeps; null when the fit chooses the size. */
  readonly ownSize: number | null;
}

/** How a column's text fills its box at one letter size. */
export interface Filling {
  /**
   * Height of the text divided by the available height. The text counts up to the end of the first paragraph that is
   * not completely in view. Above 1, text is out of view.
   */
  readonly fill: number;
  /** Index of the first paragraph that is not completely in view; null when all are. */
  readonly overflowsFrom: number | null;
  /** Whether another one-line entry would be out of view. */
  readonly full: boolean;
}

/**
 * Computes how the paragraphs of a column fill its box at a size in points. `pieces` splits a paragraph where lines may
 * break. Stops at the first paragraph that is out of view, so that a column of 2,000 entries costs as much as a column
 * that is just full.
 */
export function filling(
  { box, paragraphs }: Column,
  pieces: (paragraph: string) => Pieces,
  size: number,
): Filling {
  const { width, height, insets, wrap, paragraph } = box;
  const room = height - insets.top - insets.bottom;
  const lineWidth = (width - insets.left - insets.right - paragraph.indent) * (1 - WIDTH_MARGIN);
  const lineHeight = LINE_HEIGHT * paragraph.lineSpacing * size;
  let at = 0;
  let bottom = 0;
  let overflowsFrom: number | null = null;
  for (const [index, text] of paragraphs.entries()) {
    const lines = countLines(pieces(text), wrap ? lineWidth / size : Infinity);
    const end = at + paragraph.spaceBefore + lines * lineHeight;
    at = end + paragraph.spaceAfter;
    if (isBlank(text)) continue;
    bottom = end;
    if (end <= room + SLACK) continue;
    overflowsFrom = index;
    break;
  }
  const next = bottom === 0 ? 0 : bottom + paragraph.spaceAfter;
  return {
    fill: bottom === 0 ? 0 : bottom / Math.max(room, 0),
    overflowsFrom,
    full: next + paragraph.spaceBefore + lineHeight > room + SLACK,
  };
}
