import type { Package } from './package.ts';
import { partAbove } from './parts.ts';
import { remembered } from './remembered.ts';
import { Shape } from './shape.ts';
import { child, children, is } from './xml.ts';

/**
 * The shapes of a slide, layout or master, bottom first, which is also the reading order. What only some
 * programs understand (`mc:AlternateContent`) counts as its first choice, as in PowerPoint.
 */
export const shapesOf = remembered((owner: Package, part: string): readonly Shape[] => {
  const tree = child(owner.root(part), 'p:cSld', 'p:spTree');
  return tree ? shapesUnder(owner, part, tree) : [];
});

/** The shapes directly in a group, bottom first, groups among them; none for a shape that is no group. */
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

/** A slide's placeholder takes after its layout's, that after the master's: by index, else by type (ECMA-376 part 1, 19.3.1.36). */
function inherited(owner: Package, part: string, placeholder: Element): Shape | null {
  const above = partAbove(owner, part);
  if (!above) return null;
  const candidates = shapesOf(owner, above).filter(one => one.placeholder);
  const index = placeholder.getAttribute('idx') ?? '0';
  const byIndex = candidates.find(one => (one.placeholder?.getAttribute('idx') ?? '0') === index);
  if (byIndex && placeholder.hasAttribute('idx')) return byIndex;
  const type = family(placeholder);
  return candidates.find(one => one.placeholder && family(one.placeholder) === type) ?? null;
}

function family(placeholder: Element): string {
  const type = placeholder.getAttribute('type') ?? 'obj';
  if (type === 'ctrTitle') return 'title';
  return type === 'subTitle' || type === 'obj' ? 'body' : type;
}
