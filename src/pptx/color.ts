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

/** Returns an element of the theme by its path, or null. */
export function themeElement(
  { package: owner, part }: ColorContext,
  ...path: `a:${string}`[]
): Element | null {
  const master = masterOf(owner, part);
  const theme = master === null ? null : owner.relationships(master).target('theme');
  return theme ? child(owner.root(theme), 'a:themeElements', ...path) : null;
}

function schemeColor(name: string, context: ColorContext): string | null {
  const master = masterOf(context.package, context.part);
  const map = master === null ? null : child(context.package.root(master), 'p:clrMap');
  const slot = map?.getAttribute(name) ?? name;
  const color = themeElement(context, 'a:clrScheme', `a:${slot}`);
  return color ? colorOf(color, context) : null;
}
