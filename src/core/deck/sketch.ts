import type { TextPlace } from '../card/boxPlace.ts';
import type { CardIdentity } from '../card/identity.ts';
import type { SlideId } from './slideId.ts';

/** One piece of a slide that is drawn by itself. Lengths in points, from the slide's top left corner. */
export interface SketchedShape {
  readonly place: TextPlace;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /**
   * `text` for everything that can hold one, cells and shapes of groups included; `table` and `group` for one whose
   * inside this PowerPoint does not show; `other` for pictures, lines, charts.
   */
  readonly holds: 'text' | 'table' | 'group' | 'other';
  /** Raw text; empty for what holds none, and for what could not be read. */
  readonly text: string;
  /** It is the slide's title placeholder. */
  readonly isTitle: boolean;
}

type Frame = Pick<SketchedShape, 'left' | 'top' | 'width' | 'height'>;

/**
 * Returns the frame that a shape covers after it was rotated about its middle by these degrees. One that lies on its side
 * is as wide as it was high; one that is askew keeps its frame.
 */
export function coveredFrame({ left, top, width, height }: Frame, rotation: number): Frame {
  const isOnSide = Math.abs((Math.abs(rotation) % 180) - 90) < 45;
  if (!isOnSide) return { left, top, width, height };
  const shift = (width - height) / 2;
  return { left: left + shift, top: top - shift, width: height, height: width };
}

/** What a slide looks like, as far as it takes to see whether it is a card. */
export interface SlideSketch {
  readonly slide: SlideId;
  /** Place of the slide in the deck, from 1. */
  readonly position: number;
  /** Points; null where this PowerPoint does not tell the size of its slides. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Who the card on this slide is, when it carries a card's tag. */
  readonly identity: CardIdentity | null;
  /** From back to front, which is also the order of reading. */
  readonly shapes: readonly SketchedShape[];
}
