import type { Font } from './measure.ts';

/** White space between the edges of a box and its text, in points. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text box and its paragraph formatting. Lengths in points. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly font: Font;
  /** Whether lines wrap at the edge. Otherwise only a soft break ends a line. */
  readonly wrap: boolean;
  readonly paragraph: ParagraphSetting;
}

/** Paragraph formatting of a box. Lengths in points; they do not scale with the letter size. */
export interface ParagraphSetting {
  /** Left indent of all lines. The bullet is within this indent. */
  readonly indent: number;
  /** Line spacing, as a multiple of the line height of the font. */
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/** Paragraph formatting of entries in the template. Office.js returns the box and the font, but not these values. */
export const ENTRY_SETTING: ParagraphSetting = {
  indent: 13,
  lineSpacing: 0.9,
  spaceBefore: 0,
  spaceAfter: 6,
};
