import { hideMasterShapes, setBackgroundFill } from './background.ts';
import { ungroupShapes, uprightFrame } from './grouping.ts';
import type { Package } from './package.ts';
import { Presentation } from './presentation.ts';
import type { Shape } from './shape.ts';
import { shapesOf } from './shapeTree.ts';
import { children, create, descendants, is } from './xml.ts';
import { holderOf } from './zOrder.ts';

/** One shape of a slide in a file of its own. */
export interface IsolatedShape {
  /** The file. The slide has the size of the shape, and shows only the shape on a transparent background. */
  readonly bytes: Uint8Array;
  /** The width and height of the smallest upright rectangle around the shape, in EMU. */
  readonly size: Presentation['size'];
}

/** Copies a presentation to a file in which a slide shows one shape only. Does not change the presentation itself. */
export function isolateShape(
  { package: source }: Presentation,
  part: string,
  element: Element,
): IsolatedShape {
  const at = descendants(source.root(part)).indexOf(element);
  const owner = source.copy();
  const copy = descendants(owner.root(part))[at];
  if (!copy) throw new Error('The shape is not on the slide');
  ungroupAround(owner, part, copy);
  const shape = shapesOf(owner, part).find(one => one.element === copy);
  if (!shape) throw new Error('The shape is not on the slide');
  const { frame } = shape;
  const bounds = uprightFrame(frame);
  shape.moveTo({ left: frame.left - bounds.left, top: frame.top - bounds.top });
  dropOthers(shape);
  hideMasterShapes(owner, part, true);
  setBackgroundFill(owner, part, create(copy, 'a:noFill'));
  const size = { width: Math.round(bounds.width), height: Math.round(bounds.height) };
  new Presentation(owner).resize(size);
  return { bytes: owner.save(), size };
}

/** Takes a shape out of all its groups, the outermost first. */
function ungroupAround(owner: Package, part: string, element: Element): void {
  for (;;) {
    const group = shapesOf(owner, part).find(
      one => one.kind === 'group' && one.element !== element && descendants(one.element).includes(element),
    );
    if (!group) return;
    // The alternatives for older programs are not drawn.
    const holder = holderOf(group);
    if (holder !== group.element) holder.replaceWith(group.element);
    ungroupShapes(owner, part, group);
  }
}

function dropOthers(shape: Shape): void {
  const own = holderOf(shape);
  for (const one of own.parentElement ? children(own.parentElement) : [])
    if (one !== own && !is(one, 'p:nvGrpSpPr') && !is(one, 'p:grpSpPr') && !is(one, 'p:extLst')) one.remove();
}
