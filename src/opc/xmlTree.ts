import { SaxesParser } from 'saxes';
import { PackageError } from './packageError.ts';

/**
 * An element of parsed XML, with the DOM members that are needed to read a workbook. Used because a worker has no DOM.
 */
export class XmlElement {
  readonly localName: string;
  /** The attribute values by qualified name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[] = [];
  textContent = '';

  constructor(localName: string, attributes: ReadonlyMap<string, string>) {
    this.localName = localName;
    this.attributes = attributes;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
}

/**
 * Parses XML. The `textContent` of an element excludes the text of its children. Throws PackageError `broken` when the
 * XML is malformed.
 */
export function parseTree(xml: string, part: string | null = null): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  parser.on('error', () => {
    throw new PackageError('broken', part);
  });
  parser.on('opentag', ({ local, attributes }) => {
    const named = Object.values(attributes).map(({ name, value }): [string, string] => [name, value]);
    const element = new XmlElement(local, new Map(named));
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (text: string): void => {
    const here = open.at(-1);
    if (here) here.textContent += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  const [root] = roots;
  if (!root) throw new PackageError('broken', part);
  return root;
}
