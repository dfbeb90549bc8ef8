/** The font of a text. */
export interface Font {
  /** Name of the font family, as PowerPoint returns it. */
  readonly name: string;
  readonly bold: boolean;
}

/**
 * Returns the width of a one-line text in ems. Multiply it by a letter size for the width at that size. Includes
 * kerning, which the card uses from 12 points up (`a:defRPr/@kern`). Excludes ligatures, which PowerPoint does not
 * have.
 */
export type Measure = (text: string, font: Font) => number;
