import {
  fillOf,
  pictureFill,
  replaceFill,
  setFill,
  setTransparency,
  solidColor,
  transparency,
} from '../../../pptx/paint.ts';
import { addImage } from '../../../pptx/images.ts';
import { styledFill } from '../../../pptx/themeStyle.ts';
import { release, relationshipIds } from '../../../pptx/traces.ts';
import { child } from '../../../pptx/xml.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asNumber } from './arguments.ts';
import { asImage } from './imageArgument.ts';
import { colorDigits, touched, type ShapeTarget } from './targets.ts';

/** The API fill type of each fill element. */
const types: Readonly<Record<string, string>> = {
  noFill: 'NoFill',
  solidFill: 'Solid',
  gradFill: 'Gradient',
  pattFill: 'Pattern',
  blipFill: 'PictureAndTexture',
};

/** The API class ShapeFill: the own fill of a shape, or its fill from the theme when it has none. */
export const shapeFill = apiClass<ShapeTarget>('ShapeFill', {
  get: {
    ForegroundColor: target => solidColor(fillFor(target), contextOf(target)) ?? '',
    Transparency: target => transparency(fillFor(target)),
    Type: target => typeOf(target),
  },
  set: {
    ForegroundColor: (target, value) => fill(target, colorDigits(value)),
    Transparency: (target, value) => {
      const amount = asNumber(value);
      if (amount < 0 || amount > 1) throw new ApiError('InvalidArgument');
      const { element } = target.shape;
      if (!setTransparency(propertiesOf(target), styledFill(element, contextOf(target)), amount))
        throw new ApiError('InvalidOperation');
      touched(target);
    },
  },
  commands: {
    Clear: target => {
      fill(target, null);
      return null;
    },
    SetImage: (target, args) => {
      const bytes = asImage(args.raw(0));
      const { deck, part } = target.holder;
      change(target, properties =>
        replaceFill(properties, pictureFill(properties, addImage(deck.package, part, bytes) ?? '')),
      );
      return null;
    },
    SetSolidColor: (target, args) => {
      fill(target, colorDigits(args.string(0)));
      return null;
    },
  },
});

/**
 * Returns the element that holds fill and line: `p:spPr` of a shape, `a:tcPr` of a table cell. Throws ApiError
 * `InvalidArgument` for a shape without this element.
 */
export function propertiesOf({ shape, cell }: ShapeTarget): Element {
  const properties = cell ? child(cell, 'a:tcPr') : child(shape.element, 'p:spPr');
  if (!properties) throw new ApiError('InvalidArgument');
  return properties;
}

export function contextOf({ holder }: ShapeTarget) {
  return { package: holder.deck.package, part: holder.part };
}

/** Returns the own fill of a shape, or its fill from the theme when it has none. */
function fillFor(target: ShapeTarget): Element | null {
  return fillOf(propertiesOf(target)) ?? styledFill(target.shape.element, contextOf(target));
}

function typeOf(target: ShapeTarget): string {
  if (/^(1|true)$/.test(target.shape.element.getAttribute('useBgFill') ?? '')) return 'SlideBackground';
  return types[fillFor(target)?.localName ?? ''] ?? 'NoFill';
}

function fill(target: ShapeTarget, digits: string | null): void {
  change(target, properties => setFill(properties, digits));
}

/** Changes the fill. A picture that the fill no longer uses leaves the file. */
function change(target: ShapeTarget, work: (properties: Element) => void): void {
  const properties = propertiesOf(target);
  const old = fillOf(properties);
  work(properties);
  touched(target);
  if (old) release(target.holder.deck.package, target.holder.part, relationshipIds(old));
}
