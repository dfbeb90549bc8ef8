import type { Package } from './package.ts';
import type { Shape } from './shape.ts';
import { shapesIn, shapesOf } from './shapeTree.ts';
import { is } from './xml.ts';

/** Returns the shapes in the same z-order as a shape: those of its group, or else of the slide. */
export function siblings(owner: Package, part: string, group: Shape | null): readonly Shape[] {
  return group ? shapesIn(owner, part, group) : shapesOf(owner, part);
}

/**
 * Moves a shape to an index in the z-order of its siblings. 0 is the bottom. A higher index than the last is the top.
 */
export function moveInOrder(
  owner: Package,
  part: string,
  shape: Shape,
  group: Shape | null,
  to: number,
): void {
  const others = siblings(owner, part, group)
    .filter(one => one.element !== shape.element)
    .map(holderOf);
  const own = holderOf(shape);
  const next = others[Math.max(0, to)];
  if (next) next.before(own);
  else others.at(-1)?.after(own);
  owner.touch(part);
}

/**
 * Returns the element in the shape tree for a shape: the shape itself, or the `mc:AlternateContent` that contains it.
 */
export function holderOf({ element }: Shape): Element {
  const above = element.parentElement;
  return (above && is(above, 'mc:Choice') ? above.parentElement : null) ?? element;
}
