/** The face that a text is set in. */
export interface Font {
  /** Name of the family, as PowerPoint gives it. */
  readonly name: string;
  readonly bold: boolean;
}

/**
 * Width of a text on one line in ems: times the size it is points, at every size. With kerning, which the card asks for
 * from 12 points on (`a:defRPr/@kern`), and without ligatures, which PowerPoint does not have.
 */
export type Measure = (text: string, font: Font) => number;
