import { colorOf, themeElement, type ColorContext } from './color.ts';
import type { Package } from './package.ts';
import { fillOf } from './paint.ts';
import { PackageError } from '../opc/packageError.ts';
import { partAbove } from './parts.ts';
import { release, relationshipIds } from './traces.ts';
import { child, children, create, descendants, is, number, R } from './xml.ts';

/** The fill of a background, own or inherited. */
export interface BackgroundFill {
  /** The fill element, such as `a:solidFill`. */
  readonly element: Element;
  /** The part that contains the element, which its relationship ids refer to. */
  readonly part: string;
  /** The `p:bgRef` whose colour takes the place of `phClr` in a fill of the theme. */
  readonly reference: Element | null;
  /** Whether a gradient follows the shape of the title. */
  readonly isShadedFromTitle: boolean;
}

/** Returns the background of a slide, layout or master itself (`p:bg`), or null when it follows the one above. */
export function ownBackground(owner: Package, part: string): Element | null {
  return child(owner.root(part), 'p:cSld', 'p:bg');
}

/** Returns the fill of the background that is seen: of the part itself, its layout or its master. */
export function backgroundFill(owner: Package, part: string): BackgroundFill | null {
  for (let here: string | null = part; here !== null; here = partAbove(owner, here)) {
    const background = ownBackground(owner, here)?.firstElementChild;
    if (!background) continue;
    if (is(background, 'p:bgRef')) return themeFill({ package: owner, part: here }, background);
    const isShadedFromTitle = /^(1|true)$/.test(background.getAttribute('shadeToTitle') ?? '');
    const element = fillOf(background);
    return element && { element, part: here, reference: null, isShadedFromTitle };
  }
  return null;
}

/** Returns the colour of an element of a background fill as `#RRGGBB`, or null. */
export function backgroundColor(
  owner: Package,
  part: string,
  holder: Element | null | undefined,
  reference: Element | null,
): string | null {
  const color = holder?.firstElementChild;
  if (!holder || !color) return null;
  return colorOf(reference && isPlaceholder(color) ? reference : holder, { package: owner, part });
}

/** Returns the part's own fill. Copies an inherited fill into the part, with its pictures and colours. */
export function makeOwnFill(owner: Package, part: string): Element | null {
  const fill = backgroundFill(owner, part);
  if (!fill) return null;
  if (fill.part === part && !fill.reference) return fill.element;
  const copy = owner.xml(part).importNode(fill.element, true);
  for (const color of [...descendants(copy, 'a:schemeClr')].filter(isPlaceholder)) {
    const named = fill.reference?.firstElementChild;
    if (!named) continue;
    const replacement = owner.xml(part).importNode(named, true);
    replacement.append(...children(color));
    color.replaceWith(replacement);
  }
  for (const picture of descendants(copy, 'a:blip')) {
    const id = picture.getAttributeNS(R, 'embed') ?? '';
    const target = owner.relationships(fill.part).get(id)?.target;
    if (target && fill.part !== part)
      picture.setAttributeNS(R, 'r:embed', owner.relationships(part).add('image', target));
  }
  setBackgroundFill(owner, part, copy, fill.isShadedFromTitle);
  return copy;
}

/** Gives a slide, layout or master a background of its own with this fill. */
export function setBackgroundFill(
  owner: Package,
  part: string,
  fill: Element,
  isShadedFromTitle = false,
): void {
  const common = child(owner.root(part), 'p:cSld');
  if (!common) throw new PackageError('broken', part);
  const old = ownBackground(owner, part);
  const properties = create(common, 'p:bgPr', isShadedFromTitle ? { shadeToTitle: '1' } : {});
  properties.append(fill, create(common, 'a:effectLst'));
  const background = create(common, 'p:bg');
  background.append(properties);
  if (old) old.replaceWith(background);
  else common.prepend(background);
  owner.touch(part);
  if (old) release(owner, part, relationshipIds(old));
}

/** Removes the background of a slide or layout, so that it follows the one above. */
export function resetBackground(owner: Package, part: string): void {
  const background = ownBackground(owner, part);
  if (!background) return;
  background.remove();
  owner.touch(part);
  release(owner, part, relationshipIds(background));
}

/** Whether the slide or layout hides the shapes of its master. */
export function hidesMasterShapes(owner: Package, part: string): boolean {
  return /^(0|false)$/.test(owner.root(part).getAttribute('showMasterSp') ?? '');
}

export function hideMasterShapes(owner: Package, part: string, hidden: boolean): void {
  if (hidden) owner.root(part).setAttribute('showMasterSp', '0');
  else owner.root(part).removeAttribute('showMasterSp');
  owner.touch(part);
}

/** Returns the fill of the theme that a `p:bgRef` refers to (ECMA-376 part 1, 19.3.1.3). */
function themeFill(context: ColorContext, reference: Element): BackgroundFill | null {
  const index = number(reference, 'idx');
  const [list, at] =
    index > 1000 ? (['a:bgFillStyleLst', index - 1001] as const) : (['a:fillStyleLst', index - 1] as const);
  const fills = themeElement(context, 'a:fmtScheme', list);
  const element = fills && children(fills)[at];
  const part = themePart(context);
  return element && part ? { element, part, reference, isShadedFromTitle: false } : null;
}

function themePart({ package: owner, part }: ColorContext): string | null {
  for (let here: string | null = part; here !== null; here = partAbove(owner, here)) {
    const theme = owner.relationships(here).target('theme');
    if (theme) return theme;
  }
  return null;
}

function isPlaceholder(color: Element): boolean {
  return is(color, 'a:schemeClr') && color.getAttribute('val') === 'phClr';
}
