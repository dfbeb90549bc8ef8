import { themeElement } from '../pptx/color.ts';
import type { Package } from '../pptx/package.ts';
import type { Slide } from '../pptx/slide.ts';
import { child, children, create, descendants, is } from '../pptx/xml.ts';

/** Leaves every accent with a lightness from 19 to 24 %: white on it has 4.5:1 or more, in any hue and saturation. */
const DARK_ACCENT = { 'a:lumMod': '5000', 'a:lumOff': '19000' } as const;

/**
 * Gives a template the colours of the presentation that it is going to, whose theme is not known here. The literal
 * colours of the file's own scheme become names that every theme has, in pairs that can be read in all of them: an
 * accent, darkened, under white text; else text in `tx1` on `bg1`. Other literal colours stay.
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
