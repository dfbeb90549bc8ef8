import { pt, slideSize, type Box, type Emu } from './units.ts';

/** The white space left and right of the content: one centimetre. */
export const margin: Emu = 360000;
const gap: Emu = 108000;
const innerWidth = slideSize.width - 2 * margin;

/** Returns columns of equal width across the slide. */
export function columns(count: number): readonly { readonly x: Emu; readonly width: Emu }[] {
  const width = (innerWidth - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({ x: margin + at * (width + gap), width }));
}

/** The rows of a card from top to bottom: title, headings, bodies, footer. */
export const rows = {
  title: { y: pt(11), height: pt(58) },
  heading: { y: pt(74), height: pt(102) },
  body: { y: pt(176), height: pt(328) },
  footer: { y: pt(508), height: pt(20) },
} as const;

const lastColumn = columns(5)[4] ?? { x: margin, width: 0 };

/** The title spans all columns except the last, where the direction hint is. */
export const cardTitle: Box = {
  x: margin,
  width: innerWidth - lastColumn.width - gap,
  ...rows.title,
};

/** The prompt covers the footer's row, across all columns. */
export const promptBox: Box = { x: margin, y: pt(505), width: innerWidth, height: pt(27) };
/** The clock has two lines above the last column. The clock covers the direction hint, but not the arrow. */
export const clockBox: Box = { ...lastColumn, y: pt(6), height: pt(42) };

/** The positions of the title and text on ordinary slides. */
export const wideTitle: Box = { x: margin, y: pt(24), width: innerWidth, height: pt(52) };
export const contentBox: Box = { x: margin, y: pt(96), width: innerWidth, height: pt(400) };
