/** The size of a presentation's slides, in points. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** The size that the templates are made for: 16:9, 13.333 by 7.5 inch. */
export const WIDESCREEN: SlideSize = { width: 960, height: 540 };

/**
 * Returns how many times larger letters, white space and lines are on slides of this size than on `WIDESCREEN`. The
 * scale follows the height, because a projector shows every slide as high as the screen.
 */
export function scaleOf({ height }: SlideSize): number {
  return height / WIDESCREEN.height;
}

/**
 * Returns the width of a slide that is scaled to the height of `WIDESCREEN`. Layouts are computed at that height, where
 * letters have their usual sizes, and scaled afterwards.
 */
export function frameWidth({ width, height }: SlideSize): number {
  return (width * WIDESCREEN.height) / height;
}

/** Returns a letter size on a slide of this scale, in half points: PowerPoint rounds finer sizes. */
export function scaledSize(size: number, scale: number): number {
  return Math.round(size * scale * 2) / 2;
}

/**
 * Returns the smallest letter size of entries, in points, on slides of this size and scale. On `WIDESCREEN`, that is
 * `smallestSize`. On portrait slides, which are for paper, the result is proportional to the width. A null size counts
 * as landscape.
 */
export function smallestLetters(smallestSize: number, scale: number, size: SlideSize | null): number {
  const part = size && isNarrow(size) ? Math.min(1, size.width / size.height) : 1;
  return scaledSize(smallestSize * part, scale);
}

/** Slides with a width below this multiple of their height are too narrow for columns side by side. */
const NARROWEST_COLUMNS = 1.15;

/** Returns whether the fields of a card are below each other on slides of this size. */
export function isNarrow({ width, height }: SlideSize): boolean {
  return width < NARROWEST_COLUMNS * height;
}
