import { LIST } from '../../../opc/budget.ts';
import type { Packed } from '../../../opc/packed.ts';
import { countNodes, decodeXml } from '../../../opc/xmlBudget.ts';
import { parseTree, type XmlElement } from '../../../opc/xmlTree.ts';

/** The files of a workbook by the lower case of their names. */
export type Parts = ReadonlyMap<string, Packed>;

export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI, which the transitional and the strict namespace share. */
  readonly type: string;
  /** Name of the target part. */
  readonly target: string;
}

/** Returns the root element of a part of an Office file; null when there is no such part. Throws PackageError. */
export function readPart(parts: Parts, name: string): XmlElement | null {
  const packed = parts.get(name.toLowerCase());
  if (!packed) return null;
  const xml = decodeXml(packed.bytes(), name);
  countNodes(xml, LIST, name);
  return parseTree(xml, name);
}

/** Returns the relationships of a part; those of the package for the empty name (ECMA-376 part 2, 9.3). */
export function readRelationships(parts: Parts, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf('/') + 1;
  const part = readPart(parts, `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  return (part ? childrenOf(part, 'Relationship') : []).map(one => ({
    id: one.getAttribute('Id') ?? '',
    type: one.getAttribute('Type')?.split('/').at(-1) ?? '',
    target: resolve(source, one.getAttribute('Target') ?? ''),
  }));
}

/** Returns the element children of one name, in the transitional or the strict namespace. */
export function childrenOf(parent: XmlElement | null | undefined, name: string): XmlElement[] {
  return parent?.children.filter(one => one.localName === name) ?? [];
}

/** Resolves a target, which is relative to the source part. */
function resolve(source: string, target: string): string {
  return decodeURIComponent(new URL(target, `http://package/${source}`).pathname.slice(1));
}
