import type { TextPlace } from '../card/boxPlace.ts';
import type { CardIdentity } from '../card/identity.ts';
import type { SlideId } from './slideId.ts';

/**
 * One separately drawn part of a slide: a shape, a cell of a table, or a shape in a group. Lengths in points, from the
 * top left corner of the slide.
 */
export interface SketchedShape {
  readonly place: TextPlace;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /**
   * `text` for everything that can hold text, including cells and shapes in groups. `table` and `group` when this
   * PowerPoint hides the contents. `other` for pictures, lines and charts.
   */
  readonly holds: 'text' | 'table' | 'group' | 'other';
  /** Raw text; empty when the shape has no text or could not be read. */
  readonly text: string;
  /** Whether the shape is the slide's title placeholder. */
  readonly isTitle: boolean;
}

type Frame = Pick<SketchedShape, 'left' | 'top' | 'width' | 'height'>;

/**
 * Returns the frame that a shape covers after a rotation about its centre, in degrees. Width and height are exchanged
 * for a shape that is rotated by about 90 degrees; otherwise the frame is unchanged.
 */
export function coveredFrame({ left, top, width, height }: Frame, rotation: number): Frame {
  const isOnSide = Math.abs((Math.abs(rotation) % 180) - 90) < 45;
  if (!isOnSide) return { left, top, width, height };
  const shift = (width - height) / 2;
  return { left: left + shift, top: top - shift, width: height, height: width };
}

/** The shapes of a slide, with the details needed to recognise a card. */
export interface SlideSketch {
  readonly slide: SlideId;
  /** Position of the slide in the deck, from 1. */
  readonly position: number;
  /** Size of the slide in points; null when this PowerPoint does not return that size. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Identity of the card on this slide; null without a card tag. */
  readonly identity: CardIdentity | null;
  /** The shapes from back to front, which is also the reading order. */
  readonly shapes: readonly SketchedShape[];
}
