import type { Package } from './package.ts';
import { release } from './traces.ts';
import type { TextBody } from './text.ts';
import { formatRuns, place } from './textFormat.ts';
import { itemText } from './textRuns.ts';
import { child, children, create, isAttached, R, writable } from './xml.ts';

/** A hyperlink on text: the `a:hlinkClick` of each run, and the range of the linked text. */
export interface TextLink {
  readonly elements: readonly Element[];
  readonly start: number;
  readonly length: number;
}

/** Returns the `a:hlinkClick` of a shape as a whole, or null. */
export function linkOfShape(shape: Element): Element | null {
  const own = shape.firstElementChild;
  return own && child(own, 'p:cNvPr', 'a:hlinkClick');
}

/** Returns the hyperlinks on a text, in reading order. Adjacent runs with one relationship are one hyperlink. */
export function linksOfText(body: TextBody): readonly TextLink[] {
  const links: TextLink[] = [];
  let offset = 0;
  for (const paragraph of body.paragraphs) {
    let last: TextLink | null = null;
    for (const item of children(paragraph)) {
      const { length } = itemText(item);
      if (length === 0) continue;
      const element: Element | null = child(item, 'a:rPr', 'a:hlinkClick');
      if (element && last && isSame(last.elements[0], element)) {
        last = joined(last, element, length);
        links[links.length - 1] = last;
      } else {
        last = element && { elements: [element], start: offset, length };
        if (last) links.push(last);
      }
      offset += length;
    }
    offset += 1;
  }
  return links;
}

function joined({ elements, start, length }: TextLink, element: Element, more: number): TextLink {
  return { elements: [...elements, element], start, length: length + more };
}

function isSame(one: Element | undefined, other: Element): boolean {
  return one?.isEqualNode(other) ?? false;
}

/** Adds a hyperlink without an address to a shape as a whole, instead of the hyperlink that it has. */
export function addShapeLink(owner: Package, part: string, shape: Element): readonly Element[] {
  const old = linkOfShape(shape);
  if (old) removeLink(owner, part, [old]);
  const properties = shape.firstElementChild && child(shape.firstElementChild, 'p:cNvPr');
  if (!properties) return [];
  const link = create(properties, 'a:hlinkClick', { 'r:id': '' });
  properties.insertBefore(link, properties.firstChild);
  owner.touch(part);
  return [link];
}

/** Adds a hyperlink without an address to a range of a text, instead of the hyperlinks in the range. */
export function addTextLink(
  owner: Package,
  part: string,
  body: TextBody,
  start: number,
  length: number,
): readonly Element[] {
  const added: Element[] = [];
  const old: Element[] = [];
  formatRuns(body, start, length, properties => {
    if (properties.localName !== 'rPr') return;
    for (const one of children(properties, 'a:hlinkClick')) {
      old.push(one);
      one.remove();
    }
    const link = create(properties, 'a:hlinkClick', { 'r:id': '' });
    place(properties, link, ['a:hlinkMouseOver', 'a:rtl', 'a:extLst']);
    added.push(link);
  });
  removeLink(owner, part, old);
  owner.touch(part);
  return added.filter(isAttached);
}

/** Removes a hyperlink, given as its elements. */
export function removeLink(owner: Package, part: string, elements: readonly Element[]): void {
  const ids = new Set(elements.map(idOf));
  for (const one of elements) one.remove();
  owner.touch(part);
  release(owner, part, ids);
}

/** Returns the address of a hyperlink. Empty for a link to a slide of the same presentation, or without an address. */
export function linkAddress(owner: Package, part: string, element: Element): string {
  const relationship = owner.relationships(part).get(idOf(element));
  if (!relationship?.external) return '';
  const file = /^file:\/\/\/([a-z]:.*|\\\\.*)$/i.exec(relationship.target)?.[1];
  return file?.replaceAll('%20', ' ') ?? relationship.target;
}

/** Sets the address of a hyperlink, given as its elements. */
export function setLinkAddress(
  owner: Package,
  part: string,
  elements: readonly Element[],
  address: string,
): void {
  const old = new Set(elements.map(idOf));
  const id = address && owner.relationships(part).add('hyperlink', targetOf(address), true);
  for (const one of elements) {
    one.setAttributeNS(R, 'r:id', id);
    one.removeAttribute('action');
  }
  owner.touch(part);
  release(owner, part, old);
}

/** Returns the relationship target for an address. A path of Windows becomes a file address, as PowerPoint writes it. */
function targetOf(address: string): string {
  const isPath = /^([a-z]:[\\/]|\\\\)/i.test(address);
  const target = writable(address).replace(/[\s"<>^`{|}]/g, encodeURIComponent);
  return isPath ? `file:///${target}` : target;
}

/** Sets the text that PowerPoint shows when the pointer is over a hyperlink. An empty text removes it. */
export function setLinkTip(owner: Package, part: string, elements: readonly Element[], tip: string): void {
  for (const one of elements) {
    if (tip) one.setAttribute('tooltip', writable(tip));
    else one.removeAttribute('tooltip');
  }
  owner.touch(part);
}

function idOf(element: Element): string {
  return element.getAttributeNS(R, 'id') ?? '';
}
