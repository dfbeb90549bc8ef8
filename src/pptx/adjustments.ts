import type { Shape } from './shape.ts';
import { child, children, create, ensure } from './xml.ts';

/** An adjustment of a shape's geometry, such as the radius of its corners. */
export interface Adjustment {
  /** The name of its guide (`a:gd`). */
  readonly name: string;
  /** A fraction of the size of the shape; or degrees, from -180 to 180, for an angle. */
  readonly value: number;
  readonly isAngle: boolean;
}

const FRACTION = 100_000;
const DEGREE = 60_000;

const CALLOUT_1 = '18750 -8333 112500 -38333';
const CALLOUT_2 = '18750 -8333 18750 -16667 112500 -46667';
const CALLOUT_3 = '18750 -8333 18750 -16667 100000 -16667 112963 -8333';

/**
 * The guides of each preset shape with their defaults (ECMA-376 part 1, annex D). `a` marks an angle. A single guide is
 * called `adj`, several ones `adj1` and so on, unless the name is given.
 */
const PRESETS: ReadonlyMap<string, readonly Guide[]> = new Map(
  `
  arc 16200000a 0a; bentArrow 25000 25000 25000 43750; bentConnector3 adj1=50000;
  bentConnector4 50000 50000; bentConnector5 50000 50000 50000; bentUpArrow 25000 25000 25000; bevel 12500;
  blockArc 10800000a 0a 25000; bracePair 8333; bracketPair 16667; can 25000; chevron 50000;
  chord 2700000a 16200000a; circularArrow 12500 1142319a 20457681a 10800000a 12500;
  cloudCallout -20833 62500; corner 50000 50000; cube 25000; curvedConnector3 adj1=50000;
  curvedConnector4 50000 50000; curvedConnector5 50000 50000 50000; curvedDownArrow 25000 50000 25000;
  curvedLeftArrow 25000 50000 25000; curvedRightArrow 25000 50000 25000; curvedUpArrow 25000 50000 25000;
  decagon vf=105146; diagStripe 50000; donut 25000; doubleWave 6250 0; downArrow 50000 50000;
  downArrowCallout 25000 25000 25000 64977; ellipseRibbon 25000 50000 12500;
  ellipseRibbon2 25000 50000 12500; foldedCorner 16667; frame adj1=12500; gear6 15000 3526;
  gear9 10000 1763; halfFrame 33333 33333; heptagon hf=102572 vf=105210; hexagon adj=25000 vf=115470;
  homePlate 50000; horizontalScroll 12500; leftArrow 50000 50000;
  leftArrowCallout 25000 25000 25000 64977; leftBrace 8333 50000; leftBracket 8333;
  leftCircularArrow 12500 -1142319a 1142319a 10800000a 12500; leftRightArrow 50000 50000;
  leftRightArrowCallout 25000 25000 25000 48123;
  leftRightCircularArrow 12500 1142319a 20457681a 11942319a 12500; leftRightRibbon 50000 50000 16667;
  leftRightUpArrow 25000 25000 25000; leftUpArrow 25000 25000 25000; mathDivide 23520 5880 11760;
  mathEqual 23520 11760; mathMinus adj1=23520; mathMultiply adj1=23520; mathNotEqual 23520 6600000a 11760;
  mathPlus adj1=23520; moon 50000; noSmoking 18750; nonIsoscelesTrapezoid 25000 25000;
  notchedRightArrow 50000 50000; octagon 29289; parallelogram 25000; pentagon hf=105146 vf=110557;
  pie 0a 16200000a; plaque 16667; plus 25000; quadArrow 22500 22500 22500;
  quadArrowCallout 18515 18515 18515 48123; ribbon 16667 50000; ribbon2 16667 50000;
  rightArrow 50000 50000; rightArrowCallout 25000 25000 25000 64977; rightBrace 8333 50000;
  rightBracket 8333; round1Rect 16667; round2DiagRect 16667 0; round2SameRect 16667 0; roundRect 16667;
  smileyFace 4653; snip1Rect 16667; snip2DiagRect 0 16667; snip2SameRect 16667 0;
  snipRoundRect 16667 16667; star10 adj=42533 hf=105146; star12 37500; star16 37500; star24 37500;
  star32 37500; star4 12500; star5 adj=19098 hf=105146 vf=110557; star6 adj=28868 hf=115470;
  star7 adj=34601 hf=102572 vf=105210; star8 37500; stripedRightArrow 50000 50000; sun 25000;
  swooshArrow 25000 16667; teardrop 100000; trapezoid 25000; triangle 50000; upArrow 50000 50000;
  upArrowCallout 25000 25000 25000 64977; upDownArrow 50000 50000;
  upDownArrowCallout 25000 25000 25000 48123; uturnArrow 25000 25000 25000 43750 75000;
  verticalScroll 12500; wave 12500 0; wedgeEllipseCallout -20833 62500; wedgeRectCallout -20833 62500;
  wedgeRoundRectCallout -20833 62500 16667;
  callout1 ${CALLOUT_1}; accentCallout1 ${CALLOUT_1}; borderCallout1 ${CALLOUT_1};
  accentBorderCallout1 ${CALLOUT_1}; callout2 ${CALLOUT_2}; accentCallout2 ${CALLOUT_2};
  borderCallout2 ${CALLOUT_2}; accentBorderCallout2 ${CALLOUT_2}; callout3 ${CALLOUT_3};
  accentCallout3 ${CALLOUT_3}; borderCallout3 ${CALLOUT_3}; accentBorderCallout3 ${CALLOUT_3}
  `
    .split(';')
    .map(line => {
      const [preset = '', ...guides] = line.trim().split(/\s+/);
      return [preset, guides.map((text, at) => guideOf(text, guides.length > 1 ? `adj${at + 1}` : 'adj'))];
    }),
);

/** A guide with a value in the units of the file. */
interface Guide {
  readonly name: string;
  readonly value: number;
  readonly isAngle: boolean;
}

/** Returns the adjustments of a shape, its own or inherited from the layout or master. */
export function adjustmentsOf(shape: Shape): readonly Adjustment[] {
  const geometry = geometryOf(shape);
  return (geometry ? guidesIn(geometry) : []).map(({ name, value, isAngle }) => ({
    name,
    isAngle,
    value: isAngle ? half(value / DEGREE) : value / FRACTION,
  }));
}

/** Sets the adjustment at an index of `adjustmentsOf`. Writes all adjustments, as PowerPoint does. */
export function adjust(shape: Shape, index: number, value: number): void {
  const geometry = ownGeometry(shape);
  if (!geometry) throw new Error('The shape has no geometry');
  const guides = guidesIn(geometry);
  const list = child(geometry, 'a:avLst') ?? create(geometry, 'a:avLst');
  if (!list.parentElement) geometry.prepend(list);
  list.replaceChildren(
    ...guides.map((guide, at) =>
      create(list, 'a:gd', {
        name: guide.name,
        fmla: `val ${at === index ? inFile(guide, value) : guide.value}`,
      }),
    ),
  );
}

function guideOf(text: string, standard: string): Guide {
  const [name, digits] = text.includes('=') ? text.split('=') : [standard, text];
  return { name: name ?? standard, value: parseInt(digits ?? '', 10), isAngle: text.endsWith('a') };
}

function geometryOf(shape: Shape): Element | null {
  const properties = child(shape.element, 'p:spPr');
  const own = properties && (child(properties, 'a:prstGeom') ?? child(properties, 'a:custGeom'));
  const { parent } = shape;
  return own ?? (parent && geometryOf(parent));
}

/** Returns the shape's own geometry. Copies an inherited one. */
function ownGeometry(shape: Shape): Element | null {
  const geometry = geometryOf(shape);
  if (!geometry || geometry.parentElement === child(shape.element, 'p:spPr')) return geometry;
  const properties = ensure(shape.element, 'p:spPr', ['p:style', 'p:txBody']);
  const copy = properties.ownerDocument.importNode(geometry, true);
  const transform = child(properties, 'a:xfrm');
  if (transform) transform.after(copy);
  else properties.prepend(copy);
  return copy;
}

function guidesIn(geometry: Element): readonly Guide[] {
  const list = child(geometry, 'a:avLst');
  const own = new Map<string, number>();
  for (const one of list ? children(list, 'a:gd') : []) {
    const value = /^val (-?\d+)$/.exec(one.getAttribute('fmla')?.trim() ?? '')?.[1];
    if (value !== undefined) own.set(one.getAttribute('name') ?? '', Number(value));
  }
  const preset = geometry.getAttribute('prst');
  if (preset === null) return Array.from(own, ([name, value]) => ({ name, value, isAngle: false }));
  return (PRESETS.get(preset) ?? []).map(one => ({ ...one, value: own.get(one.name) ?? one.value }));
}

function inFile({ value: old, isAngle }: Guide, value: number): number {
  if (!isAngle) return Math.round(value * FRACTION);
  const degrees = half(value);
  // Angles count from 0 to 360 degrees, except for an arrow that runs backwards.
  return Math.round((degrees < 0 && old >= 0 ? degrees + 360 : degrees) * DEGREE);
}

/** Returns the same direction as an angle from -180 to 180 degrees. */
function half(degrees: number): number {
  const turned = degrees % 360;
  if (turned > 180) return turned - 360;
  return turned < -180 ? turned + 360 : turned;
}
