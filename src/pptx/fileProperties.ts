import type { Package } from './package.ts';
import { child, create, parseXml, writable, type Name } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org';

/** The parts with the properties of a file (ECMA-376 part 2, 11 and part 1, 15.2.12.3). */
const parts = {
  core: {
    name: 'docProps/core.xml',
    relationship: `${RELATIONSHIPS}/package/2006/relationships/metadata/core-properties`,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    empty:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>',
  },
  extended: {
    name: 'docProps/app.xml',
    relationship: `${RELATIONSHIPS}/officeDocument/2006/relationships/extended-properties`,
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    empty: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  },
  custom: {
    name: 'docProps/custom.xml',
    relationship: `${RELATIONSHIPS}/officeDocument/2006/relationships/custom-properties`,
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    empty:
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>',
  },
} as const;

/** The element of each property, and its part. The order of the elements is free in both parts. */
const places = {
  author: ['core', 'dc:creator'],
  category: ['core', 'cp:category'],
  comments: ['core', 'dc:description'],
  company: ['extended', 'ep:Company'],
  created: ['core', 'dcterms:created'],
  keywords: ['core', 'cp:keywords'],
  lastAuthor: ['core', 'cp:lastModifiedBy'],
  manager: ['extended', 'ep:Manager'],
  revision: ['core', 'cp:revision'],
  subject: ['core', 'dc:subject'],
  title: ['core', 'dc:title'],
} as const satisfies Record<string, readonly [keyof typeof parts, Name]>;

export type FileProperty = keyof typeof places;

/** Returns a property of the file as text. Returns an empty text when the file has no such property. */
export function fileProperty(owner: Package, property: FileProperty): string {
  const [kind, name] = places[property];
  const part = propertiesPart(owner, kind);
  return (part && child(owner.root(part), name)?.textContent) ?? '';
}

/** Sets a property of the file. Creates the part with the properties when the file has none. */
export function setFileProperty(owner: Package, property: FileProperty, value: string): void {
  const [kind, name] = places[property];
  const part = propertiesPart(owner, kind) ?? makePropertiesPart(owner, kind);
  const root = owner.root(part);
  let element = child(root, name);
  if (!element) root.append((element = create(root, name)));
  element.textContent = writable(value);
  owner.touch(part);
}

/** Returns the name of the part with these properties, or null when the file has none. */
export function propertiesPart(owner: Package, kind: keyof typeof parts): string | null {
  const end = `/${parts[kind].relationship.split('/').at(-1)}`;
  const found = owner
    .relationships('')
    .all()
    .find(one => one.type.endsWith(end));
  return found && owner.has(found.target) ? found.target : null;
}

/** Creates the part for these properties, without properties. Returns its name. */
export function makePropertiesPart(owner: Package, kind: keyof typeof parts): string {
  const { name, relationship, contentType, empty } = parts[kind];
  const part = owner.has(name) ? owner.freeName(name) : name;
  owner.set(part, parseXml(empty));
  owner.contentTypes.set(part, contentType);
  owner.relationships('').add(relationship, part);
  return part;
}
