import { pt, slideSize, type Box, type Emu } from './units.ts';

/** White left and right of everything: one centimetre. */
export const margin: Emu = 360000;
const gap: Emu = 108000;
const innerWidth = slideSize.width - 2 * margin;

/** Columns of equal width across the slide. */
export function columns(count: number): readonly { readonly x: Emu; readonly width: Emu }[] {
  const width = (innerWidth - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({ x: margin + at * (width + gap), width }));
}

/** The rows of a card, from the top: title, headings, bodies, footer. */
export const rows = {
  title: { y: pt(11), height: pt(58) },
  heading: { y: pt(74), height: pt(102) },
  body: { y: pt(176), height: pt(328) },
  footer: { y: pt(508), height: pt(20) },
} as const;

const lastColumn = columns(5)[4] ?? { x: margin, width: 0 };

/** Above all columns but the last, which is for the direction hint. */
export const cardTitle: Box = {
  x: margin,
  width: innerWidth - lastColumn.width - gap,
  ...rows.title,
};

/** A prompt lies over the footer's row, as wide as the columns together. */
export const promptBox: Box = { x: margin, y: pt(505), width: innerWidth, height: pt(27) };
/** The clock has room for two lines above the last column: over the direction hint, but not over its arrow. */
export const clockBox: Box = { ...lastColumn, y: pt(6), height: pt(42) };

/** Where ordinary slides have their title and text. */
export const wideTitle: Box = { x: margin, y: pt(24), width: innerWidth, height: pt(52) };
export const contentBox: Box = { x: margin, y: pt(96), width: innerWidth, height: pt(400) };
