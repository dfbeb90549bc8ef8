import { EMU_PER_POINT, type Shape } from '../../pptx/shape.ts';

/** A shape that holds text. Sizes in points. */
export interface TextBox {
  readonly shapeId: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly rotation: number;
  /** Paragraphs are separated by `\r`, soft breaks are `\v`. */
  readonly text: string;
}

/** The shapes that a person can type in, bottom first. */
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
