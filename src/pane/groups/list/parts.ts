import { LIST } from '../../../opc/budget.ts';
import type { Packed } from '../../../opc/packed.ts';
import { countNodes, decodeXml } from '../../../opc/xmlBudget.ts';
import { parseTree, type XmlElement } from '../../../opc/xmlTree.ts';

/** The parts of a workbook by lower-case name. */
export type Parts = ReadonlyMap<string, Packed>;

export interface Relationship {
  readonly id: string;
  /** The last segment of the type URI, which is the same in the transitional and the strict namespace. */
  readonly type: string;
  /** Name of the target part. */
  readonly target: string;
}

/**
 * Returns the root element of a part; null when the part does not exist. Throws PackageError when the part is invalid.
 */
export function readPart(parts: Parts, name: string): XmlElement | null {
  const packed = parts.get(name.toLowerCase());
  if (!packed) return null;
  const xml = decodeXml(packed.bytes(), name);
  countNodes(xml, LIST, name);
  return parseTree(xml, name);
}

/** Returns the relationships of a part; the empty name stands for the package (ECMA-376 part 2, 9.3). */
export function readRelationships(parts: Parts, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf('/') + 1;
  const part = readPart(parts, `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  return (part ? childrenOf(part, 'Relationship') : []).map(one => ({
    id: one.getAttribute('Id') ?? '',
    type: one.getAttribute('Type')?.split('/').at(-1) ?? '',
    target: resolve(source, one.getAttribute('Target') ?? ''),
  }));
}

/** Returns the child elements with a local name, in any namespace, so both transitional and strict files work. */
export function childrenOf(parent: XmlElement | null | undefined, name: string): XmlElement[] {
  return parent?.children.filter(one => one.localName === name) ?? [];
}

/** Resolves a target relative to the source part. */
function resolve(source: string, target: string): string {
  return decodeURIComponent(new URL(target, `http://package/${source}`).pathname.slice(1));
}
