import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { fillOf, makeLine, setFill, setTransparency, solidColor, transparency } from '../../../pptx/paint.ts';
import { styledLine } from '../../../pptx/themeStyle.ts';
import { place } from '../../../pptx/textFormat.ts';
import { child, create, is } from '../../../pptx/xml.ts';
import { apiClass, type Json } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asBoolean, asNumber, asOneOf } from './arguments.ts';
import { contextOf, propertiesOf } from './shapeFill.ts';
import { colorDigits, keyOf, touched, type ShapeTarget } from './targets.ts';

/** The `a:prstDash/@val` value of each API dash style. */
export const dashes = {
  Dash: 'dash',
  DashDot: 'dashDot',
  LongDash: 'lgDash',
  LongDashDot: 'lgDashDot',
  LongDashDotDot: 'lgDashDotDot',
  RoundDot: 'dot',
  Solid: 'solid',
  SystemDash: 'sysDash',
  SystemDashDot: 'sysDashDot',
  DashDotDot: 'sysDashDotDot',
  SquareDot: 'sysDot',
  SystemDot: 'sysDot',
} as const;

/** The `a:ln/@cmpd` value of each API line style. */
const styles = {
  Single: 'sng',
  ThinThin: 'dbl',
  ThickThin: 'thickThin',
  ThinThick: 'thinThick',
  ThickBetweenThin: 'tri',
} as const;

/**
 * The API class ShapeLineFormat: the outline of a shape. Weight is in points. What the shape does not set comes from the
 * theme's style. Dash, style and weight of an invisible line read as null.
 */
export const shapeLineFormat = apiClass<ShapeTarget>('ShapeLineFormat', {
  get: {
    Color: target => solidColor(fillFor(target), contextOf(target)) ?? '',
    DashStyle: ifVisible(lines => keyOf(dashes, first(lines, dashOf) ?? 'solid')),
    Style: ifVisible(lines => keyOf(styles, first(lines, one => one.getAttribute('cmpd')) ?? 'sng')),
    Transparency: target => transparency(fillFor(target)),
    Visible: target => isVisible(target),
    Weight: ifVisible(
      lines => Number(first(lines, one => one.getAttribute('w')) ?? THINNEST) / EMU_PER_POINT,
    ),
  },
  set: {
    Color: (target, value) => setFill(change(target), colorDigits(value)),
    DashStyle: (target, value) => setLineDash(change(target), value),
    Style(target, value) {
      const name = asOneOf(value, Object.keys(styles) as (keyof typeof styles)[]);
      change(target).setAttribute('cmpd', styles[name]);
    },
    Transparency(target, value) {
      const amount = asNumber(value);
      if (amount < 0 || amount > 1) throw new ApiError('InvalidArgument');
      const [, styled] = linesOf(target);
      if (!setTransparency(change(target), styled && fillOf(styled), amount))
        throw new ApiError('InvalidOperation');
    },
    Visible(target, value) {
      const visible = asBoolean(value);
      if (visible !== isVisible(target)) setFill(change(target), visible ? '000000' : null);
    },
    Weight: (target, value) => setLineWeight(change(target), value),
  },
});

/** Sets the dash style of a line. Throws ApiError `InvalidArgument` for an unknown style. */
export function setLineDash(line: Element, value: unknown): void {
  const name = asOneOf(value, Object.keys(dashes) as (keyof typeof dashes)[]);
  child(line, 'a:prstDash')?.remove();
  place(line, create(line, 'a:prstDash', { val: dashes[name] }), AFTER_DASH);
}

/** Sets the width of a line, in points. */
export function setLineWeight(line: Element, value: unknown): void {
  const points = asNumber(value);
  if (points < 0) throw new ApiError('InvalidArgument');
  line.setAttribute('w', `${Math.round(points * EMU_PER_POINT)}`);
}

const AFTER_DASH = ['a:round', 'a:bevel', 'a:miter', 'a:headEnd', 'a:tailEnd', 'a:extLst'] as const;

/** The width of a line without a width, in EMU (ECMA-376 part 1, 20.1.2.2.24). */
const THINNEST = 9525;

/** Returns the line of the shape itself, and the line that the theme gives it. */
function linesOf(target: ShapeTarget): readonly [own: Element | null, styled: Element | null] {
  return [child(propertiesOf(target), 'a:ln'), styledLine(target.shape.element, contextOf(target))];
}

/** Returns the first value that a line has. */
function first<V>(lines: readonly (Element | null)[], read: (line: Element) => V | null): V | null {
  for (const line of lines) {
    const value = line && read(line);
    if (value !== null) return value;
  }
  return null;
}

function ifVisible(read: (lines: readonly (Element | null)[]) => Json): (target: ShapeTarget) => Json {
  return target => (isVisible(target) ? read(linesOf(target)) : null);
}

function dashOf(line: Element): string | null {
  return child(line, 'a:prstDash')?.getAttribute('val') ?? null;
}

function fillFor(target: ShapeTarget): Element | null {
  return first(linesOf(target), fillOf);
}

function change(target: ShapeTarget): Element {
  touched(target);
  return makeLine(propertiesOf(target));
}

function isVisible(target: ShapeTarget): boolean {
  const fill = fillFor(target);
  return fill !== null && !is(fill, 'a:noFill');
}
