import { unzipSync } from 'fflate';
import { decodeText } from './encoding.ts';

/** Bytes of one part when it is unpacked: a small file can hold a very large one. */
const LARGEST_PART = 50_000_000;

export interface Relationship {
  readonly id: string;
  /** The last word of the type's URI, which the transitional and the strict namespace share. */
  readonly type: string;
  /** Name of the target part. */
  readonly target: string;
}

/** There is more in the file than a list of people can be. */
export class TooLarge extends Error {}

/** The root element of a part of an Office file; null when there is no such part. Throws when it is damaged. */
export function readPart(bytes: Uint8Array, name: string): Element | null {
  const wanted = name.toLowerCase();
  const [content] = Object.values(
    unzipSync(bytes, {
      filter: file => {
        if (file.name.toLowerCase() !== wanted) return false;
        if (file.originalSize > LARGEST_PART) throw new TooLarge(name);
        return true;
      },
    }),
  );
  if (!content) return null;
  const document = new DOMParser().parseFromString(decodeText(content) ?? '', 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error(`${name} is not well-formed`);
  return document.documentElement;
}

/** The relationships of a part; of the whole package for the empty name (ECMA-376 part 2, 9.3). */
export function readRelationships(bytes: Uint8Array, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf('/') + 1;
  const part = readPart(bytes, `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  return (part ? childrenOf(part, 'Relationship') : []).map(one => ({
    id: one.getAttribute('Id') ?? '',
    type: one.getAttribute('Type')?.split('/').at(-1) ?? '',
    target: resolve(source, one.getAttribute('Target') ?? ''),
  }));
}

/** The element children of one name, in whatever namespace: the transitional or the strict one. */
export function childrenOf(parent: Element | null | undefined, name: string): Element[] {
  const found: Element[] = [];
  for (let one = parent?.firstElementChild; one; one = one.nextElementSibling) {
    if (one.localName === name) found.push(one);
  }
  return found;
}

/** A target is relative to the part that it is a relationship of. */
function resolve(source: string, target: string): string {
  return decodeURIComponent(new URL(target, `http://package/${source}`).pathname.slice(1));
}
