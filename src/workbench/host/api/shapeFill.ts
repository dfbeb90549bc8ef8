import { fillOf, setFill, setTransparency, solidColor, transparency } from '../../../pptx/paint.ts';
import { child, ensure } from '../../../pptx/xml.ts';
import { apiClass } from './apiClass.ts';
import { ApiError } from './apiError.ts';
import { asNumber } from './arguments.ts';
import { colorDigits, touched, type ShapeTarget } from './targets.ts';

/** The API fill type of each fill element. */
const types: Readonly<Record<string, string>> = {
  noFill: 'NoFill',
  solidFill: 'Solid',
  gradFill: 'Gradient',
  pattFill: 'Pattern',
  blipFill: 'PictureAndTexture',
};

/** The API class ShapeFill. A fill from the theme's style counts as `Solid`. A table cell
 * answers its own fill, not that of the table's style. */
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
  if (cell) return ensure(cell, 'a:tcPr', ['a:extLst']);
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
  setFill(propertiesOf(target), digits);
  touched(target);
}
