import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { setWholeText } from '../../../pptx/wholeText.ts';
import { child, children, create, ensure, is, type Name } from '../../../pptx/xml.ts';
import { apiClass, type ApiObject } from './apiClass.ts';
import { asBoolean, asNumber, asOneOf } from './arguments.ts';
import { bodyText, keyOf, styleOf, touched, type FrameTarget, type ShapeTarget } from './targets.ts';
import { textRange } from './textRange.ts';
import { setVerticalAlignment, verticalAlignment } from './verticalAlignment.ts';

/** The element of each API auto-size setting. */
const autoSizes = {
  AutoSizeNone: 'a:noAutofit',
  AutoSizeTextToFitShape: 'a:normAutofit',
  AutoSizeShapeToFitText: 'a:spAutoFit',
} as const;
const AUTO_SIZES: readonly Name[] = Object.values(autoSizes);

/**
 * Defines the getter and setter of a margin between the shape's edge and its text, in points. `standard` is the default
 * in the schema, in EMU.
 */
const margin = (name: 'lIns' | 'tIns' | 'rIns' | 'bIns', standard: number) => ({
  get: (target: ShapeTarget) => Number(styleOf(target).bodyAttribute(name) ?? standard) / EMU_PER_POINT,
  set: (target: ShapeTarget, value: unknown) => {
    setBody(target, name, `${Math.round(asNumber(value) * EMU_PER_POINT)}`);
  },
});
const left = margin('lIns', 91_440);
const right = margin('rIns', 91_440);
const top = margin('tIns', 45_720);
const bottom = margin('bIns', 45_720);

/** The API class TextFrame, with all members of PowerPointApi 1.4. */
export const textFrame: (target: FrameTarget) => ApiObject = apiClass<FrameTarget>('TextFrame', {
  get: {
    AutoSizeSetting: target => {
      const fit = styleOf(target).bodyChild(AUTO_SIZES);
      return (fit && keyOf(autoSizes, `a:${fit.localName}`)) ?? 'AutoSizeNone';
    },
    BottomMargin: bottom.get,
    HasText: target => bodyText(target) !== '',
    LeftMargin: left.get,
    RightMargin: right.get,
    TopMargin: top.get,
    VerticalAlignment: target => verticalAlignment(name => styleOf(target).bodyAttribute(name)),
    WordWrap: target => styleOf(target).bodyAttribute('wrap') !== 'none',
  },
  set: {
    AutoSizeSetting(target, value) {
      const name = asOneOf(value, Object.keys(autoSizes) as (keyof typeof autoSizes)[]);
      const body = bodyProperties(target);
      for (const one of children(body)) if (AUTO_SIZES.some(other => is(one, other))) one.remove();
      const made = create(body, autoSizes[name]);
      body.insertBefore(made, children(body).find(one => !is(one, 'a:prstTxWarp')) ?? null);
      touched(target);
    },
    BottomMargin: bottom.set,
    LeftMargin: left.set,
    RightMargin: right.set,
    TopMargin: top.set,
    VerticalAlignment: (target, value) =>
      setVerticalAlignment(value, (name, anchor) => setBody(target, name, anchor)),
    WordWrap: (target, value) => setBody(target, 'wrap', asBoolean(value) ? 'square' : 'none'),
  },
  objects: {
    TextRange: target => textRange({ ...target, frame: textFrame(target), start: 0, length: null }),
  },
  methods: {
    GetParentShape: target => target.parent,
  },
  commands: {
    /** Deletes the text. One empty paragraph without a bullet of its own remains. */
    DeleteText: target => {
      setWholeText(target.shape.makeTextBody(), '', { discs: false });
      touched(target);
      return null;
    },
  },
});

function bodyProperties({ shape }: ShapeTarget): Element {
  const { element } = shape.makeTextBody();
  return child(element, 'a:bodyPr') ?? ensure(element, 'a:bodyPr', ['a:lstStyle', 'a:p']);
}

function setBody(target: ShapeTarget, name: string, value: string): void {
  bodyProperties(target).setAttribute(name, value);
  touched(target);
}
