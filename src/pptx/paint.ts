import { colorOf, FILLS, type ColorContext } from './color.ts';
import { place } from './textFormat.ts';
import { child, children, create, ensure, is, type Name, number } from './xml.ts';

/** The elements that come after the fill in `p:spPr`, `a:ln` and `a:tcPr`. */
const AFTER_FILL: readonly Name[] = [
  'a:ln',
  'a:prstDash',
  'a:custDash',
  'a:round',
  'a:bevel',
  'a:miter',
  'a:headEnd',
  'a:tailEnd',
  'a:effectLst',
  'a:effectDag',
  'a:scene3d',
  'a:sp3d',
  'a:headers',
  'a:extLst',
];
const AFTER_LINE: readonly Name[] = ['a:effectLst', 'a:effectDag', 'a:scene3d', 'a:sp3d', 'a:extLst'];

/** Returns the fill of a shape (`holder` is its `p:spPr`), a cell (`a:tcPr`) or a line (`a:ln`). Returns null when none is set. */
export function fillOf(holder: Element): Element | null {
  return children(holder).find(one => FILLS.some(name => is(one, name))) ?? null;
}

/** Returns the colour of a solid fill as `#RRGGBB`. Returns null for another fill. */
export function solidColor(fill: Element | null, context: ColorContext): string | null {
  return fill && is(fill, 'a:solidFill') ? colorOf(fill, context) : null;
}

/** Returns the transparency of a fill, from 0 to 1. Returns null for a gradient, which has one for each stop. */
export function transparency(fill: Element | null): number | null {
  if (!fill) return 0;
  if (is(fill, 'a:gradFill')) return null;
  const color = is(fill, 'a:solidFill') ? fill.firstElementChild : null;
  const alpha = color && child(color, 'a:alpha');
  return alpha ? 1 - number(alpha, 'val') / 100_000 : 0;
}

/** Sets a solid fill with a colour of six hexadecimal digits and keeps the transparency. Null sets no fill. */
export function setFill(holder: Element, digits: string | null): void {
  const kept = transparency(fillOf(holder)) ?? 0;
  const fill = create(holder, digits === null ? 'a:noFill' : 'a:solidFill');
  if (digits !== null) fill.append(create(holder, 'a:srgbClr', { val: digits }));
  replaceFill(holder, fill);
  if (digits !== null && kept > 0) setTransparency(holder, null, kept);
}

/** Replaces the fill of a shape (`holder` is its `p:spPr`) or of its line (`a:ln`). */
export function replaceFill(holder: Element, fill: Element): void {
  fillOf(holder)?.remove();
  place(holder, fill, AFTER_FILL);
}

/** Returns a fill with a picture, by the id of its relationship. The picture is stretched to the size of the shape. */
export function pictureFill(beside: Element, id: string): Element {
  const fill = create(beside, 'a:blipFill', { dpi: '0', rotWithShape: '1' });
  const stretch = create(fill, 'a:stretch');
  stretch.append(create(fill, 'a:fillRect'));
  fill.append(create(fill, 'a:blip', { 'r:embed': id }), create(fill, 'a:srcRect'), stretch);
  return fill;
}

/**
 * Sets the transparency of a solid fill, from 0 to 1. A holder without a fill takes the fill from the theme first.
 * Returns false when the fill is not solid.
 */
export function setTransparency(holder: Element, fromTheme: Element | null, value: number): boolean {
  if (!fillOf(holder) && fromTheme && is(fromTheme, 'a:solidFill'))
    replaceFill(holder, holder.ownerDocument.importNode(fromTheme, true));
  const color = child(holder, 'a:solidFill')?.firstElementChild;
  if (!color) return false;
  ensure(color, 'a:alpha').setAttribute('val', `${Math.round((1 - value) * 100_000)}`);
  return true;
}

/** Returns the line of a shape, and creates it when it is missing. */
export function makeLine(properties: Element): Element {
  const there = child(properties, 'a:ln');
  if (there) return there;
  const made = create(properties, 'a:ln');
  place(properties, made, AFTER_LINE);
  return made;
}
