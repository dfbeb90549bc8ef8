import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';

/** The size and text shapes of a slide, for recognition. Lengths in points. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  /** All shapes that can hold text, except the title placeholder. */
  readonly shapes: readonly SketchedShape[];
}

/**
 * Returns the plane of a slide. If the size of the slide is unknown, derives it from the shapes, with an aspect ratio
 * of at most 16:9.
 */
export function planeOf({ size, shapes }: SlideSketch): Plane {
  const width = size?.width ?? Math.max(1, ...shapes.map(rightOf));
  const height = size?.height ?? Math.max((width * 9) / 16, ...shapes.map(bottomOf));
  return { width, height, shapes: shapes.filter(one => one.holds === 'text' && !one.isTitle) };
}

type Shape = Pick<SketchedShape, 'left' | 'top' | 'width' | 'height'>;

export function rightOf({ left, width }: Shape): number {
  return left + width;
}

export function bottomOf({ top, height }: Shape): number {
  return top + height;
}

export function middleOf({ left, width }: Shape): number {
  return left + width / 2;
}

/** Returns the horizontal overlap of two shapes as a share of the narrower shape, from 0 to 1. */
export function sharedWidth(one: Shape, other: Shape): number {
  const shared = Math.min(rightOf(one), rightOf(other)) - Math.max(one.left, other.left);
  return Math.max(0, shared) / Math.max(1, Math.min(one.width, other.width));
}

/** Returns the vertical overlap of two shapes as a share of the shorter shape, from 0 to 1. */
export function sharedHeight(one: Shape, other: Shape): number {
  const shared = Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.top, other.top);
  return Math.max(0, shared) / Math.max(1, Math.min(one.height, other.height));
}

/** Whether the inner shape is inside the outer shape, with a tolerance in points. */
export function contains(outer: Shape, inner: Shape, tolerance = 6): boolean {
  return (
    outer.left <= inner.left + tolerance &&
    outer.top <= inner.top + tolerance &&
    rightOf(outer) >= rightOf(inner) - tolerance &&
    bottomOf(outer) >= bottomOf(inner) - tolerance
  );
}

/** Returns the vertical distance between two shapes; 0 when they touch or overlap. */
export function gapBetween(one: Shape, other: Shape): number {
  return Math.max(0, one.top - bottomOf(other), other.top - bottomOf(one));
}

/** Returns the smallest length divided by the largest, from 0 to 1. */
export function evenness(lengths: readonly number[]): number {
  return Math.min(...lengths) / Math.max(1, ...lengths);
}
