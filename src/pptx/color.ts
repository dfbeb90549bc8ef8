import type { Package } from './package.ts';
import { partAbove } from './parts.ts';
import { child, is } from './xml.ts';

/** What a colour is found with: the part that it stands in. */
export interface ColorContext {
  readonly package: Package;
  readonly part: string;
}

/** The children of a fill property (`EG_FillProperties`), of which there is one at most. */
export const FILLS = [
  'a:noFill',
  'a:solidFill',
  'a:gradFill',
  'a:blipFill',
  'a:pattFill',
  'a:grpFill',
] as const;

/** The master of a slide or layout, the part itself when it is a master; null in a damaged file. */
export function masterOf(owner: Package, part: string): string | null {
  for (let here: string | null = part; here !== null; here = partAbove(owner, here))
    if (is(owner.root(here), 'p:sldMaster')) return here;
  return null;
}

/** The colour in a solid fill as `#RRGGBB`, theme colours looked up, without shades; null where it has none. */
export function colorOf(solidFill: Element, context: ColorContext): string | null {
  const color = solidFill.firstElementChild;
  if (!color) return null;
  if (is(color, 'a:schemeClr')) return schemeColor(color.getAttribute('val') ?? '', context);
  const value = color.getAttribute(is(color, 'a:sysClr') ? 'lastClr' : 'val') ?? '';
  return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
}

/** A theme's element by its path, such as the fonts; null where there is none. */
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
