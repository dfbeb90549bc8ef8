/**
 * A minimal DOM tree with the standard members that the file layer uses. Made for Node, where a complete browser page
 * costs about thirty times as much.
 */
export abstract class XmlNode {
  abstract readonly nodeType: number;
  ownerDocument: XmlDocument | null;
  parentNode: XmlParent | null = null;
  previousSibling: XmlNode | null = null;
  nextSibling: XmlNode | null = null;

  constructor(document: XmlDocument | null) {
    this.ownerDocument = document;
  }

  abstract get textContent(): string;
  abstract cloneNode(deep?: boolean): XmlNode;
  abstract isEqualNode(other: XmlNode | null): boolean;

  get parentElement(): XmlElement | null {
    return this.parentNode instanceof XmlElement ? this.parentNode : null;
  }

  get nextElementSibling(): XmlElement | null {
    let one = this.nextSibling;
    while (one && !(one instanceof XmlElement)) one = one.nextSibling;
    return one;
  }

  get previousElementSibling(): XmlElement | null {
    let one = this.previousSibling;
    while (one && !(one instanceof XmlElement)) one = one.previousSibling;
    return one;
  }

  before(...nodes: readonly XmlNode[]): void {
    for (const node of nodes) this.parentNode?.insertBefore(node, this);
  }

  after(...nodes: readonly XmlNode[]): void {
    for (const node of nodes.toReversed()) this.parentNode?.insertBefore(node, this.nextSibling);
  }

  replaceWith(...nodes: readonly XmlNode[]): void {
    this.before(...nodes);
    this.remove();
  }

  remove(): void {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (!parent) return;
    if (previous) previous.nextSibling = next;
    else parent.firstChild = next;
    if (next) next.previousSibling = previous;
    else parent.lastChild = previous;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }
}

/** A text, CDATA section, processing instruction or comment, by its DOM node type. */
export class XmlLeaf extends XmlNode {
  readonly nodeType: 3 | 4 | 7 | 8;
  readonly data: string;
  /** The target of a processing instruction; empty for other nodes. */
  readonly target: string;

  constructor(document: XmlDocument | null, nodeType: XmlLeaf['nodeType'], data: string, target = '') {
    super(document);
    this.nodeType = nodeType;
    this.data = data;
    this.target = target;
  }

  get textContent(): string {
    return this.data;
  }

  cloneNode(): XmlLeaf {
    return new XmlLeaf(this.ownerDocument, this.nodeType, this.data, this.target);
  }

  isEqualNode(other: XmlNode | null): boolean {
    return (
      other instanceof XmlLeaf &&
      other.nodeType === this.nodeType &&
      other.data === this.data &&
      other.target === this.target
    );
  }
}

/** A node with children: an element or a document. */
export abstract class XmlParent extends XmlNode {
  firstChild: XmlNode | null = null;
  lastChild: XmlNode | null = null;

  get firstElementChild(): XmlElement | null {
    return this.firstChild instanceof XmlElement
      ? this.firstChild
      : (this.firstChild?.nextElementSibling ?? null);
  }

  get children(): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (let one = this.firstElementChild; one; one = one.nextElementSibling) found.push(one);
    return found;
  }

  get textContent(): string {
    let text = '';
    for (let one = this.firstChild; one; one = one.nextSibling)
      if (one.nodeType !== 7 && one.nodeType !== 8) text += one.textContent;
    return text;
  }

  set textContent(text: string) {
    this.replaceChildren(...(text ? [new XmlLeaf(this.ownerDocument, 3, text)] : []));
  }

  /** Throws Error when `next` is not a child, and when `node` contains this node. */
  insertBefore(node: XmlNode, next: XmlNode | null): void {
    if (next === node) return;
    if (next && next.parentNode !== this) throw new Error('The reference node is not a child of this node');
    if (holds(node, this)) throw new Error('A node cannot contain itself');
    node.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    const document = this instanceof XmlDocument ? this : this.ownerDocument;
    if (node.ownerDocument !== document) adopt(node, document);
  }

  append(...nodes: readonly XmlNode[]): void {
    for (const node of nodes) this.insertBefore(node, null);
  }

  prepend(...nodes: readonly XmlNode[]): void {
    for (const node of nodes.toReversed()) this.insertBefore(node, this.firstChild);
  }

  replaceChildren(...nodes: readonly XmlNode[]): void {
    while (this.firstChild) this.firstChild.remove();
    this.append(...nodes);
  }

  /** Returns all descendant elements with this name, or all for `*`. The list is not live. */
  getElementsByTagName(name: string): readonly XmlElement[] {
    return this.#below(one => name === '*' || one.nodeName === name);
  }

  getElementsByTagNameNS(namespace: string, name: string): readonly XmlElement[] {
    return this.#below(one => one.localName === name && one.namespaceURI === namespace);
  }

  #below(wanted: (one: XmlElement) => boolean): readonly XmlElement[] {
    const found: XmlElement[] = [];
    const visit = (parent: XmlParent): void => {
      for (let one = parent.firstElementChild; one; one = one.nextElementSibling) {
        if (wanted(one)) found.push(one);
        visit(one);
      }
    };
    visit(this);
    return found;
  }

  protected cloneChildren(copy: XmlParent): void {
    for (let one = this.firstChild; one; one = one.nextSibling) copy.append(one.cloneNode(true));
  }

  protected hasEqualChildren(other: XmlParent): boolean {
    let [one, its] = [this.firstChild, other.firstChild];
    for (; one?.isEqualNode(its); one = one.nextSibling) its = its?.nextSibling ?? null;
    return !one && !its;
  }
}

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string | null;
  readonly localName: string;
  readonly namespaceURI: string | null;
  value: string;
}

export class XmlElement extends XmlParent {
  readonly nodeType = 1;
  readonly nodeName: string;
  readonly prefix: string | null;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly attributes: XmlAttribute[] = [];

  constructor(document: XmlDocument | null, namespace: string | null, name: string) {
    super(document);
    this.nodeName = name;
    [this.prefix, this.localName] = split(name);
    this.namespaceURI = namespace;
  }

  getAttribute(name: string): string | null {
    return this.#named(name)?.value ?? null;
  }

  getAttributeNS(namespace: string | null, name: string): string | null {
    return this.#named(name, namespace)?.value ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#named(name) !== undefined;
  }

  setAttribute(name: string, value: string): void {
    const there = this.#named(name);
    if (there) there.value = value;
    else this.attributes.push({ name, prefix: null, localName: name, namespaceURI: null, value });
  }

  setAttributeNS(namespaceURI: string | null, name: string, value: string): void {
    const [prefix, localName] = split(name);
    const there = this.#named(localName, namespaceURI);
    if (there) there.value = value;
    else this.attributes.push({ name, prefix, localName, namespaceURI, value });
  }

  removeAttribute(name: string): void {
    const there = this.#named(name);
    if (there) this.attributes.splice(this.attributes.indexOf(there), 1);
  }

  cloneNode(deep = false): XmlElement {
    const copy = new XmlElement(this.ownerDocument, this.namespaceURI, this.nodeName);
    for (const one of this.attributes) copy.attributes.push({ ...one });
    if (deep) this.cloneChildren(copy);
    return copy;
  }

  isEqualNode(other: XmlNode | null): boolean {
    return (
      other instanceof XmlElement &&
      other.nodeName === this.nodeName &&
      other.namespaceURI === this.namespaceURI &&
      other.attributes.length === this.attributes.length &&
      this.attributes.every(one => other.#named(one.localName, one.namespaceURI)?.value === one.value) &&
      this.hasEqualChildren(other)
    );
  }

  /** Finds an attribute by its qualified name, or by its local name and namespace. */
  #named(name: string, namespace?: string | null): XmlAttribute | undefined {
    for (const one of this.attributes) {
      if (
        namespace === undefined ? one.name === name : one.localName === name && one.namespaceURI === namespace
      )
        return one;
    }
    return undefined;
  }
}

export class XmlDocument extends XmlParent {
  readonly nodeType = 9;
  readonly implementation = { createDocument: (): XmlDocument => new XmlDocument(null) };

  get documentElement(): XmlElement | null {
    return this.firstElementChild;
  }

  createElementNS(namespace: string | null, name: string): XmlElement {
    return new XmlElement(this, namespace, name);
  }

  importNode(node: XmlNode, deep = false): XmlNode {
    const copy = node.cloneNode(deep);
    adopt(copy, this);
    return copy;
  }

  cloneNode(deep = false): XmlDocument {
    const copy = new XmlDocument(null);
    if (deep) this.cloneChildren(copy);
    return copy;
  }

  isEqualNode(other: XmlNode | null): boolean {
    return other instanceof XmlDocument && this.hasEqualChildren(other);
  }
}

function holds(node: XmlNode, other: XmlNode): boolean {
  return other === node || (other.parentNode !== null && holds(node, other.parentNode));
}

function adopt(node: XmlNode, document: XmlDocument | null): void {
  node.ownerDocument = document;
  if (!(node instanceof XmlParent)) return;
  for (let one = node.firstChild; one; one = one.nextSibling) adopt(one, document);
}

/** Splits a qualified name into prefix and local name. */
function split(name: string): [prefix: string | null, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? [null, name] : [name.slice(0, colon), name.slice(colon + 1)];
}
