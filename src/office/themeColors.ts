import { themeElement } from '../pptx/color.ts';
import type { Package } from '../pptx/package.ts';
import type { Slide } from '../pptx/slide.ts';
import { child, children, create, descendants, is } from '../pptx/xml.ts';

/**
 * Changes the lightness of any accent to between 19 and 24 %, so that white text has a contrast of at least 4.5:1 in
 * any hue and saturation.
 */
const DARK_ACCENT = { 'a:lumMod': '5000', 'a:lumOff': '19000' } as const;

/**
 * Replaces the literal colours of a template by theme colours, so that it takes the colours of the presentation. The
 * presentation's theme is unknown here, so only pairs that are legible in every theme are used.
 *
 * A shape filled with an accent colour gets a darkened accent under its white text. In other shapes, the colours of the
 * file's own scheme become `bg1` or `tx1`. Other literal colours stay.
 */
export function useThemeColors(owner: Package, slide: Slide): void {
  const scheme = themeElement({ package: owner, part: slide.part }, 'a:clrScheme');
  const slots = new Map(
    (scheme ? children(scheme) : [])
      .toReversed()
      .map(one => [one.firstElementChild?.getAttribute('val') ?? '', one.localName]),
  );
  const slotOf = (color: Element): string | undefined => {
    const value = color.getAttribute('val') ?? '';
    return is(color, 'a:schemeClr') ? value : slots.get(value);
  };
  for (const { element } of slide.shapes()) {
    const properties = child(element, 'p:spPr');
    const fill = properties && child(properties, 'a:solidFill')?.firstElementChild;
    const accent = fill && slotOf(fill);
    if (fill && accent?.startsWith('accent')) {
      const dark = create(fill, 'a:schemeClr', { val: accent });
      for (const [name, val] of Object.entries(DARK_ACCENT))
        dark.append(create(fill, name as keyof typeof DARK_ACCENT, { val }));
      fill.replaceWith(dark);
      continue;
    }
    for (const color of descendants(element, 'a:srgbClr')) {
      const slot = slotOf(color);
      if (slot === undefined) continue;
      const named = create(color, 'a:schemeClr', { val: slot === 'lt1' ? 'bg1' : 'tx1' });
      named.append(...children(color));
      color.replaceWith(named);
    }
  }
  owner.touch(slide.part);
}
