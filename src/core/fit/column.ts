import { isBlank } from '../text/paragraphs.ts';
import type { Box } from './box.ts';
import { countLines, type Pieces } from './wrap.ts';

/**
 * From line to line at single spacing, in ems, whatever the font: so PowerPoint sets it (measured on Windows and Mac:
 * developer0hye/office2pdf #513 and #1071, openooxml/betteroffice #730), and LibreOffice for a .pptx.
 */
export const LINE_HEIGHT = 1.2;
/**
 * How much narrower a line is taken than it is: PowerPoint sets letters on a grid of 1/8 point (office2pdf #661),
 * LibreOffice on its own. In 17,000 paragraphs LibreOffice needed more lines than counted in 39 without a margin,
 * in 5 with 0.002, in 1 with 0.003 and with more.
 */
const WIDTH_MARGIN = 0.003;
/** Points that a text may be higher than its room: less than anyone sees. */
const SLACK = 0.5;

/** One column as it stands on the slide, or as it would with another entry. */
export interface Column {
  readonly box: Box;
  /** All paragraphs of the box, blank ones too; `\n` is a soft break. */
  readonly paragraphs: readonly string[];
  /** Size in points that someone gave this column and that is left alone; null when it is ours. */
  readonly ownSize: number | null;
}

/** What a column's text takes at one size. */
export interface Filling {
  /**
   * Height of the text, up to the end of the first paragraph that is not all in view, in the room that the box has for
   * it: above 1 something is lost from view.
   */
  readonly fill: number;
  /** Index of the first paragraph that is not all in view, or null. */
  readonly overflowsFrom: number | null;
  /** Another entry of one line would not be in view. */
  readonly full: boolean;
}

/**
 * Fills a column's box with its paragraphs, taken apart by `pieces`, at a size in points. What comes behind the first
 * paragraph that is not all in view is not looked at: a column of 2,000 entries costs what one costs that is full.
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
