import type { Package } from './package.ts';
import { child, children, create, ensure, parseXml, R, type Name } from './xml.ts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.tags+xml';
const EMPTY = '<p:tagLst xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>';

export interface Tag {
  /** The key in upper case, as PowerPoint stores it. */
  readonly key: string;
  readonly value: string;
}

/**
 * Where a list of tags is attached: the part, the element that may contain `p:custDataLst`, and the elements that come
 * after `p:custDataLst`.
 */
export interface TagAnchor {
  readonly part: string;
  readonly holder: () => Element;
  /** Whether the XML source shows without parsing that there are no tags. */
  readonly isBare?: () => boolean;
  readonly before: readonly Name[];
}

/**
 * The tags of a presentation, slide or shape. The tags are in a separate part that `p:custDataLst` refers to (ECMA-376
 * part 1, 19.3.3).
 */
export class Tags {
  readonly #package: Package;
  readonly #anchor: TagAnchor;

  constructor(owner: Package, anchor: TagAnchor) {
    this.#package = owner;
    this.#anchor = anchor;
  }

  all(): readonly Tag[] {
    return this.#elements().map(one => ({ key: keyOf(one), value: one.getAttribute('val') ?? '' }));
  }

  /** Returns the value of a key, or null. Keys are case-insensitive. */
  get(key: string): string | null {
    return this.#find(key)?.getAttribute('val') ?? null;
  }

  set(key: string, value: string): void {
    const there = this.#find(key);
    const part = this.#part() ?? this.#makePart();
    if (there) there.setAttribute('val', value);
    else {
      const root = this.#package.root(part);
      root.append(create(root, 'p:tag', { name: key.toUpperCase(), val: value }));
    }
    this.#package.touch(part);
  }

  /** Removes a key. Does nothing when there is no such key. */
  delete(key: string): void {
    const part = this.#part();
    if (!part) return;
    const there = this.#find(key);
    if (!there) return;
    there.remove();
    this.#package.touch(part);
  }

  #find(key: string): Element | undefined {
    return this.#elements().find(one => keyOf(one) === key.toUpperCase());
  }

  #elements(): Element[] {
    const part = this.#part();
    return part ? children(this.#package.root(part), 'p:tag') : [];
  }

  #part(): string | null {
    if (this.#anchor.isBare?.()) return null;
    const id = child(this.#anchor.holder(), 'p:custDataLst', 'p:tags')?.getAttributeNS(R, 'id');
    if (!id) return null;
    const target = this.#package.relationships(this.#anchor.part).get(id)?.target;
    return target && this.#package.has(target) ? target : null;
  }

  #makePart(): string {
    const part = this.#package.freeName('ppt/tags/tag1.xml');
    this.#package.set(part, parseXml(EMPTY));
    this.#package.contentTypes.set(part, CONTENT_TYPE);
    const id = this.#package.relationships(this.#anchor.part).add('tags', part);
    const list = ensure(this.#anchor.holder(), 'p:custDataLst', this.#anchor.before);
    child(list, 'p:tags')?.remove();
    list.append(create(list, 'p:tags', { 'r:id': id }));
    this.#package.touch(this.#anchor.part);
    return part;
  }
}

function keyOf(tag: Element): string {
  return (tag.getAttribute('name') ?? '').toUpperCase();
}
