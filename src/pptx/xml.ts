/** The namespaces of PresentationML, by the prefix that this code writes (ECMA-376 part 1, annex A). */
const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  p14: 'http://schemas.microsoft.com/office/powerpoint/2010/main',
  a16: 'http://schemas.microsoft.com/office/drawing/2014/main',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  ep: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

type Prefix = keyof typeof namespaces;

/** A qualified name such as `a:p`. */
export type Name = `${Prefix}:${string}`;

/** Namespace of relationship attributes such as `r:id`. */
export const R = namespaces.r;

/** Not well-formed XML. */
export class XmlError extends Error {}

interface Resolved {
  readonly namespace: string;
  readonly local: string;
}

/** Names that were resolved before: there are a few dozen in this code, and each is asked for at every element. */
const resolved = new Map<Name, Resolved>();

function resolve(name: Name): Resolved {
  const known = resolved.get(name);
  if (known) return known;
  const colon = name.indexOf(':');
  const made = { namespace: namespaces[name.slice(0, colon) as Prefix], local: name.slice(colon + 1) };
  resolved.set(name, made);
  return made;
}

/** The text without what XML 1.0 cannot hold (2.2): control characters and halves of characters. */
export function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu, '');
}

/** Parses XML. Throws XmlError when it is not well-formed. */
export function parseXml(source: string): Document {
  const document = new DOMParser().parseFromString(source, 'application/xml');
  const failure = document.getElementsByTagName('parsererror')[0];
  if (failure) throw new XmlError(failure.textContent);
  return document;
}

/** The bytes of a part with this content. The declaration is always written: some serialisers drop it. */
export function serializeXml(document: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>\s*/, '');
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${text}`);
}

/** Whether the element has this name. */
export function is(element: Element, name: Name): boolean {
  return matches(element, resolve(name));
}

function matches(element: Element, { namespace, local }: Resolved): boolean {
  return element.localName === local && element.namespaceURI === namespace;
}

/** The element children of a parent, of one name or of all. */
export function children(parent: Element, name?: Name): Element[] {
  const wanted = name && resolve(name);
  const found: Element[] = [];
  for (let one = parent.firstElementChild; one; one = one.nextElementSibling) {
    if (!wanted || matches(one, wanted)) found.push(one);
  }
  return found;
}

/** The first child that is found along the path of names, or null. */
export function child(parent: Element, ...path: Name[]): Element | null {
  let here: Element = parent;
  for (const name of path) {
    const next = firstChild(here, name);
    if (!next) return null;
    here = next;
  }
  return here;
}

function firstChild(parent: Element, name: Name): Element | null {
  const wanted = resolve(name);
  for (let one = parent.firstElementChild; one; one = one.nextElementSibling)
    if (matches(one, wanted)) return one;
  return null;
}

/** All elements under the node, or those with one name, in document order. */
export function descendants(node: Document | Element, name?: Name): Element[] {
  // Walked by hand: in jsdom, a live collection costs time that grows with the square of its size.
  const wanted = name && resolve(name);
  const found: Element[] = [];
  const visit = (parent: Document | Element): void => {
    for (let one = parent.firstElementChild; one; one = one.nextElementSibling) {
      if (!wanted || matches(one, wanted)) found.push(one);
      visit(one);
    }
  };
  visit(node);
  return found;
}

/** A new element of the document that `beside` belongs to, not yet placed. */
export function create(beside: Node, name: Name, attributes: Readonly<Record<string, string>> = {}): Element {
  const document = beside.nodeType === 9 ? (beside as Document) : beside.ownerDocument;
  if (!document) throw new Error('A node without a document cannot have siblings');
  const element = document.createElementNS(resolve(name).namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('r:')) element.setAttributeNS(R, key, value);
    else element.setAttribute(key, value);
  }
  return element;
}

/**
 * The child with this name; made when it is missing, before the first child whose name is in `before`
 * (schemas prescribe the order of children), else at the end.
 */
export function ensure(parent: Element, name: Name, before: readonly Name[] = []): Element {
  const there = child(parent, name);
  if (there) return there;
  const made = create(parent, name);
  const next = children(parent).find(one => before.some(other => is(one, other)));
  parent.insertBefore(made, next ?? null);
  return made;
}

/** Returns the number in an attribute, a percentage in thousandths; 0 where there is none. */
export function number(element: Element | null | undefined, attribute: string): number {
  const value = element?.getAttribute(attribute) ?? '0';
  return value.endsWith('%') ? Number(value.slice(0, -1)) * 1000 : Number(value);
}
