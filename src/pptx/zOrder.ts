import type { Package } from './package.ts';
import type { Shape } from './shape.ts';
import { shapesIn, shapesOf } from './shapeTree.ts';
import { is } from './xml.ts';

/** The shapes among which a shape stands in front or behind: those of the slide, or of its group. */
export function siblings(owner: Package, part: string, group: Shape | null): readonly Shape[] {
  return group ? shapesIn(owner, part, group) : shapesOf(owner, part);
}

/** Puts a shape at another place among its siblings, from 0 at the bottom; past an end is that end. */
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

/** What stands in the tree for a shape: the shape, or the alternatives that it is one of. */
function holderOf({ element }: Shape): Element {
  const above = element.parentElement;
  return (above && is(above, 'mc:Choice') ? above.parentElement : null) ?? element;
}
