import type { SketchedShape, SlideSketch } from '../deck/sketch.ts';

/** A slide as recognition looks at it. Lengths in points. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  /** All that can hold a text, but for the title placeholder. */
  readonly shapes: readonly SketchedShape[];
}

/** The plane of a slide; where nobody tells its size, what its shapes cover, and no wider than 16:9. */
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

/** How much of the narrower one two shapes have above each other, from 0 to 1. */
export function sharedWidth(one: Shape, other: Shape): number {
  const shared = Math.min(rightOf(one), rightOf(other)) - Math.max(one.left, other.left);
  return Math.max(0, shared) / Math.max(1, Math.min(one.width, other.width));
}

/** How much of the lower one two shapes have beside each other, from 0 to 1. */
export function sharedHeight(one: Shape, other: Shape): number {
  const shared = Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.top, other.top);
  return Math.max(0, shared) / Math.max(1, Math.min(one.height, other.height));
}

/** Whether the inner shape lies in the outer one, but for a few points. */
export function contains(outer: Shape, inner: Shape, slack = 6): boolean {
  return (
    outer.left <= inner.left + slack &&
    outer.top <= inner.top + slack &&
    rightOf(outer) >= rightOf(inner) - slack &&
    bottomOf(outer) >= bottomOf(inner) - slack
  );
}

/** The space between two shapes that share a part of their width; 0 when they touch or overlap. */
export function gapBetween(one: Shape, other: Shape): number {
  return Math.max(0, one.top - bottomOf(other), other.top - bottomOf(one));
}

/** Smallest over largest, from 0 to 1. */
export function evenness(lengths: readonly number[]): number {
  return Math.min(...lengths) / Math.max(1, ...lengths);
}
