import { carlito } from '../../core/fit/carlito.ts';
import type { Font, Measure } from '../../core/fit/measure.ts';

/** Font size for measuring, in pixels; so large that rounding to whole pixels has no effect. */
const SIZE = 1000;
/** A text whose width differs between the fallback fonts of browsers. */
const SAMPLE = 'Willem maakt 10 afspraken';

/**
 * Returns a function that measures text with the fonts of this machine. A font that is not installed is measured as
 * Carlito: exact for Calibri, an estimate for other fonts. Call only after the fonts have loaded.
 */
export function canvasMeasure(page: Document): Measure {
  const context = page.createElement('canvas').getContext('2d');
  if (!context) return carlito;
  // Any letter spacing turns off ligatures, which PowerPoint does not use.
  context.letterSpacing = '0.001px';
  const widthOf = (text: string, style: string): number => {
    context.font = style;
    return context.measureText(text).width / SIZE;
  };
  const present = new Map<string, boolean>();
  /** Returns whether a font is installed: its text then has the same width with any fallback font. */
  const isPresent = (font: Font): boolean => {
    const style = styleOf(font);
    let known = present.get(style);
    if (known === undefined) {
      known = widthOf(SAMPLE, `${style}, monospace`) === widthOf(SAMPLE, `${style}, serif`);
      present.set(style, known);
    }
    return known;
  };
  return (text, font) => (isPresent(font) ? widthOf(text, styleOf(font)) : carlito(text, font));
}

/** Returns the font in CSS notation. */
function styleOf({ name, bold }: Font): string {
  return `${bold ? 700 : 400} ${SIZE}px "${name.replace(/["\\]/g, '')}"`;
}
