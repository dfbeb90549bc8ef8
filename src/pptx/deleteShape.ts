import type { Package } from './package.ts';
import { removeUnreachable } from './parts.ts';
import { is, R } from './xml.ts';

/** Removes a shape, and the pictures, charts and tags that only this shape used. */
export function deleteShape(owner: Package, part: string, element: Element): void {
  const root = owner.root(part);
  const above: Element | null = element.parentElement;
  const gone = (above && is(above, 'mc:Choice') ? above.parentElement : null) ?? element;
  const ids = relationshipIds(gone);
  gone.remove();
  owner.touch(part);
  const left = relationshipIds(root);
  const relationships = owner.relationships(part);
  for (const id of ids) {
    const relationship = left.has(id) ? null : relationships.get(id);
    if (!relationship) continue;
    relationships.remove(id);
    if (!relationship.external && owner.has(relationship.target))
      removeUnreachable(owner, relationship.target);
  }
}

function relationshipIds(element: Element): ReadonlySet<string> {
  const all = [element, ...Array.from(element.getElementsByTagName('*'))];
  return new Set(
    all.flatMap(one =>
      Array.from(one.attributes)
        .filter(attribute => attribute.namespaceURI === R)
        .map(attribute => attribute.value),
    ),
  );
}
