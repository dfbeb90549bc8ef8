import {
  formatRuns,
  formatsIn,
  setAttribute,
  setFontName,
  setTextColor,
  type FormattedText,
} from '../../pptx/textFormat.ts';
import type { TextStyle } from '../../pptx/textStyle.ts';
import { apiClass } from './apiClass.ts';
import { asBoolean, asNumber, asOneOf, asString } from './arguments.ts';
import { colorDigits, common, keyOf, stretchOf, styleOf, touched, type RangeTarget } from './targets.ts';

/** API name and `a:rPr/@u` of each underline. */
const underlines = {
  None: 'none',
  Single: 'sng',
  Double: 'dbl',
  Heavy: 'heavy',
  Dotted: 'dotted',
  DottedHeavy: 'dottedHeavy',
  Dash: 'dash',
  DashHeavy: 'dashHeavy',
  DashLong: 'dashLong',
  DashLongHeavy: 'dashLongHeavy',
  DotDash: 'dotDash',
  DotDashHeavy: 'dotDashHeavy',
  DotDotDash: 'dotDotDash',
  DotDotDashHeavy: 'dotDotDashHeavy',
  Wavy: 'wavy',
  WavyHeavy: 'wavyHeavy',
  WavyDouble: 'wavyDbl',
} as const;

/** Font of a text range. A property that is not the same in all of it reads null. */
export const shapeFont = apiClass<RangeTarget>('ShapeFont', {
  get: {
    Bold: target => read(target, flag('b')),
    Italic: target => read(target, flag('i')),
    Underline: target =>
      read(target, (style, one) =>
        keyOf(underlines, style.runAttribute(one.paragraph, one.properties, 'u') ?? 'none'),
      ),
    Size: target =>
      read(
        target,
        (style, one) => Number(style.runAttribute(one.paragraph, one.properties, 'sz') ?? 1800) / 100,
      ),
    Color: target => read(target, (style, one) => style.color(one.paragraph, one.properties)),
    Name: target => read(target, (style, one) => style.fontName(one.paragraph, one.properties)),
  },
  set: {
    Bold: (target, value) => setFlag(target, 'b', asBoolean(value)),
    Italic: (target, value) => setFlag(target, 'i', asBoolean(value)),
    Underline(target, value) {
      const name = asOneOf(value, Object.keys(underlines) as (keyof typeof underlines)[]);
      write(target, properties => setAttribute(properties, 'u', underlines[name]));
    },
    Size(target, value) {
      const size = Math.round(Math.min(Math.max(asNumber(value), 1), 4000) * 100);
      write(target, properties => setAttribute(properties, 'sz', `${size}`));
    },
    Color(target, value) {
      const digits = colorDigits(value);
      write(target, properties => setTextColor(properties, digits));
    },
    Name(target, value) {
      const name = asString(value);
      write(target, properties => setFontName(properties, name));
    },
  },
});

type Reader<V> = (style: TextStyle, text: FormattedText) => V;

function flag(name: 'b' | 'i'): Reader<boolean> {
  return (style, { paragraph, properties }) =>
    /^(1|true)$/.test(style.runAttribute(paragraph, properties, name) ?? '');
}

function setFlag(target: RangeTarget, name: 'b' | 'i', value: boolean): void {
  write(target, properties => setAttribute(properties, name, value ? '1' : '0'));
}

function read<V>(target: RangeTarget, reader: Reader<V>): V | null {
  const body = target.shape.textBody;
  if (!body) return null;
  const style = styleOf(target);
  const { start, length } = stretchOf(target);
  return common(formatsIn(body, start, length).map(one => reader(style, one)));
}

function write(target: RangeTarget, change: (properties: Element) => void): void {
  const { start, length } = stretchOf(target);
  formatRuns(target.shape.makeTextBody(), start, length, change);
  touched(target);
}
