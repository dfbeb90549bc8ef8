import { XmlDocument, XmlElement, XmlLeaf, type XmlParent } from './tree.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const ERROR = 'http://www.mozilla.org/newlayout/xml/parsererror.xml';

const START =
  'A-Z_a-z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c-\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NAME = `[${START}][\\u0300-\\u036f\\u203f-\\u2040\\xb7\\d.${START}-]*`;
const QUALIFIED = `(?:${NAME}:)?${NAME}`;
const SPACE = '[ \\t\\n]';
const VALUE = `"[^<"]*"|'[^<']*'`;

const DECLARATION = new RegExp(
  `^<\\?xml${SPACE}+version${SPACE}*=${SPACE}*(?:"1\\.\\d+"|'1\\.\\d+')` +
    `(?:${SPACE}+encoding${SPACE}*=${SPACE}*(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?` +
    `(?:${SPACE}+standalone${SPACE}*=${SPACE}*(?:"(?:yes|no)"|'(?:yes|no)'))?${SPACE}*\\?>`,
);
/**
 * Matches text, a start tag (name, attributes, slash), an end tag, a comment, a CDATA section, or a processing
 * instruction (target, data).
 */
const TOKEN = new RegExp(
  [
    `([^<]+)`,
    `<(${QUALIFIED})((?:${SPACE}+${QUALIFIED}${SPACE}*=${SPACE}*(?:${VALUE}))*)${SPACE}*(/?)>`,
    `</(${QUALIFIED})${SPACE}*>`,
    `<!--((?:(?!--)[^])*)-->`,
    `<!\\[CDATA\\[([^]*?)\\]\\]>`,
    `<\\?(?!xml[ \\t\\n?])(${NAME})(?:${SPACE}+([^]*?))?\\?>`,
  ].join('|'),
  'uy',
);
const ATTRIBUTE = new RegExp(`(${QUALIFIED})${SPACE}*=${SPACE}*(${VALUE})`, 'gu');
/** Matches a character that XML 1.0 does not allow (section 2.2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const REFERENCE = /&(?:#x([\da-fA-F]+);|#(\d+);|(lt|gt|amp|quot|apos);)?/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Namespaces by prefix. The default namespace has the empty prefix. */
type Scope = ReadonlyMap<string, string>;

type Pair = readonly [name: string, value: string];

/** The maximum number of sources in the cache. */
const KEPT = 60;

/**
 * Caches documents by source, because tests and tools open the same files repeatedly. The value is null after the first
 * parse, and the document after the second.
 */
const kept = new Map<string, XmlDocument | null>();

/** Node's replacement for the browser's `DOMParser`. */
export class DOMParser {
  /**
   * Returns a document with a `parsererror` root for a source that is not well-formed (XML 1.0, Namespaces in XML 1.0).
   */
  parseFromString(source: string): XmlDocument {
    try {
      return parseAgain(source);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const document = new XmlDocument(null);
      document.append(document.createElementNS(ERROR, 'parsererror'));
      if (document.documentElement) document.documentElement.textContent = error.message;
      return document;
    }
  }
}

/**
 * Returns the document of a source. Copies the cached document when available, which is ten times as fast. Throws
 * SyntaxError.
 */
function parseAgain(source: string): XmlDocument {
  const before = kept.get(source);
  // Move the source to the end, so that the least recently used source is evicted first.
  kept.delete(source);
  const document = before ?? parse(source);
  kept.set(source, before === undefined ? null : document);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return before === undefined ? document : document.cloneNode(true);
}

/**
 * Parses a source. Rejects document type declarations, which packages must not have (ECMA-376 part 2, 8.1.4). Throws
 * SyntaxError.
 */
function parse(given: string): XmlDocument {
  if (FORBIDDEN.test(given)) throw new SyntaxError('The source has a character that XML does not allow');
  const source = given.replace(/\r\n?/g, '\n');
  const document = new XmlDocument(null);
  const outer: Scope[] = [];
  let scope: Scope = new Map([['xml', XML]]);
  let parent: XmlParent = document;
  TOKEN.lastIndex = DECLARATION.exec(source)?.[0].length ?? 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const [, text, name, attributes = '', empty, end, comment, cdata, target, instruction = ''] =
      TOKEN.exec(source) ?? [];
    const wrong = (what: string): SyntaxError => new SyntaxError(`${what}: ${source.slice(at, at + 60)}`);
    const isOutside = parent === document;
    if (text !== undefined) {
      if (text.includes(']]>') || (isOutside && /[^ \t\n]/.test(text)))
        throw wrong('Text is not allowed here');
      if (!isOutside) parent.append(new XmlLeaf(document, 3, resolved(text)));
    } else if (name !== undefined) {
      if (isOutside && document.documentElement) throw wrong('A second root element');
      const pairs = pairsIn(attributes);
      const inner = declared(pairs, scope);
      const element = new XmlElement(document, namespaceOf(name, inner, true), name);
      for (const [key, value] of pairs) addAttribute(element, namespaceOf(key, inner, false), key, value);
      parent.append(element);
      if (empty) continue;
      outer.push(scope);
      scope = inner;
      parent = element;
    } else if (end !== undefined) {
      if (!(parent instanceof XmlElement) || parent.nodeName !== end)
        throw wrong('An end tag without matching start tag');
      parent = parent.parentNode ?? document;
      scope = outer.pop() ?? scope;
    } else if (comment !== undefined) parent.append(new XmlLeaf(document, 8, comment));
    else if (cdata !== undefined && !isOutside) parent.append(new XmlLeaf(document, 4, cdata));
    else if (target !== undefined && !/^xml$/i.test(target))
      parent.append(new XmlLeaf(document, 7, instruction, target));
    else throw wrong('Not well-formed');
  }
  if (parent !== document || !document.documentElement) throw new SyntaxError('The document is incomplete');
  return document;
}

/** Returns the names and values of attributes. */
function pairsIn(attributes: string): readonly Pair[] {
  const pairs: Pair[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let one = ATTRIBUTE.exec(attributes); one; one = ATTRIBUTE.exec(attributes)) {
    const [, name = '', value = ''] = one;
    pairs.push([name, resolved(value.slice(1, -1).replace(/[\t\n]/g, ' '))]);
  }
  return pairs;
}

/** Returns the namespaces in scope inside an element with these attributes. */
function declared(attributes: readonly Pair[], scope: Scope): Scope {
  let inner: Map<string, string> | null = null;
  for (const [name, value] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    const isReserved = prefix === 'xmlns' || value === XMLNS || (prefix === 'xml') !== (value === XML);
    if (isReserved || (prefix && !value))
      throw new SyntaxError(`The prefix ${prefix} has an invalid namespace`);
    inner ??= new Map(scope);
    if (value) inner.set(prefix, value);
    else inner.delete(prefix);
  }
  return inner ?? scope;
}

function namespaceOf(name: string, scope: Scope, isElement: boolean): string | null {
  const colon = name.indexOf(':');
  if (colon < 0) return name === 'xmlns' && !isElement ? XMLNS : isElement ? (scope.get('') ?? null) : null;
  const prefix = name.slice(0, colon);
  if (prefix === 'xmlns' && !isElement) return XMLNS;
  const namespace = scope.get(prefix);
  if (namespace === undefined) throw new SyntaxError(`The prefix of ${name} is not declared`);
  return namespace;
}

function addAttribute(element: XmlElement, namespace: string | null, name: string, value: string): void {
  const before = element.attributes.length;
  element.setAttributeNS(namespace, name, value);
  if (element.attributes.length === before) throw new SyntaxError(`Duplicate attribute ${name}`);
}

/** Resolves the references in a text. */
function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    const character =
      name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : '') : ENTITIES[name];
    if (!character || FORBIDDEN.test(character)) throw new SyntaxError(`Invalid reference ${reference}`);
    return character;
  });
}
