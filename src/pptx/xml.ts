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
  op: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  we: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  wetp: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

type Prefix = keyof typeof namespaces;

/** A qualified name such as `a:p`. */
export type Name = `${Prefix}:${string}`;

/** The namespace of relationship attributes such as `r:id`. */
export const R = namespaces.r;

/** Thrown when XML is malformed. */
export class XmlError extends Error {}

/** Returns the namespace of a prefix. */
export function namespace(prefix: Prefix): string {
  return namespaces[prefix];
}

interface Resolved {
  readonly namespace: string;
  readonly local: string;
}

/** A cache of resolved names. This code has a few dozen names and resolves one at nearly every element. */
const resolved = new Map<Name, Resolved>();

function resolve(name: Name): Resolved {
  const known = resolved.get(name);
  if (known) return known;
  const colon = name.indexOf(':');
  const made = { namespace: namespaces[name.slice(0, colon) as Prefix], local: name.slice(colon + 1) };
  resolved.set(name, made);
  return made;
}

/** Removes the characters that XML 1.0 cannot contain (2.2): control characters and lone surrogates. */
export function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu, '');
}

/** Parses XML. Throws XmlError when it is malformed. */
export function parseXml(source: string): Document {
  const document = new DOMParser().parseFromString(source, 'application/xml');
  const failure = document.getElementsByTagName('parsererror')[0];
  if (failure) throw new XmlError(failure.textContent);
  return document;
}

/** Serialises a document to bytes. Always writes the XML declaration, which some serialisers omit. */
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

/** Returns the child elements of a parent, all or those with one name. */
export function children(parent: Element, name?: Name): Element[] {
  const wanted = name && resolve(name);
  const found: Element[] = [];
  for (let one = parent.firstElementChild; one; one = one.nextElementSibling) {
    if (!wanted || matches(one, wanted)) found.push(one);
  }
  return found;
}

/** Returns the element at the end of a path of names, or null. Each step takes the first child with the name. */
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

/** Whether the element is still in its document. */
export function isAttached(element: Element): boolean {
  let top = element;
  while (top.parentElement) top = top.parentElement;
  return top === element.ownerDocument.documentElement;
}

/** Returns all descendant elements, or those with one name, in document order. */
export function descendants(node: Document | Element, name?: Name): Element[] {
  // A loop, because in jsdom the cost of a live collection grows with the square of its size.
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

/** Creates an element in the document of `beside`, without inserting it. */
export function create(beside: Node, name: Name, attributes: Readonly<Record<string, string>> = {}): Element {
  const document = beside.nodeType === 9 ? (beside as Document) : beside.ownerDocument;
  if (!document) throw new Error('The node belongs to no document');
  const element = document.createElementNS(resolve(name).namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('r:')) element.setAttributeNS(R, key, value);
    else element.setAttribute(key, value);
  }
  return element;
}

/**
 * Returns the child with this name, and creates it when it is missing. Inserts a new child before the first child whose
 * name is in `before`, because schemas prescribe the order, or else at the end.
 */
export function ensure(parent: Element, name: Name, before: readonly Name[] = []): Element {
  const there = child(parent, name);
  if (there) return there;
  const made = create(parent, name);
  const next = children(parent).find(one => before.some(other => is(one, other)));
  parent.insertBefore(made, next ?? null);
  return made;
}

/** Returns the number in an attribute, or 0. A percentage is converted to thousandths. */
export function number(element: Element | null | undefined, attribute: string): number {
  const value = element?.getAttribute(attribute) ?? '0';
  return value.endsWith('%') ? Number(value.slice(0, -1)) * 1000 : Number(value);
}
