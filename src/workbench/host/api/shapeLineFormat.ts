import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { fillOf, makeLine, setFill, setTransparency, solidColor, transparency } from '../../../pptx/paint.ts';
import { place } from '../../../pptx/textFormat.ts';
import { child, create, is } from '../../../pptx/xml.ts';
import { apiClass } from './apiClass.ts';
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

/** The API class ShapeLineFormat: the outline of a shape. Weight is in points. */
export const shapeLineFormat = apiClass<ShapeTarget>('ShapeLineFormat', {
  get: {
    Color: target => solidColor(line(target) ?? propertiesOf(target), contextOf(target)) ?? '',
    DashStyle: target => {
      const dash = line(target) && child(line(target) ?? propertiesOf(target), 'a:prstDash');
      return keyOf(dashes, dash?.getAttribute('val') ?? 'solid');
    },
    Style: target => keyOf(styles, line(target)?.getAttribute('cmpd') ?? 'sng'),
    Transparency: target => {
      const own = line(target);
      return own ? transparency(own) : 0;
    },
    Visible: target => isVisible(target),
    Weight: target => Number(line(target)?.getAttribute('w') ?? 9525) / EMU_PER_POINT,
  },
  set: {
    Color: (target, value) => setFill(change(target), colorDigits(value)),
    DashStyle: (target, value) => setLineDash(change(target), value),
    Style(target, value) {
      const name = asOneOf(value, Object.keys(styles) as (keyof typeof styles)[]);
      change(target).setAttribute('cmpd', styles[name]);
    },
    Transparency: (target, value) => setLineTransparency(change(target), value),
    Visible(target, value) {
      const visible = asBoolean(value);
      if (visible !== isVisible(target)) setFill(change(target), visible ? '000000' : null);
    },
    Weight: (target, value) => setLineWeight(change(target), value),
  },
});

const AFTER_DASH = ['a:round', 'a:bevel', 'a:miter', 'a:headEnd', 'a:tailEnd', 'a:extLst'] as const;

/** Sets the dash style of a line. Throws ApiError `InvalidArgument` for an unknown style. */
export function setLineDash(line: Element, value: unknown): void {
  const name = asOneOf(value, Object.keys(dashes) as (keyof typeof dashes)[]);
  child(line, 'a:prstDash')?.remove();
  place(line, create(line, 'a:prstDash', { val: dashes[name] }), AFTER_DASH);
}

/** Sets the transparency of a line, from 0 to 1. Throws ApiError `InvalidOperation` for a line without a solid fill. */
export function setLineTransparency(line: Element, value: unknown): void {
  const amount = asNumber(value);
  if (amount < 0 || amount > 1) throw new ApiError('InvalidArgument');
  if (!setTransparency(line, amount)) throw new ApiError('InvalidOperation');
}

/** Sets the width of a line, in points. */
export function setLineWeight(line: Element, value: unknown): void {
  const points = asNumber(value);
  if (points < 0) throw new ApiError('InvalidArgument');
  line.setAttribute('w', `${Math.round(points * EMU_PER_POINT)}`);
}

function line(target: ShapeTarget): Element | null {
  return child(propertiesOf(target), 'a:ln');
}

function change(target: ShapeTarget): Element {
  touched(target);
  return makeLine(propertiesOf(target));
}

function isVisible(target: ShapeTarget): boolean {
  const own = line(target);
  const fill = own && fillOf(own);
  if (fill) return !is(fill, 'a:noFill');
  return (child(target.shape.element, 'p:style', 'a:lnRef')?.getAttribute('idx') ?? '0') !== '0';
}
