import type { Package } from './package.ts';
import { partAbove } from './parts.ts';
import { remembered } from './remembered.ts';
import { Shape } from './shape.ts';
import { child, children, is } from './xml.ts';

/**
 * Returns the shapes of a slide, layout or master in z-order from the bottom, which is also the reading order. For
 * alternatives (`mc:AlternateContent`), returns the first choice, as PowerPoint does.
 */
export const shapesOf = remembered((owner: Package, part: string): readonly Shape[] => {
  const tree = child(owner.root(part), 'p:cSld', 'p:spTree');
  return tree ? shapesUnder(owner, part, tree) : [];
});

/**
 * Returns the shapes directly in a group in z-order from the bottom, including inner groups. Returns none when the
 * shape is not a group.
 */
export function shapesIn(owner: Package, part: string, group: Shape): readonly Shape[] {
  return group.kind === 'group' ? shapesUnder(owner, part, group.element) : [];
}

function shapesUnder(owner: Package, part: string, tree: Element): readonly Shape[] {
  return children(tree)
    .filter(one => !is(one, 'p:nvGrpSpPr') && !is(one, 'p:grpSpPr') && !is(one, 'p:extLst'))
    .flatMap(one => (is(one, 'mc:AlternateContent') ? choice(one) : [one]))
    .map(element => new Shape(owner, part, element, placeholder => inherited(owner, part, placeholder)));
}

function choice(alternatives: Element): Element[] {
  const first = child(alternatives, 'mc:Choice')?.firstElementChild;
  return first ? [first] : [];
}

/**
 * Returns the shape that a placeholder inherits from: the layout's for a slide, the master's for a layout. Matches by
 * index, or else by type (ECMA-376 part 1, 19.3.1.36).
 */
function inherited(owner: Package, part: string, placeholder: Element): Shape | null {
  const above = partAbove(owner, part);
  if (!above) return null;
  const candidates = shapesOf(owner, above).filter(one => one.placeholder);
  const index = placeholder.getAttribute('idx') ?? '0';
  const byIndex = candidates.find(one => (one.placeholder?.getAttribute('idx') ?? '0') === index);
  if (byIndex && placeholder.hasAttribute('idx')) return byIndex;
  const type = placeholderFamily(placeholder);
  return candidates.find(one => one.placeholder && placeholderFamily(one.placeholder) === type) ?? null;
}

/** Returns the kind of a placeholder (`p:ph`) by which a slide and its layout correspond. */
export function placeholderFamily(placeholder: Element): string {
  const type = placeholder.getAttribute('type') ?? 'obj';
  if (type === 'ctrTitle') return 'title';
  return type === 'subTitle' || type === 'obj' ? 'body' : type;
}
