import type { Package } from './package.ts';
import { children, create } from './xml.ts';

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
    const name = `/${part}`.toLowerCase();
    return this.#elements('ct:Override').find(one => one.getAttribute('PartName')?.toLowerCase() === name);
  }

  #default(part: string): Element | undefined {
    const extension = extensionOf(part);
    return this.#elements('ct:Default').find(
      one => one.getAttribute('Extension')?.toLowerCase() === extension,
    );
  }

  #elements(name: 'ct:Override' | 'ct:Default'): Element[] {
    return children(this.#package.root(this.#part), name);
  }
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
