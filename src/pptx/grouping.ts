import { outOfGroup } from './group.ts';
import type { Package } from './package.ts';
import { freeShapeId, type Frame, type Shape } from './shape.ts';
import { release, relationshipIds, settleAlternatives } from './traces.ts';
import { transformOf } from './transform.ts';
import { child, children, create, ensure, is, number } from './xml.ts';
import { holderOf } from './zOrder.ts';

/**
 * Groups two or more shapes with the same parent: the slide, or one group. The group takes the z-order position of the
 * topmost shape, and the shapes keep their place on the slide. Returns the id of the group.
 */
export function groupShapes(owner: Package, part: string, shapes: readonly Shape[]): string {
  const [first] = shapes;
  const parent = first && holderOf(first).parentElement;
  const tree = child(owner.root(part), 'p:cSld', 'p:spTree');
  if (!parent || !tree) throw new Error('There are no shapes to group');
  const wanted = new Set(shapes.map(holderOf));
  const holders = children(parent).filter(one => wanted.has(one));
  settleAlternatives(owner, part, holderOf(first));
  const id = freeShapeId(tree);
  const group = create(tree, 'p:grpSp');
  const own = ensure(group, 'p:nvGrpSpPr');
  own.append(
    create(own, 'p:cNvPr', { id, name: `Group ${Number(id) - 1}` }),
    create(own, 'p:cNvGrpSpPr'),
    create(own, 'p:nvPr'),
  );
  const transform = ensure(ensure(group, 'p:grpSpPr'), 'a:xfrm');
  const { left, top, width, height } = outline(shapes.flatMap(one => frameOf(one.element) ?? []));
  for (const name of ['a:off', 'a:chOff'] as const) {
    transform.append(
      create(transform, name, { x: `${left}`, y: `${top}` }),
      create(transform, name === 'a:off' ? 'a:ext' : 'a:chExt', { cx: `${width}`, cy: `${height}` }),
    );
  }
  holders.at(-1)?.after(group);
  group.append(...holders);
  owner.touch(part);
  return id;
}

/**
 * Takes the shapes out of a group and removes the group. The shapes keep their place on the slide and take the z-order
 * position of the group. Inner groups remain.
 */
export function ungroupShapes(owner: Package, part: string, { element: group }: Shape): void {
  settleAlternatives(owner, part, group);
  const properties = child(group, 'p:grpSpPr');
  const ids = new Set(
    children(group)
      .slice(0, 2)
      .flatMap(one => [...relationshipIds(one)]),
  );
  const fill = properties && children(properties).find(one => one.localName.endsWith('Fill'));
  const holders = children(group).filter(
    one => !is(one, 'p:nvGrpSpPr') && !is(one, 'p:grpSpPr') && !is(one, 'p:extLst'),
  );
  for (const shape of holders.flatMap(alternatives)) {
    moveOut(group, shape);
    const own = child(shape, is(shape, 'p:grpSp') ? 'p:grpSpPr' : 'p:spPr');
    const inherited = own && child(own, 'a:grpFill');
    if (fill) inherited?.replaceWith(fill.cloneNode(true));
    else inherited?.remove();
  }
  group.replaceWith(...holders);
  owner.touch(part);
  release(owner, part, ids);
}

/** Returns a shape, or the shapes in all branches of an `mc:AlternateContent`. */
function alternatives(holder: Element): readonly Element[] {
  return is(holder, 'mc:AlternateContent') ? children(holder).flatMap(one => children(one)) : [holder];
}

/** Returns the position and size of a shape as its file states them, or null when it states none. */
function frameOf(shape: Element): Frame | null {
  const transform = transformOf(shape);
  const offset = transform && child(transform, 'a:off');
  const size = transform && child(transform, 'a:ext');
  if (!offset || !size) return null;
  return {
    left: number(offset, 'x'),
    top: number(offset, 'y'),
    width: number(size, 'cx'),
    height: number(size, 'cy'),
    rotation: number(transform, 'rot') / 60_000,
  };
}

/** Returns the smallest upright rectangle around rotated frames. */
function outline(frames: readonly Frame[]): Omit<Frame, 'rotation'> {
  const boxes = frames.map(uprightFrame);
  const left = Math.min(...boxes.map(one => one.left));
  const top = Math.min(...boxes.map(one => one.top));
  const right = Math.max(...boxes.map(one => one.left + one.width));
  const bottom = Math.max(...boxes.map(one => one.top + one.height));
  if (boxes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  return {
    left: Math.round(left),
    top: Math.round(top),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
}

/** Returns the smallest upright rectangle around a rotated frame. */
export function uprightFrame({ left, top, width, height, rotation }: Frame): Omit<Frame, 'rotation'> {
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [wide, high] = [width * cos + height * sin, width * sin + height * cos];
  return { left: left + (width - wide) / 2, top: top + (height - high) / 2, width: wide, height: high };
}

/** Converts the transform of a shape in a group to the coordinates around the group, with the group's rotation. */
function moveOut(group: Element, shape: Element): void {
  const transform = transformOf(shape);
  const inside = frameOf(shape);
  const around = frameOf(group);
  const groupTransform = transformOf(group);
  if (!transform || !inside || !around || !groupTransform) return;
  const frame = outOfGroup(group, inside);
  const middle = { x: around.left + around.width / 2, y: around.top + around.height / 2 };
  let x = frame.left + frame.width / 2 - middle.x;
  let y = frame.top + frame.height / 2 - middle.y;
  let { rotation } = frame;
  for (const name of ['flipH', 'flipV'] as const) {
    if (!isSet(groupTransform, name)) continue;
    if (name === 'flipH') x = -x;
    else y = -y;
    rotation = -rotation;
    if (isSet(transform, name)) transform.removeAttribute(name);
    else transform.setAttribute(name, '1');
  }
  const angle = (around.rotation * Math.PI) / 180;
  const centre = {
    x: middle.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: middle.y + x * Math.sin(angle) + y * Math.cos(angle),
  };
  const turned = (((rotation + around.rotation) % 360) + 360) % 360;
  if (turned !== 0) transform.setAttribute('rot', `${Math.round(turned * 60_000)}`);
  else transform.removeAttribute('rot');
  const offset = child(transform, 'a:off');
  const size = child(transform, 'a:ext');
  offset?.setAttribute('x', `${Math.round(centre.x - frame.width / 2)}`);
  offset?.setAttribute('y', `${Math.round(centre.y - frame.height / 2)}`);
  size?.setAttribute('cx', `${Math.round(frame.width)}`);
  size?.setAttribute('cy', `${Math.round(frame.height)}`);
}

function isSet(transform: Element, name: 'flipH' | 'flipV'): boolean {
  return /^(1|true)$/.test(transform.getAttribute(name) ?? '');
}
