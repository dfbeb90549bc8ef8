import { backgroundFill, makeOwnFill, setBackgroundFill } from '../../../pptx/background.ts';
import { child, children, create, ensure, is, type Name } from '../../../pptx/xml.ts';
import { ApiError } from './apiError.ts';
import { asNumber } from './arguments.ts';
import type { PartTarget } from './targets.ts';

/** The types of gradients that can be set. */
export const gradientTypes = ['Linear', 'Radial', 'Rectangular', 'Path', 'ShadeFromTitle'] as const;

export type GradientType = (typeof gradientTypes)[number];

const paths = { Radial: 'circle', Rectangular: 'rect', Path: 'shape', ShadeFromTitle: 'shape' } as const;

/** The stops with which PowerPoint starts a gradient: position, lightness and its offset, of the first accent. */
const STOPS = [
  ['0', '5000', '95000'],
  ['74000', '45000', '55000'],
  ['83000', '45000', '55000'],
  ['100000', '30000', '70000'],
] as const;

/** Returns the part's own fill element of this kind. Copies an inherited fill. The kind must be the present one. */
export function ownFill({ deck, part }: PartTarget, name: Name): Element {
  const fill = makeOwnFill(deck.package, part);
  if (!fill || !is(fill, name)) throw new ApiError('GeneralException');
  deck.package.touch(part);
  return fill;
}

/** Returns a new element for a fill of the part. */
export function newFill({ deck, part }: PartTarget, name: Name): Element {
  return create(deck.package.root(part), name);
}

/** Gives an element a colour of six hexadecimal digits, or a theme colour, as its only child. */
export function paint(holder: Element, color: string, alpha: Element | null = null): void {
  const isDigits = /^[0-9A-F]{6}$/.test(color);
  const made = create(holder, isDigits ? 'a:srgbClr' : 'a:schemeClr', { val: color });
  if (alpha) made.append(alpha);
  holder.replaceChildren(made);
}

/** Sets the transparency of an element's colour, or of a picture (`a:blip`), from 0 to 1. */
export function setOpacity(holder: Element, transparency: number): void {
  const share = `${Math.round((1 - transparency) * 100_000)}`;
  if (is(holder, 'a:blip')) {
    child(holder, 'a:alphaModFix')?.remove();
    if (transparency > 0) holder.prepend(create(holder, 'a:alphaModFix', { amt: share }));
    return;
  }
  const color = holder.firstElementChild;
  if (!color) throw new ApiError('GeneralException');
  child(color, 'a:alpha')?.remove();
  if (transparency > 0) color.append(create(color, 'a:alpha', { val: share }));
}

/** Returns a number from 0 to 1. */
export function asShare(value: unknown): number {
  const share = asNumber(value);
  if (share < 0 || share > 1) throw new ApiError('InvalidArgument');
  return share;
}

/** Sets a gradient of this type. Keeps the colours of a present gradient. */
export function setGradient(target: PartTarget, type: GradientType): void {
  const present = backgroundFill(target.deck.package, target.part)?.element;
  const fill =
    present && is(present, 'a:gradFill')
      ? (makeOwnFill(target.deck.package, target.part) ?? newFill(target, 'a:gradFill'))
      : newFill(target, 'a:gradFill');
  for (const name of ['a:lin', 'a:path'] as const) child(fill, name)?.remove();
  if (!child(fill, 'a:gsLst')) fill.prepend(startStops(fill));
  const shade = create(
    fill,
    type === 'Linear' ? 'a:lin' : 'a:path',
    type === 'Linear' ? { ang: '5400000', scaled: '1' } : { path: paths[type] },
  );
  if (type !== 'Linear')
    shade.append(create(shade, 'a:fillToRect', { l: '50000', t: '50000', r: '50000', b: '50000' }));
  fill.insertBefore(shade, child(fill, 'a:tileRect'));
  setBackgroundFill(target.deck.package, target.part, fill, type === 'ShadeFromTitle');
}

/** Returns the type of a gradient, as the API names it. */
export function gradientType(fill: Element, isShadedFromTitle: boolean): string {
  if (child(fill, 'a:lin')) return 'Linear';
  const path = child(fill, 'a:path')?.getAttribute('path');
  if (path === 'circle') return 'Radial';
  if (path === 'rect') return 'Rectangular';
  if (path === 'shape') return isShadedFromTitle ? 'ShadeFromTitle' : 'Path';
  return 'Unsupported';
}

/** Returns the element in a fill that holds its first colour, or null. */
export function firstColor(fill: Element | null | undefined): Element | null {
  if (!fill) return null;
  if (is(fill, 'a:solidFill')) return fill;
  if (is(fill, 'a:pattFill')) return child(fill, 'a:fgClr');
  const stops = child(fill, 'a:gsLst');
  return stops ? (children(stops)[0] ?? null) : null;
}

function startStops(fill: Element): Element {
  const list = create(fill, 'a:gsLst');
  for (const [pos, lumMod, lumOff] of STOPS) {
    const stop = create(list, 'a:gs', { pos });
    const color = ensure(stop, 'a:schemeClr');
    color.setAttribute('val', 'accent1');
    color.append(create(color, 'a:lumMod', { val: lumMod }), create(color, 'a:lumOff', { val: lumOff }));
    list.append(stop);
  }
  return list;
}
