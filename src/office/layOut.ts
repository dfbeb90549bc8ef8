import type { SlideSize } from '../core/deck/slideSize.ts';
import type { InsertOrder } from '../core/deck/deck.ts';
import { layOutCard } from './layOutCard.ts';
import { fitLetters, type FontWidth } from './letters.ts';
import type { Package } from '../pptx/package.ts';
import type { Presentation } from '../pptx/presentation.ts';
import { multiply, scaleLengths } from '../pptx/scale.ts';
import { EMU_PER_POINT } from '../pptx/shape.ts';

/**
 * How much wider than Calibri the fonts of a presentation may be. The value is that of bold Verdana capitals, the
 * widest in common use.
 */
const WIDEST_FONT = 1.4;

/**
 * Changes the layout of a template file for another slide size. Nothing is outside the slide. Fonts keep their
 * proportion to the slide height, unless a text would not fit or a word would break. Texts of equal size stay equal.
 * Shapes keep their names and order. Headings named in `compact` are only as high as their texts need.
 *
 * First gives the shapes the proportions of the new size, at the height of the file's own slides, so that a stamp can
 * be written. The returned function then fits the texts and scales everything to the requested size.
 */
export function stretchTo(
  presentation: Presentation,
  to: SlideSize,
  compact: ReadonlySet<string> = new Set(),
): (style: InsertOrder['style']) => void {
  const from = presentation.size;
  const height = from.height / EMU_PER_POINT;
  const scale = to.height / height;
  const across = to.width / to.height / (from.width / from.height);
  const fit = (style: InsertOrder['style']): void => {
    const fontWidth: FontWidth = { widthFactor: style === 'presentation' ? WIDEST_FONT : 1 };
    for (const slide of presentation.slides()) {
      layOutCard(slide, { width: (to.width * height) / to.height, height }, { fontWidth, compact });
      fitLetters(slide.shapes(), fontWidth);
    }
  };
  if (Math.abs(across - 1) < 0.002 && Math.abs(scale - 1) < 0.002)
    return style => {
      // The template's own fonts fit already. Fonts of the presentation may be wider.
      if (style === 'presentation' || compact.size > 0) fit(style);
    };
  const owner = presentation.package;
  const slides = presentation.slides().map(one => one.part);
  const masters = presentation
    .masters()
    .flatMap(one => [one.part, ...one.layouts.map(layout => layout.part)]);
  for (const part of [...slides, ...masters]) stretch(owner, part, across);
  return style => {
    fit(style);
    for (const part of [...slides, ...masters]) scaleLengths(owner, part, scale);
    presentation.resize({
      width: Math.round(to.width * EMU_PER_POINT),
      height: Math.round(to.height * EMU_PER_POINT),
    });
  };
}

/** Stretches all horizontal positions and widths of a part by the factor `across`. */
function stretch(owner: Package, part: string, across: number): void {
  const root = owner.root(part);
  for (const name of ['a:off', 'a:chOff'] as const) multiply(root, name, ['x'], across);
  for (const name of ['a:ext', 'a:chExt'] as const) multiply(root, name, ['cx'], across);
  owner.touch(part);
}
