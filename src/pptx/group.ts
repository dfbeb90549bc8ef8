import type { Frame } from './shape.ts';
import { child, number } from './xml.ts';

/**
 * Converts coordinates inside a group to those around the group (ECMA-376 part 1, 20.1.7.5). Each axis has a factor and
 * a shift in EMU.
 */
interface Mapping {
  readonly x: readonly [factor: number, shift: number];
  readonly y: readonly [factor: number, shift: number];
}

/** Converts a frame from a group's own coordinates to those around the group. Ignores the rotation of the group. */
export function outOfGroup(group: Element, frame: Frame): Frame {
  const { x, y } = mappingOf(group);
  return {
    ...frame,
    left: frame.left * x[0] + x[1],
    top: frame.top * y[0] + y[1],
    width: frame.width * x[0],
    height: frame.height * y[0],
  };
}

/** Converts a frame to a group's own coordinates. This is the inverse of `outOfGroup`. */
export function intoGroup(group: Element, frame: Frame): Frame {
  const { x, y } = mappingOf(group);
  return {
    ...frame,
    left: (frame.left - x[1]) / x[0],
    top: (frame.top - y[1]) / y[0],
    width: frame.width / x[0],
    height: frame.height / y[0],
  };
}

function mappingOf(group: Element): Mapping {
  const transform = child(group, 'p:grpSpPr', 'a:xfrm');
  const [offset, size, innerOffset, innerSize] = (['a:off', 'a:ext', 'a:chOff', 'a:chExt'] as const).map(
    name => (transform ? child(transform, name) : null),
  );
  const axis = (place: 'x' | 'y', length: 'cx' | 'cy'): [number, number] => {
    const inner = number(innerSize, length);
    const outer = number(size, length);
    // A group without a width or height does not scale its shapes.
    const factor = inner > 0 && outer > 0 ? outer / inner : 1;
    return [factor, number(offset, place) - number(innerOffset, place) * factor];
  };
  return { x: axis('x', 'cx'), y: axis('y', 'cy') };
}
