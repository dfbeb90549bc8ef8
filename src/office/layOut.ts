import type { SlideSize } from '../core/deck/slideSize.ts';
import type { InsertOrder } from '../core/deck/deck.ts';
import { layOutCard } from './layOutCard.ts';
import { fitLetters, type FontWidth } from './letters.ts';
import type { Package } from '../pptx/package.ts';
import type { Presentation } from '../pptx/presentation.ts';
import { multiply, scaleLengths } from '../pptx/scale.ts';
import { EMU_PER_POINT } from '../pptx/shape.ts';

/** How much wider than Calibri the fonts of a presentation may be: so much are bold capitals of Verdana, the widest in common use. */
const WIDEST_FONT = 1.4;

/**
 * Lays the slides of a template file out anew for slides of another size: nothing stands outside the slide, letters keep
 * their proportion to its height unless a text would not fit or a word would break, and letters that were of one size
 * stay so. Shapes keep their names and their order.
 *
 * First the places get the proportions of the other size, at the height of the file's own slides; then a stamp can be
 * written. What is returned makes the texts fit, and everything grow or shrink alike to the size asked for. The headings
 * with a name in `compact` are no higher than their texts need.
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
      // The file's own fonts fit; those of the presentation may be wider.
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

/** Gives all places of a part other proportions: a slide is so many times wider. */
function stretch(owner: Package, part: string, across: number): void {
  const root = owner.root(part);
  for (const name of ['a:off', 'a:chOff'] as const) multiply(root, name, ['x'], across);
  for (const name of ['a:ext', 'a:chExt'] as const) multiply(root, name, ['cx'], across);
  owner.touch(part);
}
