import { columnPalette } from '../../core/card/colours.ts';

/** The theme's colour scheme, sRGB. Accent n is the colour of step n. */
export const scheme = {
  dk1: '1B2A38',
  lt1: 'FFFFFF',
  dk2: '50606D',
  lt2: 'EEF1F3',
  accent1: columnPalette[0],
  accent2: columnPalette[1],
  accent3: columnPalette[2],
  accent4: columnPalette[3],
  accent5: columnPalette[4],
  accent6: '50606D',
  hlink: '1C6390',
  folHlink: '5A4A94',
} as const;

/** The colour names in shapes. The master maps tx1 to dk1, tx2 to dk2, bg1 to lt1 and bg2 to lt2. */
export type SchemeColor = 'tx1' | 'tx2' | 'bg1' | 'bg2' | `accent${1 | 2 | 3 | 4 | 5 | 6}`;

/** Returns a fill with a colour of the theme, for masters and layouts. */
export function themeFill(color: SchemeColor): string {
  return `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>`;
}

/**
 * Slides state their colours literally, so that no theme, colour map or background of another presentation makes text
 * unreadable, even when a person pastes the slide. `office/themeColors.ts` replaces these by colours of the
 * presentation.
 */
export const ink = literalFill(scheme.dk1);
export const quiet = literalFill(scheme.dk2);
export const ground = literalFill(scheme.lt1);
/** Text colour on the colour of a step. */
export const whiteFill = ground;
/** The colour of box edges and lines: at least 3:1 contrast with the ground. */
export const edge = literalFill(scheme.dk2, 75000);
/** Text colour of a label. A literal colour, like the fill of a label with text: 13:1 contrast with `FFF4CE`. */
export const labelInk = literalFill('1F2937');

/** Returns the colour of a step. Throws when there are more steps than the scheme has accents. */
export function stepFill(step: number): string {
  const color = Object.entries(scheme).find(([slot]) => slot === `accent${step}`)?.[1];
  if (color === undefined) throw new Error(`The scheme has no colour for step ${step}`);
  return literalFill(color);
}

/**
 * Returns a fill with an sRGB colour, optionally lightened. `depth` is the value of `lumMod`, in thousandths of a
 * percent.
 */
function literalFill(color: string, depth?: number): string {
  const light = depth === undefined ? '' : `<a:lumMod val="${depth}"/><a:lumOff val="${100000 - depth}"/>`;
  return `<a:solidFill><a:srgbClr val="${color}">${light}</a:srgbClr></a:solidFill>`;
}
