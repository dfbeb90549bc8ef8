import { openArchive } from '../opc/archive.ts';
import { PRESENTATION } from '../opc/budget.ts';
import { PackageError } from '../opc/packageError.ts';
import { Packed } from '../opc/packed.ts';
import { writeArchive } from '../opc/writeArchive.ts';
import { countNodes, decodeXml } from '../opc/xmlBudget.ts';
import { ContentTypes } from './contentTypes.ts';
import { missingTargets, Relationships } from './relationships.ts';
import { isStrictXml, toStrict, toTransitional } from './strict.ts';
import { parseXml, serializeXml } from './xml.ts';

/** The content of a part: packed as in the file, or new bytes. */
type Content = Uint8Array | Packed;

/** The state of a package at one moment. `snapshot` creates it, and `restore` returns the package to it. */
export type Snapshot = ReadonlyMap<string, Content>;

const CONTENT_TYPES = '[Content_Types].xml';
/** The name of the part with the relationships of the package itself. */
const ROOT = '_rels/.rels';

/**
 * An Open Packaging Conventions package (ECMA-376 part 2): named parts with content types and relationships. Part names
 * have no leading slash.
 *
 * An XML part is parsed on first use, and changes to its document are saved. A part that was not changed is saved byte
 * for byte as in the file. A package in the Strict form is read as if it were Transitional, and saved as Strict.
 */
export class Package {
  #parts: Map<string, Content>;
  readonly #documents = new Map<string, Document>();
  readonly #touched = new Set<string>();
  readonly #versions = new Map<string, number>();
  #changes = 0;
  /** The parts that relationships refer to but that do not exist; null until computed. */
  #missing: ReadonlySet<string> | null = null;
  #strict: boolean | null = null;
  readonly contentTypes = new ContentTypes(this, CONTENT_TYPES);

  private constructor(parts: Map<string, Content>) {
    this.#parts = parts;
  }

  /** Opens a file. Unpacks each part on first use. Throws PackageError. */
  static open(bytes: Uint8Array): Package {
    const parts = openArchive(bytes);
    if (!parts.has(CONTENT_TYPES)) throw new PackageError('notPresentation');
    return new Package(parts);
  }

  /** Whether the file is in the Strict form of Open XML. */
  get isStrict(): boolean {
    return (this.#strict ??= this.has(ROOT) && isStrictXml(this.text(ROOT)));
  }

  /** Returns the names of all parts, including relationship parts, in the order of the archive. */
  names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(part: string): boolean {
    return this.#parts.has(part);
  }

  /**
   * Returns the part's bytes as they would be saved now. Throws PackageError: `broken` when the part is missing or
   * damaged, or an error of unpacking.
   */
  bytes(part: string): Uint8Array {
    const content = this.content(part);
    return content instanceof Packed ? content.bytes() : content;
  }

  /**
   * Returns the part's content to copy it to another package; still packed when possible. Throws PackageError `broken`
   * when the part is missing.
   */
  content(part: string): Content {
    this.#flush(part);
    const content = this.#parts.get(part);
    if (!content) throw new PackageError('broken', part);
    return content;
  }

  /** Returns the part's XML source. Throws PackageError. */
  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }

  /**
   * Returns the part's parsed document, which is cached. Call `touch` after changing the document. Throws PackageError.
   */
  xml(part: string): Document {
    const known = this.#documents.get(part);
    if (known) return known;
    const text = this.text(part);
    countNodes(text, PRESENTATION, part);
    try {
      const document = parseXml(toTransitional(text));
      this.#documents.set(part, document);
      return document;
    } catch {
      throw new PackageError('broken', part);
    }
  }

  /** Returns the root element of the part's document. Throws PackageError. */
  root(part: string): Element {
    return this.xml(part).documentElement;
  }

  /** Whether the part's document is already parsed, so that reading from it is fast. */
  isParsed(part: string): boolean {
    return this.#documents.has(part);
  }

  /** Marks the part's document as changed. */
  touch(part: string): void {
    this.#touched.add(part);
    this.#bump(part);
  }

  /** Returns a number that changes with each change of the part. */
  version(part: string): number {
    return this.#versions.get(part) ?? 0;
  }

  /** A number that changes with each change of any part. */
  get changes(): number {
    return this.#changes;
  }

  /** Adds or replaces a part. */
  set(part: string, content: Content | Document): void {
    if (content instanceof Uint8Array || content instanceof Packed) {
      this.#documents.delete(part);
      this.#touched.delete(part);
      this.#parts.set(part, content);
      this.#bump(part);
    } else {
      this.#parts.set(part, this.#parts.get(part) ?? new Uint8Array());
      this.#documents.set(part, content);
      this.touch(part);
    }
  }

  /** Removes a part with its relationships and content type. The caller must remove references to the part. */
  remove(part: string): void {
    for (const name of [part, Relationships.partOf(part)]) {
      this.#parts.delete(name);
      this.#documents.delete(name);
      this.#touched.delete(name);
      this.#bump(name);
    }
    this.contentTypes.remove(part);
  }

  /** Returns the relationships of a part, or of the package itself for an empty name. */
  relationships(part: string): Relationships {
    return new Relationships(this, part);
  }

  /**
   * Returns an unused part name: `ppt/slides/slide7.xml` for `ppt/slides/slide1.xml`. Skips the name of a missing part
   * that relationships still refer to.
   */
  freeName(like: string): string {
    const dot = like.lastIndexOf('.');
    const extension = dot > like.lastIndexOf('/') ? like.slice(dot) : '';
    let end = like.length - extension.length;
    while (/\d/.test(like[end - 1] ?? '')) end--;
    const stem = like.slice(0, end);
    this.#missing ??= missingTargets(this);
    let number = 1;
    let name: string;
    do name = `${stem}${number++}${extension}`;
    while (this.has(name) || this.#missing.has(name));
    return name;
  }

  snapshot(): Snapshot {
    for (const part of [...this.#touched]) this.#flush(part);
    return new Map(this.#parts);
  }

  /** Restores a snapshot. Parts that differ get new documents. */
  restore(snapshot: Snapshot): void {
    for (const part of [...this.#touched]) this.#flush(part);
    for (const part of new Set([...this.#parts.keys(), ...snapshot.keys()])) {
      if (this.#parts.get(part) === snapshot.get(part)) continue;
      this.#documents.delete(part);
      this.#bump(part);
    }
    this.#parts = new Map(snapshot);
  }

  /** Returns a package with the same parts. Changes to one of the two do not affect the other. */
  copy(): Package {
    return new Package(new Map(this.snapshot()));
  }

  /** Returns the file's bytes. */
  save(): Uint8Array {
    return writeArchive(this.snapshot());
  }

  #bump(part: string): void {
    this.#versions.set(part, this.version(part) + 1);
    this.#changes++;
  }

  #flush(part: string): void {
    if (!this.#touched.delete(part)) return;
    const document = this.#documents.get(part);
    if (!document) return;
    const bytes = serializeXml(document);
    this.#parts.set(part, this.isStrict ? new TextEncoder().encode(toStrict(decodeXml(bytes, part))) : bytes);
  }
}
