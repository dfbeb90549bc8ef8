/** The theme's colour scheme, sRGB. Accent n is the colour of step n, so a theme restyles the columns. */
export const scheme = {
  dk1: '1B2A38',
  lt1: 'FFFFFF',
  dk2: '50606D',
  lt2: 'EEF1F3',
  accent1: '0B6B4F',
  accent2: '1C6390',
  accent3: '5A4A94',
  accent4: '8A3358',
  accent5: 'A3440F',
  accent6: '50606D',
  hlink: '1C6390',
  folHlink: '5A4A94',
} as const;

/** Names by which shapes use the scheme; the master maps tx1 to dk1, tx2 to dk2, bg1 to lt1, bg2 to lt2. */
export type SchemeColor = 'tx1' | 'tx2' | 'bg1' | 'bg2' | `accent${1 | 2 | 3 | 4 | 5 | 6}`;

/** A fill with a colour of the theme, optionally lightened to so many thousandths of a percent of its depth. */
export function themeFill(color: SchemeColor, depth?: number): string {
  const light = depth === undefined ? '' : `<a:lumMod val="${depth}"/><a:lumOff val="${100000 - depth}"/>`;
  return `<a:solidFill><a:schemeClr val="${color}">${light}</a:schemeClr></a:solidFill>`;
}

/** Literal white, for text on a filled shape: the theme of another presentation may not turn it dark. */
export const whiteFill = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>';

/** Ink of a label, literal as the fill is that it gets while it says something: 13 to 1 on `FFF4CE`. */
export const labelInk = '<a:solidFill><a:srgbClr val="1F2937"/></a:solidFill>';

/** The accent of a step. Throws when there are more steps than the theme has accents. */
export function stepColor(step: number): SchemeColor {
  switch (step) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return `accent${step}`;
    default:
      throw new Error(`No theme colour for step ${step}`);
  }
}
