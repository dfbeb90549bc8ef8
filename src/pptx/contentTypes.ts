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

  /** The part's content type, or null when the package does not say. */
  of(part: string): string | null {
    return (this.#override(part) ?? this.#default(part))?.getAttribute('ContentType') ?? null;
  }

  /** Gives a part its type: by its extension where that says so already or nothing yet, else by name. */
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

/** The entries by the name of their part, which begins with a slash, or by their extension. The first of two counts. */
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
