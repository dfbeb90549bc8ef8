import type { Package } from './package.ts';
import { remembered } from './remembered.ts';
import { children, create, is } from './xml.ts';

/** The content types of a package's parts, `[Content_Types].xml` (ECMA-376 part 2, 10.1.2). */
export class ContentTypes {
  readonly #package: Package;
  readonly #part: string;

  constructor(owner: Package, part: string) {
    this.#package = owner;
    this.#part = part;
  }

  /** Returns the part's content type, or null when the package has none for it. */
  of(part: string): string | null {
    return (this.#override(part) ?? this.#default(part))?.getAttribute('ContentType') ?? null;
  }

  /**
   * Sets a part's content type. Adds a default for a new extension other than `xml`. Otherwise adds or updates an
   * override for the part's name.
   */
  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    const root = this.#package.root(this.#part);
    const override = this.#override(part);
    const extension = extensionOf(part);
    if (override) override.setAttribute('ContentType', type);
    else if (extension !== 'xml' && !this.#default(part)) {
      root.insertBefore(
        create(root, 'ct:Default', { Extension: extension, ContentType: type }),
        root.firstChild,
      );
    } else root.append(create(root, 'ct:Override', { PartName: `/${part}`, ContentType: type }));
    this.#package.touch(this.#part);
  }

  remove(part: string): void {
    const override = this.#override(part);
    if (!override) return;
    override.remove();
    this.#package.touch(this.#part);
  }

  #override(part: string): Element | undefined {
    return listed(this.#package, this.#part).get(`/${part}`.toLowerCase());
  }

  #default(part: string): Element | undefined {
    return listed(this.#package, this.#part).get(extensionOf(part));
  }
}

/**
 * Returns the entries by part name (with a leading slash) or by extension, in lower case. The first of two duplicates
 * counts.
 */
const listed = remembered((owner, types): ReadonlyMap<string, Element> => {
  const found = new Map<string, Element>();
  for (const one of children(owner.root(types))) {
    const key = one.getAttribute(is(one, 'ct:Override') ? 'PartName' : 'Extension')?.toLowerCase();
    if (key !== undefined && !found.has(key)) found.set(key, one);
  }
  return found;
});

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
