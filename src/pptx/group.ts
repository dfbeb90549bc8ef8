import type { Frame } from './shape.ts';
import { child, number } from './xml.ts';

/** How the coordinates in a group go over into those around it (ECMA-376 part 1, 20.1.7.5): per axis a factor and a shift, in EMU. */
interface Mapping {
  readonly x: readonly [factor: number, shift: number];
  readonly y: readonly [factor: number, shift: number];
}

/** Where a frame in a group's own coordinates lies around the group. A rotation of the group itself is left out. */
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

/** The frame in a group's own coordinates that lies there around the group: the other way of `outOfGroup`. */
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
    // A group without a size, or of a width of nothing, leaves its shapes as they are.
    const factor = inner > 0 && outer > 0 ? outer / inner : 1;
    return [factor, number(offset, place) - number(innerOffset, place) * factor];
  };
  return { x: axis('x', 'cx'), y: axis('y', 'cy') };
}
