import { EMU_PER_POINT } from '../../../pptx/shape.ts';
import { addShape as add, type NewShape } from '../../../pptx/newShape.ts';
import { shapesOf } from '../../../pptx/shapeTree.ts';
import type { Arguments } from './arguments.ts';
import { ApiError } from './apiError.ts';
import { asNumber, asOneOf, asText } from './arguments.ts';
import { presetOf } from './geometry.ts';
import { shape } from './shape.ts';
import type { ShapesTarget } from './targets.ts';
import type { ApiObject } from './apiClass.ts';

const connectors = { Straight: 'line', Elbow: 'bentConnector3', Curve: 'curvedConnector3' } as const;

/** Default width and height of a new shape, in points. The API documents no default. */
const SIZE = 72;

/** Implements `shapes.addGeometricShape(type, options)`. */
export function addGeometricShape(holder: ShapesTarget, args: Arguments): ApiObject {
  const preset = presetOf(args.string(0));
  if (preset === null) throw new ApiError('InvalidArgument');
  return addTo(holder, { kind: 'geometry', preset }, args.string(0), args);
}

/** Implements `shapes.addLine(connectorType, options)`. The default type is `Straight`. */
export function addLine(holder: ShapesTarget, args: Arguments): ApiObject {
  const type = asOneOf(args.raw(0) ?? 'Straight', ['Straight', 'Elbow', 'Curve']);
  return addTo(holder, { kind: 'line', preset: connectors[type] }, 'Straight Connector', args);
}

/** Implements `shapes.addTextBox(text, options)`. */
export function addTextBox(holder: ShapesTarget, args: Arguments): ApiObject {
  const text = asText(args.raw(0));
  const made = addTo(holder, { kind: 'textBox' }, 'TextBox', args);
  const body = shapesOf(holder.deck.package, holder.part)
    .find(one => one.id === made.key())
    ?.makeTextBody();
  body?.replace(0, 0, text);
  return made;
}

function addTo(holder: ShapesTarget, kind: NewShape, name: string, args: Arguments): ApiObject {
  const options = args.options(1);
  const points = (value: unknown, standard: number) => asNumber(value ?? standard) * EMU_PER_POINT;
  const side = (value: unknown) => {
    const emu = points(value, SIZE);
    if (emu < 0) throw new ApiError('InvalidArgument');
    return emu;
  };
  const id = add(holder.deck.package, holder.part, kind, name, {
    left: points(options.left, 0),
    top: points(options.top, 0),
    width: side(options.width),
    height: side(options.height),
  });
  const made = shapesOf(holder.deck.package, holder.part).find(one => one.id === id);
  if (!made) throw new Error('The shape was not added');
  return shape({ holder, shape: made });
}
