import { PRESENTATION } from '../opc/budget.ts';
import { PackageError } from '../opc/packageError.ts';
import { countNodes } from '../opc/xmlBudget.ts';
import type { Package } from './package.ts';
import { hasType } from './relationships.ts';
import { release } from './traces.ts';
import { child, children, create, ensure, parseXml, R, type Name } from './xml.ts';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** A custom XML part (ECMA-376 part 1, 15.2.5). */
export interface CustomXml {
  readonly part: string;
  /** The GUID of the part in braces. The part's name when the file gives it no GUID. */
  readonly id: string;
  /** The namespace of the root element. Empty when it has none. */
  readonly namespaceUri: string;
}

/** What custom XML parts belong to: the presentation, or the element of a slide or shape that has `p:custDataLst`. */
export interface CustomXmlOwner {
  readonly part: string;
  /** Null for the presentation, to which every custom XML part belongs that it has a relationship to. */
  readonly holder: (() => Element) | null;
  /** The elements that come after `p:custDataLst`. */
  readonly before: readonly Name[];
}

/** Returns the owner for a slide, layout or master. */
export function slideCustomXml(owner: Package, part: string): CustomXmlOwner {
  const holder = (): Element => orBroken(child(owner.root(part), 'p:cSld'), part);
  return { part, holder, before: ['p:controls', 'p:extLst'] };
}

/** Returns the owner for a shape of a slide, layout or master. */
export function shapeCustomXml(part: string, shape: Element): CustomXmlOwner {
  const own = shape.firstElementChild;
  const holder = (): Element => orBroken(own && child(own, 'p:nvPr'), part);
  return { part, holder, before: ['p:extLst'] };
}

/** The custom XML parts of a presentation, slide, layout, master or shape. */
export class CustomXmlParts {
  readonly #package: Package;
  readonly #owner: CustomXmlOwner;

  constructor(file: Package, owner: CustomXmlOwner) {
    this.#package = file;
    this.#owner = owner;
  }

  all(): readonly CustomXml[] {
    return this.#relationships().map(({ target }) => ({
      part: target,
      id: this.#idOf(target),
      namespaceUri: this.#package.root(target).namespaceURI ?? '',
    }));
  }

  /** Adds a part and returns it. Throws XmlError or PackageError for XML that is not well-formed. */
  add(xml: string): CustomXml {
    const bytes = encode(xml);
    const part = this.#package.freeName('customXml/item1.xml');
    this.#package.set(part, bytes);
    this.#package.contentTypes.set(part, 'application/xml');
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const properties = this.#package.freeName('customXml/itemProps1.xml');
    this.#package.set(
      properties,
      parseXml(
        `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs/></ds:datastoreItem>`,
      ),
    );
    this.#package.contentTypes.set(properties, PROPERTIES_TYPE);
    this.#package.relationships(part).add('customXmlProps', properties);
    const relationship = this.#package.relationships(this.#owner.part).add('customXml', part);
    if (this.#owner.holder) {
      const list = ensure(this.#owner.holder(), 'p:custDataLst', this.#owner.before);
      list.insertBefore(create(list, 'p:custData', { 'r:id': relationship }), child(list, 'p:tags'));
      this.#package.touch(this.#owner.part);
    }
    return { part, id, namespaceUri: this.#package.root(part).namespaceURI ?? '' };
  }

  /** Removes a part. Does nothing when the part is already removed. */
  delete({ part }: CustomXml): void {
    const ids = new Set(
      this.#relationships()
        .filter(({ target }) => target === part)
        .map(({ id }) => id),
    );
    if (ids.size === 0) return;
    const holder = this.#owner.holder?.() ?? this.#package.root(this.#owner.part);
    const list = child(holder, 'p:custDataLst');
    for (const one of dataIn(holder)) if (ids.has(one.getAttributeNS(R, 'id') ?? '')) one.remove();
    if (list && children(list).length === 0) list.remove();
    this.#package.touch(this.#owner.part);
    release(this.#package, this.#owner.part, ids);
  }

  #relationships() {
    const relationships = this.#package.relationships(this.#owner.part);
    const found = this.#owner.holder
      ? dataIn(this.#owner.holder()).flatMap(
          one => relationships.get(one.getAttributeNS(R, 'id') ?? '') ?? [],
        )
      : relationships.all().filter(one => hasType(one, 'customXml'));
    return found.filter(one => !one.external && this.#package.has(one.target));
  }

  #idOf(part: string): string {
    const properties = this.#package.relationships(part).target('customXmlProps');
    if (properties === null || !this.#package.has(properties)) return part;
    return this.#package.root(properties).getAttributeNS(DATA_STORE, 'itemID') ?? part;
  }
}

/** Replaces the XML of a custom XML part. Throws XmlError or PackageError for XML that is not well-formed. */
export function setCustomXml(owner: Package, part: string, xml: string): void {
  owner.set(part, encode(xml));
}

function dataIn(holder: Element): readonly Element[] {
  const list = child(holder, 'p:custDataLst');
  return list ? children(list, 'p:custData') : [];
}

/** Returns the bytes of well-formed XML in UTF-8. Removes the declaration of another encoding. */
function encode(xml: string): Uint8Array {
  countNodes(xml, PRESENTATION);
  parseXml(xml);
  const declaration = /^<\?xml[^>]*>/.exec(xml)?.[0] ?? '';
  const own = /utf-8/i.test(declaration)
    ? declaration
    : declaration.replace(/\sencoding=("[^"]*"|'[^']*')/i, '');
  return new TextEncoder().encode(own + xml.slice(declaration.length));
}

function orBroken(element: Element | null, part: string): Element {
  if (!element) throw new PackageError('broken', part);
  return element;
}
