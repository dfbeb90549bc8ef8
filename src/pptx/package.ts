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

/** The content of a part: as it came from the file, or new. */
type Content = Uint8Array | Packed;

/** The state of a package at one moment; made by `snapshot`, taken back by `restore`. */
export type Snapshot = ReadonlyMap<string, Content>;

const CONTENT_TYPES = '[Content_Types].xml';
/** The relationships of the package itself. */
const ROOT = '_rels/.rels';

/**
 * An Open Packaging Conventions package (ECMA-376 part 2): named parts, their content types and their
 * relationships. XML parts are parsed when first asked for and stay live; a part that nobody touched is
 * saved byte for byte as it came. Part names have no leading slash. A package in the Strict form is read as if it were in
 * the Transitional one, and saved in its own.
 */
export class Package {
  #parts: Map<string, Content>;
  readonly #documents = new Map<string, Document>();
  readonly #touched = new Set<string>();
  readonly #versions = new Map<string, number>();
  #changes = 0;
  /** What relationships of the file point to and is not there; null before anyone asked. */
  #missing: ReadonlySet<string> | null = null;
  #strict: boolean | null = null;
  readonly contentTypes = new ContentTypes(this, CONTENT_TYPES);

  private constructor(parts: Map<string, Content>) {
    this.#parts = parts;
  }

  /** Opens a file's bytes; a part is unpacked when it is first asked for. Throws PackageError. */
  static open(bytes: Uint8Array): Package {
    const parts = openArchive(bytes);
    if (!parts.has(CONTENT_TYPES)) throw new PackageError('notPresentation');
    return new Package(parts);
  }

  /** Whether the file is in the Strict form of Open XML. */
  get isStrict(): boolean {
    return (this.#strict ??= this.has(ROOT) && isStrictXml(this.text(ROOT)));
  }

  /** The names of all parts, relationship parts included, in the order of the archive. */
  names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(part: string): boolean {
    return this.#parts.has(part);
  }

  /**
   * The part's bytes as they would be saved now. Throws PackageError `broken` when there is no such part or it is
   * damaged, and what else unpacking it throws.
   */
  bytes(part: string): Uint8Array {
    const content = this.content(part);
    return content instanceof Packed ? content.bytes() : content;
  }

  /** The part's content, packed where it is so, to be given to another package. Throws PackageError `broken`. */
  content(part: string): Content {
    this.#flush(part);
    const content = this.#parts.get(part);
    if (!content) throw new PackageError('broken', part);
    return content;
  }

  /** The part's text as XML source. Throws PackageError. */
  text(part: string): string {
    return decodeXml(this.bytes(part), part);
  }

  /** The part's live document; after changing it, call `touch`. Throws PackageError. */
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

  /** The root element of the part's document. */
  root(part: string): Element {
    return this.xml(part).documentElement;
  }

  /** Whether the part's document is parsed already, so that looking into it costs nothing. */
  isParsed(part: string): boolean {
    return this.#documents.has(part);
  }

  /** Says that the part's document was changed. */
  touch(part: string): void {
    this.#touched.add(part);
    this.#bump(part);
  }

  /** A number that is another one after each change of the part. */
  version(part: string): number {
    return this.#versions.get(part) ?? 0;
  }

  /** A number that is another one after each change of any part. */
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

  /** Removes a part with its relationships and its content type. References to it are the caller's. */
  remove(part: string): void {
    for (const name of [part, Relationships.partOf(part)]) {
      this.#parts.delete(name);
      this.#documents.delete(name);
      this.#touched.delete(name);
      this.#bump(name);
    }
    this.contentTypes.remove(part);
  }

  /** The relationships of a part; of the package itself for the empty name. */
  relationships(part: string): Relationships {
    return new Relationships(this, part);
  }

  /**
   * A part name that is free: `ppt/slides/slide7.xml` for `ppt/slides/slide1.xml`. The name of a part that is missing
   * is not, since something may still point to it.
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

  /** Goes back to a snapshot. Documents of parts that differ are new ones afterwards. */
  restore(snapshot: Snapshot): void {
    for (const part of [...this.#touched]) this.#flush(part);
    for (const part of new Set([...this.#parts.keys(), ...snapshot.keys()])) {
      if (this.#parts.get(part) === snapshot.get(part)) continue;
      this.#documents.delete(part);
      this.#bump(part);
    }
    this.#parts = new Map(snapshot);
  }

  /** The file's bytes. */
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
