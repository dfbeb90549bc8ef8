import type { Package } from './package.ts';
import { dropOverview, release, relationshipIds, settleAlternatives } from './traces.ts';
import { is } from './xml.ts';

/**
 * Removes a shape, and the pictures, charts, links and tags that only this shape used. Does nothing when the shape was
 * removed before, itself or with its group.
 */
export function deleteShape(owner: Package, part: string, element: Element): void {
  if (topOf(element) !== owner.root(part)) return;
  const above: Element | null = element.parentElement;
  const gone = (above && is(above, 'mc:Choice') ? above.parentElement : null) ?? element;
  const ids = relationshipIds(gone);
  // When the shape is inside a group, the fallback of that group for older programs contains the shape too.
  settleAlternatives(owner, part, gone);
  gone.remove();
  owner.touch(part);
  release(owner, part, ids);
  dropOverview(owner);
}

function topOf(element: Element): Element {
  return element.parentElement ? topOf(element.parentElement) : element;
}
