import type { Shape } from '../../pptx/shape.ts';
import type { Slide } from '../../pptx/slide.ts';
import type { OpenDeck } from '../openDeck.ts';

/** EMU in a point. The API counts in points, the file in EMU. */
export const EMU_PER_POINT = 12_700;

/** A slide as the API's members work on it. */
export interface SlideTarget {
  readonly deck: OpenDeck;
  readonly slide: Slide;
}

/** What holds shapes: a slide, or a layout or master (`slide` is null then). */
export interface ShapesTarget {
  readonly deck: OpenDeck;
  readonly part: string;
  readonly slide: Slide | null;
}

export interface ShapeTarget {
  readonly holder: ShapesTarget;
  readonly shape: Shape;
}

/** A stretch of a shape's text. Without a length it is the whole text, whatever it grows to. */
export interface RangeTarget extends ShapeTarget {
  readonly start: number;
  length: number | null;
}

/** Says that the part of the shape was changed. */
export function touched({ holder }: ShapeTarget): void {
  holder.deck.package.touch(holder.part);
}
