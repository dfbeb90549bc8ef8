import type { Package } from './package.ts';
import { removeUnreachable } from './parts.ts';
import { hasType, Relationships } from './relationships.ts';
import { TextBody } from './text.ts';
import { setWholeText } from './wholeText.ts';
import { child, children, descendants, is, R } from './xml.ts';

/**
 * Removes the copies of a changed shape's text from the rest of the file: the fallback for older programs, unused
 * links, and the overview in the file's properties. PowerPoint recreates all of these when it saves.
 */
export function dropTraces(owner: Package, part: string, element: Element): void {
  settleAlternatives(owner, part, element);
  const links = owner
    .relationships(part)
    .all()
    .filter(one => hasType(one, 'hyperlink') || hasType(one, 'slide'));
  release(owner, part, new Set(links.map(one => one.id)));
  dropOverview(owner);
}

/**
 * Removes the given relationships that a part no longer uses, and the parts to which only these relationships referred.
 */
export function release(owner: Package, part: string, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return;
  const left = relationshipIds(owner.root(part));
  const relationships = owner.relationships(part);
  for (const id of ids) {
    const relationship = left.has(id) ? null : relationships.get(id);
    if (!relationship) continue;
    relationships.remove(id);
    if (!relationship.external && owner.has(relationship.target))
      removeUnreachable(owner, relationship.target);
  }
}

/** Returns the relationship ids used by an element and its descendants. */
export function relationshipIds(element: Element): ReadonlySet<string> {
  const all = [element, ...descendants(element)];
  return new Set(
    all.flatMap(one =>
      Array.from(one.attributes)
        .filter(attribute => attribute.namespaceURI === R)
        .map(attribute => attribute.value),
    ),
  );
}

/**
 * Copies the text of a changed shape into its `mc:Fallback`, which older programs show. Removes all other alternatives,
 * and also a fallback that is not a single plain text box.
 */
export function settleAlternatives(owner: Package, part: string, element: Element): void {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const alternatives = is(one, 'mc:Choice') ? one.parentElement : null;
    if (!alternatives) continue;
    const isWhole = one === element.parentElement;
    const gone = children(alternatives).filter(
      other => other !== one && !(isWhole && is(other, 'mc:Fallback') && takesText(other, element)),
    );
    for (const other of gone) other.remove();
    owner.touch(part);
    release(owner, part, new Set(gone.flatMap(other => [...relationshipIds(other)])));
  }
}

/**
 * Copies the text and alternative text of a shape into its fallback. Returns false when the fallback is not one plain
 * text box with the shape's id.
 */
function takesText(fallback: Element, shape: Element): boolean {
  const [box, ...others] = children(fallback);
  const body = box && is(box, 'p:sp') ? child(box, 'p:txBody') : null;
  const text = child(shape, 'p:txBody');
  if (!box || !body || !text || others.length > 0 || relationshipIds(box).size > 0) return false;
  if (propertiesOf(box)?.getAttribute('id') !== propertiesOf(shape)?.getAttribute('id')) return false;
  setWholeText(new TextBody(body), new TextBody(text).text, { discs: false });
  for (const name of ['name', 'descr', 'title']) {
    const value = propertiesOf(shape)?.getAttribute(name) ?? null;
    if (value === null) propertiesOf(box)?.removeAttribute(name);
    else propertiesOf(box)?.setAttribute(name, value);
  }
  return true;
}

function propertiesOf(shape: Element): Element | null {
  return shape.firstElementChild && child(shape.firstElementChild, 'p:cNvPr');
}

/** Removes all links to a deleted slide from the package, so that nothing refers to it any more. */
export function dropLinksTo(owner: Package, slide: string): void {
  const file = slide.slice(slide.lastIndexOf('/') + 1);
  for (const name of owner
    .names()
    .filter(one => one.endsWith('.rels') && one !== Relationships.partOf(slide))) {
    const part = Relationships.sourceOf(name);
    // Searches the source before parsing, because few of perhaps thousands of parts have such a link.
    if (!owner.has(part) || !owner.text(name).includes(file)) continue;
    const relationships = owner.relationships(part);
    const links = relationships.all().filter(one => !one.external && one.target === slide);
    const clicks = links.map(({ id }) => [id, dropClicks(owner, part, id)] as const);
    for (const [id, dropped] of clicks) if (dropped) relationships.remove(id);
  }
}

/** Removes the clickable links of a part that use a relationship. Returns whether there were any. */
export function dropClicks(owner: Package, part: string, id: string): boolean {
  const root = owner.root(part);
  const links = (['a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver'] as const)
    .flatMap(name => descendants(root, name))
    .filter(link => link.getAttributeNS(R, 'id') === id);
  for (const link of links) link.remove();
  if (links.length > 0) owner.touch(part);
  return links.length > 0;
}

/** Removes the list of slide titles and the thumbnail of the first slide from the file's properties. */
export function dropOverview(owner: Package): void {
  const root = owner.relationships('');
  for (const { id, target, type } of root.all()) {
    if (!owner.has(target)) continue;
    if (type.endsWith('/metadata/thumbnail')) {
      root.remove(id);
      removeUnreachable(owner, target);
    } else if (/\/(extended-properties|extendedProperties)$/.test(type)) {
      const titles = ['ep:HeadingPairs', 'ep:TitlesOfParts'] as const;
      const found = titles.flatMap(name => child(owner.root(target), name) ?? []);
      for (const one of found) one.remove();
      if (found.length > 0) owner.touch(target);
    }
  }
}
