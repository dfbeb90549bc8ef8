import {
  formatRuns,
  setAttribute,
  setFontName,
  setTextColor,
  type FormattedText,
} from '../../../pptx/textFormat.ts';
import type { TextStyle } from '../../../pptx/textStyle.ts';
import { apiClass, type Json } from './apiClass.ts';
import { asBoolean, asNumber, asOneOf, asString } from './arguments.ts';
import {
  colorDigits,
  commonFormat,
  keyOf,
  makeBodyOf,
  stretchOf,
  touched,
  type StretchTarget,
} from './targets.ts';

/** The `a:rPr/@u` value of each API underline style. */
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

/** Readers of font properties in formatted text, by wire name. */
export const fontReaders = {
  Bold: flag('b'),
  Italic: flag('i'),
  AllCaps: marked('cap', value => value === 'all'),
  SmallCaps: marked('cap', value => value === 'small'),
  Strikethrough: marked('strike', value => value === 'sngStrike'),
  DoubleStrikethrough: marked('strike', value => value === 'dblStrike'),
  Superscript: marked('baseline', value => parseFloat(value) > 0),
  Subscript: marked('baseline', value => parseFloat(value) < 0),
  Underline: (style, one) =>
    keyOf(underlines, style.runAttribute(one.paragraph, one.properties, 'u') ?? 'none'),
  Size: (style, one) => Number(style.runAttribute(one.paragraph, one.properties, 'sz') ?? 1800) / 100,
  Color: (style, one) => style.color(one.paragraph, one.properties),
  Name: (style, one) => style.fontName(one.paragraph, one.properties),
} as const satisfies Readonly<Record<string, Reader<Json>>>;

/**
 * Writers of font properties to character properties, by wire name. Each writer throws ApiError `InvalidArgument` for
 * an invalid value.
 */
export const fontWriters = {
  Bold: (properties, value) => setAttribute(properties, 'b', asBoolean(value) ? '1' : '0'),
  Italic: (properties, value) => setAttribute(properties, 'i', asBoolean(value) ? '1' : '0'),
  AllCaps: mark('cap', 'all', 'none'),
  SmallCaps: mark('cap', 'small', 'none'),
  Strikethrough: mark('strike', 'sngStrike', 'noStrike'),
  DoubleStrikethrough: mark('strike', 'dblStrike', 'noStrike'),
  // The sizes of the shift are those of PowerPoint's own buttons, in thousandths of a percent.
  Superscript: mark('baseline', '30000', '0'),
  Subscript: mark('baseline', '-25000', '0'),
  Underline(properties, value) {
    const name = asOneOf(value, Object.keys(underlines) as (keyof typeof underlines)[]);
    setAttribute(properties, 'u', underlines[name]);
  },
  Size(properties, value) {
    const size = Math.round(Math.min(Math.max(asNumber(value), 1), 4000) * 100);
    setAttribute(properties, 'sz', `${size}`);
  },
  Color: (properties, value) => setTextColor(properties, colorDigits(value)),
  Name: (properties, value) => setFontName(properties, asString(value)),
} as const satisfies Readonly<
  Record<keyof typeof fontReaders, (properties: Element, value: unknown) => void>
>;

/** The API class ShapeFont: the font of a text range or a table cell. A property that differs within the range reads as null. */
export const shapeFont = apiClass<StretchTarget>('ShapeFont', {
  get: mapped(fontReaders, reader => (target: StretchTarget) => commonFormat<Json>(target, reader)),
  set: mapped(fontWriters, change => (target: StretchTarget, value: unknown) => {
    write(target, properties => change(properties, value));
  }),
});

type Reader<V> = (style: TextStyle, text: FormattedText) => V;

function flag(name: 'b' | 'i'): Reader<boolean> {
  return (style, { paragraph, properties }) =>
    /^(1|true)$/.test(style.runAttribute(paragraph, properties, name) ?? '');
}

/** Returns a reader of an attribute that two properties share, such as all caps and small caps. */
function marked(name: string, isOn: (value: string) => boolean): Reader<boolean> {
  return (style, { paragraph, properties }) => isOn(style.runAttribute(paragraph, properties, name) ?? '');
}

/** Returns a writer of a shared attribute. Setting a property to false keeps the other property. */
function mark(name: string, on: string, off: string): (properties: Element, value: unknown) => void {
  return (properties, value) => {
    const now = properties.getAttribute(name);
    if (asBoolean(value)) setAttribute(properties, name, on);
    else if (now === null || isSame(now, on)) setAttribute(properties, name, off);
  };
}

/** Whether two values of a shared attribute mean the same property. Any shift upwards is superscript. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [parseFloat(one), parseFloat(other)];
  return one === other || Math.sign(first) === Math.sign(second);
}

function mapped<V, W>(table: Readonly<Record<string, V>>, make: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(value)]));
}

function write(target: StretchTarget, change: (properties: Element) => void): void {
  const { start, length } = stretchOf(target);
  formatRuns(makeBodyOf(target), start, length, change);
  touched(target);
}
