import type { Package } from './package.ts';
import { remembered } from './remembered.ts';
import { children, create, parseXml } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const RELS = 'application/vnd.openxmlformats-package.relationships+xml';
const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationship types that this code uses, by the last part of their URI. */
export type RelationshipType =
  | 'officeDocument'
  | 'tableStyles'
  | 'slide'
  | 'slideLayout'
  | 'slideMaster'
  | 'theme'
  | 'themeOverride'
  | 'image'
  | 'notesSlide'
  | 'notesMaster'
  | 'tags'
  | 'hyperlink'
  | 'customXml'
  | 'customXmlProps';

export interface Relationship {
  readonly id: string;
  /** The full type URI. */
  readonly type: string;
  /** The name of the target part, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** Whether the relationship has this type, in the Transitional or Strict namespace. */
export function hasType(relationship: Relationship, type: RelationshipType): boolean {
  return relationship.type.endsWith(`/relationships/${type}`);
}

/** The relationships of one part, or of the package for an empty name (ECMA-376 part 2, 9.3). */
export class Relationships {
  readonly #package: Package;
  readonly #source: string;
  readonly #part: string;

  constructor(owner: Package, source: string) {
    this.#package = owner;
    this.#source = source;
    this.#part = Relationships.partOf(source);
  }

  /** Returns the name of the part that holds a part's relationships. */
  static partOf(source: string): string {
    const slash = source.lastIndexOf('/') + 1;
    return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  }

  /** Returns the name of the part to which a relationships part belongs. This is the inverse of `partOf`. */
  static sourceOf(relationships: string): string {
    return relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  }

  all(): readonly Relationship[] {
    return this.#package.has(this.#part) ? listed(this.#package, this.#part) : [];
  }

  /** Returns the relationship with this id, or null. */
  get(id: string): Relationship | null {
    return this.all().find(one => one.id === id) ?? null;
  }

  /** Returns the target of the first relationship of this type, or null. */
  target(type: RelationshipType): string | null {
    return this.all().find(one => hasType(one, type))?.target ?? null;
  }

  /**
   * Adds a relationship to a part, or to an external address. The type is a known one or a full URI. Returns the new
   * relationship's id.
   */
  add(type: RelationshipType | `http${string}`, target: string, external = false): string {
    return this.addAs(this.#freeId(), type.startsWith('http') ? type : OFFICE + type, target, external);
  }

  /** Adds a relationship with the given id and full type URI. An external address is stored unchanged. */
  addAs(id: string, type: string, target: string, external = false): string {
    if (!this.#package.has(this.#part)) {
      this.#package.set(this.#part, parseXml(EMPTY));
      this.#package.contentTypes.set(this.#part, RELS);
    }
    const root = this.#package.root(this.#part);
    const attributes = { Id: id, Type: type, Target: external ? target : relativeTo(this.#source, target) };
    root.append(
      create(root, 'rel:Relationship', external ? { ...attributes, TargetMode: 'External' } : attributes),
    );
    this.#package.touch(this.#part);
    return id;
  }

  remove(id: string): void {
    this.#elements()
      .find(one => one.getAttribute('Id') === id)
      ?.remove();
    this.#package.touch(this.#part);
  }

  #elements(): Element[] {
    if (!this.#package.has(this.#part)) return [];
    return children(this.#package.root(this.#part), 'rel:Relationship');
  }

  #freeId(): string {
    const taken = new Set(this.#elements().map(one => one.getAttribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    return `rId${number}`;
  }
}

/** Returns the relationships in a relationships part. `part` is the name of that part, not of the source part. */
const listed = remembered((owner, part): readonly Relationship[] => {
  const source = Relationships.sourceOf(part);
  return children(owner.root(part), 'rel:Relationship').map(element => {
    const target = element.getAttribute('Target') ?? '';
    const external = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: external ? target : absolute(source, target),
      external,
    };
  });
});

const TARGET = /\bTarget\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Returns the parts that relationships refer to but that do not exist. Searches the XML source, because there may be
 * thousands of relationships.
 */
export function missingTargets(owner: Package): ReadonlySet<string> {
  const targets = owner
    .names()
    .filter(name => name.endsWith('.rels'))
    .flatMap(name =>
      Array.from(owner.text(name).matchAll(TARGET), ([, double, single]) =>
        absolute(Relationships.sourceOf(name), double ?? single ?? ''),
      ),
    );
  return new Set(targets.filter(one => !owner.has(one)));
}

/** Converts a target that is relative to its source to a part name, without the fragment. */
function absolute(source: string, target: string): string {
  const path = decoded(target.split('#', 1)[0] ?? '');
  if (path.startsWith('/')) return path.slice(1);
  const folders = source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function relativeTo(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return encodeURI([...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/'));
}
