import { XmlElement, XmlLeaf, XmlParent, type XmlAttribute, type XmlNode } from './tree.ts';

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Namespaces in scope by prefix, the innermost last. The default namespace has the empty prefix. */
type Scope = ReadonlyMap<string, string | null>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Node's replacement for the browser's `XMLSerializer`. Preserves prefixes and adds missing namespace declarations. */
export class XMLSerializer {
  serializeToString(node: XmlNode): string {
    return written(
      node,
      new Map<string, string | null>([
        ['', null],
        ['xml', 'http://www.w3.org/XML/1998/namespace'],
      ]),
    );
  }
}

function written(node: XmlNode, scope: Scope): string {
  if (node instanceof XmlElement) return elementOf(node, scope);
  if (node instanceof XmlParent) return contentOf(node, scope);
  if (node.nodeType === 4) return `<![CDATA[${node.textContent}]]>`;
  if (node.nodeType === 8) return `<!--${node.textContent}-->`;
  if (node instanceof XmlLeaf && node.target) return `<?${node.target} ${node.data}?>`;
  return node.textContent.replace(/[&<>\r]/g, character => ESCAPES[character] ?? '');
}

function contentOf(parent: XmlParent, scope: Scope): string {
  let text = '';
  for (let one = parent.firstChild; one; one = one.nextSibling) text += written(one, scope);
  return text;
}

function elementOf(element: XmlElement, outer: Scope): string {
  const inner = new Names(outer, element.attributes);
  const name = inner.of(element, true);
  let attributes = '';
  for (const one of element.attributes) attributes += attributeOf(inner.of(one, false), one.value);
  const start = `<${name}${attributes}${inner.added}`;
  return element.firstChild ? `${start}>${contentOf(element, inner.scope)}</${name}>` : `${start}/>`;
}

function attributeOf(name: string, value: string): string {
  const escaped = /[&<>"\t\n\r]/.test(value)
    ? value.replace(/[&<>"\t\n\r]/g, character => ESCAPES[character] ?? '')
    : value;
  return ` ${name}="${escaped}"`;
}

/** The qualified names and namespace declarations of one element. */
class Names {
  scope: Scope;
  /** The namespace declarations that had to be added. */
  added = '';

  constructor(outer: Scope, attributes: readonly XmlAttribute[]) {
    this.scope = outer;
    for (const one of attributes) {
      if (one.namespaceURI !== XMLNS) continue;
      this.scope = new Map([...this.scope, [one.prefix ? one.localName : '', one.value || null]]);
    }
  }

  /**
   * Returns the qualified name: with its own prefix when that has the right namespace, else with another suitable
   * prefix.
   */
  of({ prefix, localName, namespaceURI: namespace }: XmlElement | XmlAttribute, isElement: boolean): string {
    if (namespace === XMLNS) return prefix ? `${prefix}:${localName}` : localName;
    if (isElement ? this.scope.get('') === namespace : namespace === null) return localName;
    const known =
      prefix !== null && this.scope.get(prefix) === namespace ? prefix : this.#prefixOf(namespace);
    const chosen = known ?? this.#declare(isElement || prefix !== null ? (prefix ?? '') : null, namespace);
    return chosen ? `${chosen}:${localName}` : localName;
  }

  #prefixOf(namespace: string | null): string | undefined {
    for (const [prefix, one] of this.scope) if (prefix && one === namespace) return prefix;
    return undefined;
  }

  #declare(wanted: string | null, namespace: string | null): string {
    let prefix = wanted ?? 'ns1';
    for (let number = 2; wanted === null && this.scope.has(prefix); number++) prefix = `ns${number}`;
    this.scope = new Map([...this.scope, [prefix, namespace]]);
    this.added += attributeOf(prefix ? `xmlns:${prefix}` : 'xmlns', namespace ?? '');
    return prefix;
  }
}
