import { EMU_PER_POINT, type Shape } from '../../pptx/shape.ts';

/** A shape that can hold text. Position and size are in points. */
export interface TextBox {
  readonly shapeId: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Clockwise rotation in degrees. */
  readonly rotation: number;
  /** The text. `\r` separates paragraphs; `\v` is a soft break. */
  readonly text: string;
}

/** Returns the shapes that a person can type in, in z-order from the bottom. */
export function textBoxes(shapes: readonly Shape[]): readonly TextBox[] {
  return shapes
    .filter(shape => shape.kind === 'shape')
    .map(shape => {
      const { left, top, width, height, rotation } = shape.frame;
      return {
        shapeId: shape.id,
        name: shape.name,
        left: left / EMU_PER_POINT,
        top: top / EMU_PER_POINT,
        width: width / EMU_PER_POINT,
        height: height / EMU_PER_POINT,
        rotation,
        text: shape.textBody?.text ?? '',
      };
    });
}
