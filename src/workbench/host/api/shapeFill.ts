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

/** The API class ShapeFill. A fill from the theme's style counts as `Solid`. */
export const shapeFill = apiClass<ShapeTarget>('ShapeFill', {
  get: {
    ForegroundColor: target => solidColor(propertiesOf(target), contextOf(target)) ?? '',
    Transparency: target => transparency(propertiesOf(target)),
    Type: target => typeOf(target),
  },
  set: {
    ForegroundColor: (target, value) => fill(target, colorDigits(value)),
    Transparency: (target, value) => {
      const amount = asNumber(value);
      if (amount < 0 || amount > 1) throw new ApiError('InvalidArgument');
      if (!setTransparency(propertiesOf(target), amount)) throw new ApiError('InvalidOperation');
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
 * Returns the element (`p:spPr`) that holds fill and line. Throws ApiError `InvalidArgument` for a shape without this
 * element.
 */
export function propertiesOf({ shape }: ShapeTarget): Element {
  const properties = child(shape.element, 'p:spPr');
  if (!properties) throw new ApiError('InvalidArgument');
  return properties;
}

export function contextOf({ holder }: ShapeTarget) {
  return { package: holder.deck.package, part: holder.part };
}

function typeOf(target: ShapeTarget): string {
  if (/^(1|true)$/.test(target.shape.element.getAttribute('useBgFill') ?? '')) return 'SlideBackground';
  const own = fillOf(propertiesOf(target));
  if (own) return types[own.localName] ?? 'NoFill';
  const style = child(target.shape.element, 'p:style', 'a:fillRef')?.getAttribute('idx') ?? '0';
  return style === '0' ? 'NoFill' : 'Solid';
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
