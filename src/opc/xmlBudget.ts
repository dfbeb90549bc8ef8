import type { Budget } from './budget.ts';
import { PackageError } from './packageError.ts';

const [EXCLAMATION, QUESTION, SLASH, GREATER, DOUBLE, SINGLE] = [0x21, 0x3f, 0x2f, 0x3e, 0x22, 0x27];

/**
 * Decodes the bytes of an XML part as UTF-8, or as UTF-16 when there is a byte order mark. Throws PackageError
 * `encoding`.
 */
export function decodeXml(bytes: Uint8Array, part: string | null = null): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new PackageError('encoding', part);
  }
}

/**
 * Counts the elements and attributes of XML in linear time, without parsing. Leaves malformed XML to the parser.
 *
 * Throws PackageError `tooManyElements` or `tooDeep`. Throws `broken` for a document type declaration, which a package
 * must not have (ECMA-376 part 2, 8.1.4).
 */
export function countNodes(
  xml: string,
  { nodes: most, depth: deepest }: Pick<Budget, 'nodes' | 'depth'>,
  part: string | null = null,
): number {
  let nodes = 0;
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const next = xml.charCodeAt(at + 1);
    if (next === EXCLAMATION || next === QUESTION) {
      at = endOfMarkup(xml, at, part);
    } else if (next === SLASH) {
      depth--;
      at++;
    } else {
      const tag = readTag(xml, at + 1);
      nodes += 1 + tag.attributes;
      if (!tag.isEmpty) depth++;
      at = tag.end;
    }
    if (at === -1) break;
    if (nodes > most) throw new PackageError('tooManyElements', part);
    if (depth > deepest) throw new PackageError('tooDeep', part);
  }
  return nodes;
}

/**
 * Returns the end of a comment, CDATA section or processing instruction, or -1 when it has no end. Throws PackageError
 * `broken` for any other declaration.
 */
function endOfMarkup(xml: string, at: number, part: string | null): number {
  if (xml[at + 1] === '?') return xml.indexOf('?>', at);
  if (xml.startsWith('<!--', at)) return xml.indexOf('-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return xml.indexOf(']]>', at);
  throw new PackageError('broken', part);
}

/** Reads a start tag or empty element. The tag ends at the first `>` outside quotes. */
function readTag(xml: string, from: number): { attributes: number; isEmpty: boolean; end: number } {
  let attributes = 0;
  for (let at = from; at < xml.length; at++) {
    const character = xml.charCodeAt(at);
    if (character === GREATER) return { attributes, isEmpty: xml.charCodeAt(at - 1) === SLASH, end: at };
    if (character !== DOUBLE && character !== SINGLE) continue;
    attributes++;
    at = xml.indexOf(character === DOUBLE ? '"' : "'", at + 1);
    if (at === -1) break;
  }
  return { attributes, isEmpty: true, end: -1 };
}
