import { carlito } from '../../core/fit/carlito.ts';
import type { Font, Measure } from '../../core/fit/measure.ts';

/** Pixels; so large that rounding to whole pixels does not show. */
const SIZE = 1000;
/** Letters whose widths differ between the fallback fonts of browsers. */
const SAMPLE = 'Willem maakt 10 afspraken';

/**
 * Measures with the fonts of this machine, as the browser sets them. A font that is not here is measured as Carlito:
 * that is right for Calibri, and a guess for another one. The fonts must be loaded before the first call.
 */
export function canvasMeasure(page: Document): Measure {
  const context = page.createElement('canvas').getContext('2d');
  if (!context) return carlito;
  // Any letter spacing switches ligatures off, which PowerPoint does not have.
  context.letterSpacing = '0.001px';
  const widthOf = (text: string, style: string): number => {
    context.font = style;
    return context.measureText(text).width / SIZE;
  };
  const present = new Map<string, boolean>();
  /** Behind a font that is there, what would stand in for it changes nothing. */
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
