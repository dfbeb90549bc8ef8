/** The size of a presentation's slides, in points. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** The size that the templates are made for: 16:9, 13.333 by 7.5 inch. */
export const WIDESCREEN: SlideSize = { width: 960, height: 540 };

/**
 * How many times larger letters, white and lines are on slides of this size than on `WIDESCREEN`. A projector shows a
 * slide as high as the screen, so they keep their proportion to its height.
 */
export function scaleOf({ height }: SlideSize): number {
  return height / WIDESCREEN.height;
}

/**
 * How wide slides of this size are when they are drawn as high as those of `WIDESCREEN`. What is placed on a slide is
 * worked out at that size, where letters have their usual sizes, and scaled afterwards.
 */
export function frameWidth({ width, height }: SlideSize): number {
  return (width * WIDESCREEN.height) / height;
}

/** A size of letters on a slide of this scale, in half points: PowerPoint rounds finer ones, and reads them back so. */
export function scaledSize(size: number, scale: number): number {
  return Math.round(size * scale * 2) / 2;
}

/**
 * The smallest letters of entries, in points, on slides of this size and scale: `floor` on `WIDESCREEN`. On slides that are
 * higher than wide, which are for paper, letters keep their proportion to the width. Null for a size that nobody tells.
 */
export function smallestLetters(floor: number, scale: number, size: SlideSize | null): number {
  const part = size && isNarrow(size) ? Math.min(1, size.width / size.height) : 1;
  return scaledSize(floor * part, scale);
}

/** Slides that are less wide than this, times their height, are too narrow for columns side by side. */
const NARROWEST_COLUMNS = 1.15;

/** Returns whether the fields of a card are below each other on slides of this size. */
export function isNarrow({ width, height }: SlideSize): boolean {
  return width < NARROWEST_COLUMNS * height;
}
