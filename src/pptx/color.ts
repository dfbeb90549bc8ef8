import type { Package } from './package.ts';
import { partAbove } from './parts.ts';
import { child, is } from './xml.ts';

/** The part that a colour occurs in, which determines its theme. */
export interface ColorContext {
  readonly package: Package;
  readonly part: string;
}

/** The possible fill elements of a shape or text (`EG_FillProperties`). An element has at most one. */
export const FILLS = [
  'a:noFill',
  'a:solidFill',
  'a:gradFill',
  'a:blipFill',
  'a:pattFill',
  'a:grpFill',
] as const;

/** Returns the master of a slide or layout. Returns the part itself when it is a master, and null in a damaged file. */
export function masterOf(owner: Package, part: string): string | null {
  for (let here: string | null = part; here !== null; here = partAbove(owner, here))
    if (is(owner.root(here), 'p:sldMaster')) return here;
  return null;
}

/**
 * Returns the colour of a solid fill as `#RRGGBB`, or null when the fill has no known colour. Resolves theme colours,
 * and ignores changes of lightness and other modifiers.
 */
export function colorOf(solidFill: Element, context: ColorContext): string | null {
  const color = solidFill.firstElementChild;
  if (!color) return null;
  if (is(color, 'a:schemeClr')) return schemeColor(color.getAttribute('val') ?? '', context);
  const value = color.getAttribute(is(color, 'a:sysClr') ? 'lastClr' : 'val') ?? '';
  return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
}

/** Returns an element of the theme by its path, or null. A slide or layout may override the colour scheme. */
export function themeElement(
  { package: owner, part }: ColorContext,
  ...path: `a:${string}`[]
): Element | null {
  for (let here: string | null = part; here !== null; here = partAbove(owner, here)) {
    const override = owner.relationships(here).target('themeOverride');
    const found = override && owner.has(override) ? child(owner.root(override), ...path) : null;
    if (found) return found;
  }
  const master = masterOf(owner, part);
  const theme = master === null ? null : owner.relationships(master).target('theme');
  return theme ? child(owner.root(theme), 'a:themeElements', ...path) : null;
}

/** Returns the element that maps the colours of a part, such as `bg1`, to the slots of the theme, such as `lt1`. */
export function colorMap({ package: owner, part }: ColorContext): Element | null {
  for (let here: string | null = part; here !== null; here = partAbove(owner, here)) {
    const root = owner.root(here);
    const map = child(root, 'p:clrMapOvr', 'a:overrideClrMapping') ?? child(root, 'p:clrMap');
    if (map) return map;
  }
  return null;
}

function schemeColor(name: string, context: ColorContext): string | null {
  const slot = colorMap(context)?.getAttribute(name) ?? name;
  const color = themeElement(context, 'a:clrScheme', `a:${slot}`);
  return color ? colorOf(color, context) : null;
}
