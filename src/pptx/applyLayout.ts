import { deleteShape } from './deleteShape.ts';
import { emptyPlaceholder, isFooter } from './newSlide.ts';
import type { Package } from './package.ts';
import { hasType } from './relationships.ts';
import { freeShapeId, type Shape } from './shape.ts';
import { placeholderFamily, shapesOf } from './shapeTree.ts';
import type { Slide } from './slide.ts';
import { child } from './xml.ts';

/**
 * Gives a slide another layout. A placeholder takes the role of the layout's placeholder of the same kind. Of the others,
 * empty ones are removed, and those with content stay where they are. The layout's remaining placeholders are added,
 * empty.
 */
export function applyLayout(owner: Package, slide: Slide, layout: string): void {
  const { part } = slide;
  const roles = shapesOf(owner, layout).filter(one => one.placeholder);
  const shapes = slide.shapes().filter(one => one.placeholder);
  const matches = match(shapes, roles);
  for (const shape of shapes) {
    const role = matches.get(shape)?.placeholder;
    if (role && shape.placeholder) takeRole(shape.placeholder, role);
    else if (isEmpty(shape)) deleteShape(owner, part, shape.element);
    else shape.moveTo({});
  }
  const relationships = owner.relationships(part);
  const old = relationships.all().find(one => hasType(one, 'slideLayout'));
  if (old) {
    relationships.remove(old.id);
    relationships.addAs(old.id, old.type, layout);
  } else relationships.add('slideLayout', layout);
  const taken = new Set(matches.values());
  const tree = child(owner.root(part), 'p:cSld', 'p:spTree');
  for (const role of roles) {
    if (!tree || taken.has(role) || (role.placeholder && isFooter(role.placeholder))) continue;
    const made = owner.xml(part).importNode(role.element, true);
    emptyPlaceholder(made);
    const properties = made.firstElementChild && child(made.firstElementChild, 'p:cNvPr');
    properties?.setAttribute('id', freeShapeId(tree));
    tree.insertBefore(made, child(tree, 'p:extLst'));
  }
  owner.touch(part);
}

type Match = (shape: Element, role: Element) => boolean;

/** From the closest to the loosest resemblance of two placeholders. */
const resemblances: readonly Match[] = [
  (shape, role) => sameFamily(shape, role) && indexOf(shape) === indexOf(role),
  sameFamily,
  // A picture, table or chart fits a placeholder for any content.
  (shape, role) =>
    (role.getAttribute('type') ?? 'obj') === 'obj' &&
    !isFooter(shape) &&
    placeholderFamily(shape) !== 'title',
];

/** Returns the layout's placeholder for each placeholder of a slide. Placeholders with content choose first. */
function match(shapes: readonly Shape[], roles: readonly Shape[]): ReadonlyMap<Shape, Shape> {
  const found = new Map<Shape, Shape>();
  const inOrder = [...shapes.filter(one => !isEmpty(one)), ...shapes.filter(isEmpty)];
  for (const resembles of resemblances) {
    for (const shape of inOrder) {
      if (found.has(shape)) continue;
      const taken = new Set(found.values());
      const role = roles.find(
        one =>
          !taken.has(one) &&
          shape.placeholder &&
          one.placeholder &&
          resembles(shape.placeholder, one.placeholder),
      );
      if (role) found.set(shape, role);
    }
  }
  return found;
}

function sameFamily(one: Element, other: Element): boolean {
  return placeholderFamily(one) === placeholderFamily(other);
}

function indexOf(placeholder: Element): string {
  return placeholder.getAttribute('idx') ?? '0';
}

function isEmpty(shape: Shape): boolean {
  return shape.kind === 'shape' && !shape.textBody?.text;
}

function takeRole(placeholder: Element, role: Element): void {
  for (const name of ['type', 'orient', 'sz', 'idx']) {
    const value = role.getAttribute(name);
    if (value === null) placeholder.removeAttribute(name);
    else placeholder.setAttribute(name, value);
  }
}
