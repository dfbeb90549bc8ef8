import { themeElement, type ColorContext } from './color.ts';
import { child, children, descendants, number } from './xml.ts';

/** The references to background fills count from this index (ECMA-376 part 1, 20.1.4.2.10). */
const BACKGROUND = 1000;

/**
 * Returns a copy of the fill that the theme gives a shape through its style (`a:fillRef`), with the colour of the
 * reference. Returns null when the style gives no fill.
 */
export function styledFill(shape: Element, context: ColorContext): Element | null {
  const reference = child(shape, 'p:style', 'a:fillRef');
  const index = reference ? number(reference, 'idx') : 0;
  const list = index > BACKGROUND ? 'a:bgFillStyleLst' : 'a:fillStyleLst';
  return colored(reference, themeElement(context, 'a:fmtScheme', list), index % BACKGROUND);
}

/** Returns a copy of the line (`a:ln`) that the theme gives a shape through its style (`a:lnRef`), or null. */
export function styledLine(shape: Element, context: ColorContext): Element | null {
  const reference = child(shape, 'p:style', 'a:lnRef');
  const index = reference ? number(reference, 'idx') : 0;
  return colored(reference, themeElement(context, 'a:fmtScheme', 'a:lnStyleLst'), index);
}

/** Copies an item of the theme, from 1, and puts the colour of the reference in the place of `phClr`. */
function colored(reference: Element | null, list: Element | null, index: number): Element | null {
  const item = list && children(list)[index - 1];
  if (!item) return null;
  const copy = item.cloneNode(true) as Element;
  const color = reference?.firstElementChild;
  for (const holder of descendants(copy, 'a:schemeClr')) {
    if (!color || holder.getAttribute('val') !== 'phClr') continue;
    const own = copy.ownerDocument.importNode(color, true);
    own.append(...children(holder));
    holder.replaceWith(own);
  }
  return copy;
}
