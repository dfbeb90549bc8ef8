import type { Font } from './measure.ts';

/** White between the edges of a box and its text, in points. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box with text and how its paragraphs are set. Lengths in points. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly font: Font;
  /** Whether lines end at the edge; else only at a soft break. */
  readonly wrap: boolean;
  readonly paragraph: ParagraphSetting;
}

/** How paragraphs stand in a box. Lengths in points; none of them grows with the text. */
export interface ParagraphSetting {
  /** Where all lines begin; the bullet hangs in it. */
  readonly indent: number;
  /** From line to line, times the line height of the font. */
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

/** How entries stand on the template: PowerPoint tells an add-in the box and the font, but none of this. */
export const ENTRY_SETTING: ParagraphSetting = {
  indent: 13,
  lineSpacing: 0.9,
  spaceBefore: 0,
  spaceAfter: 6,
};
