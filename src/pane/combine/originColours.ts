import { tokens } from '@fluentui/react-components';

/** Colours that differ from the column colours. A letter also distinguishes the sources. */
const PALETTE = [
  [tokens.colorPaletteCornflowerForeground2, tokens.colorPaletteCornflowerBackground2],
  [tokens.colorPalettePumpkinForeground2, tokens.colorPalettePumpkinBackground2],
  [tokens.colorPaletteTealForeground2, tokens.colorPaletteTealBackground2],
  [tokens.colorPaletteGrapeForeground2, tokens.colorPaletteGrapeBackground2],
  [tokens.colorPaletteMarigoldForeground2, tokens.colorPaletteMarigoldBackground2],
  [tokens.colorPaletteMagentaForeground2, tokens.colorPaletteMagentaBackground2],
  [tokens.colorPaletteForestForeground2, tokens.colorPaletteForestBackground2],
  [tokens.colorPaletteSteelForeground2, tokens.colorPaletteSteelBackground2],
] as const;

/** Returns the CSS variables `--origin` and `--origin-tint` of the source at this index. */
export function originColours(at: number): Readonly<Record<'--origin' | '--origin-tint', string>> {
  const [mark, tint] = PALETTE[at % PALETTE.length] ?? PALETTE[0];
  return { '--origin': mark, '--origin-tint': tint };
}

/** Returns the letter of the source at this index: A, B … Z, AA, AB … */
export function originLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : originLetter(Math.floor(at / 26) - 1) + letter;
}
