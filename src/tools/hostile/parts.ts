import { partText, withParts } from './archives.ts';
import { repeated, utf8, type HostileInput } from './input.ts';

/** The parts of the valid deck to damage, each in every way. */
const PARTS = [
  '[Content_Types].xml',
  '_rels/.rels',
  'ppt/presentation.xml',
  'ppt/_rels/presentation.xml.rels',
  'ppt/slides/slide2.xml',
  'ppt/slides/_rels/slide2.xml.rels',
  'ppt/slideLayouts/slideLayout1.xml',
  'ppt/slideMasters/slideMaster1.xml',
  'ppt/tags/tag1.xml',
] as const;

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${repeated(9, '<!ENTITY a# "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">')}]>`;

/** Ways to damage XML. */
const DAMAGE: Readonly<Record<string, (xml: string) => string | Uint8Array | null>> = {
  missing: () => null,
  empty: () => '',
  'cut in half': xml => xml.slice(0, xml.length / 2),
  'no XML': () => 'Beste buren',
  'another root': () => '<brief xmlns="urn:buren"/>',
  'a document type': xml => xml.replace(/(<\?xml[^>]*>\s*)?/u, `$1${LAUGHS}`),
  'an outside entity': xml =>
    xml.replace(/(<\?xml[^>]*>\s*)?/u, '$1<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
  'bytes of Windows-1252': xml => new Uint8Array([...utf8(xml.slice(0, -1)), 0xe9, 0x3e]),
  'UTF-16 without a mark': xml => Uint8Array.from(Array.from(xml).flatMap(one => [one.charCodeAt(0), 0])),
  '100,000 elements in each other': xml => inRoot(xml, '<x>'.repeat(100_000) + '</x>'.repeat(100_000)),
  '2 million elements': xml => inRoot(xml, '<x/>'.repeat(2_000_000)),
  '600,000 attributes': xml => inRoot(xml, `<x ${repeated(600_000, 'a#="" ')}/>`),
  '40 MB of spaces': xml => inRoot(xml, ' '.repeat(40_000_000)),
  'an unknown prefix': xml => inRoot(xml, '<onbekend:x/>'),
  'a comment without an end': xml => inRoot(xml, '<!-- '),
};

/** Ways to damage a part after which the deck may still open. */
const HARMLESS = new Set([
  'ppt/tags/tag1.xml: missing',
  'ppt/tags/tag1.xml: another root',
  'ppt/slides/_rels/slide2.xml.rels: another root',
]);

/** Returns copies of a valid deck, each with one part damaged in one way. */
export function damagedParts(deck: Uint8Array): readonly HostileInput[] {
  return PARTS.flatMap(part =>
    Object.entries(DAMAGE).map(([way, damage]): HostileInput => {
      const bytes = () => withParts(deck, { [part]: damage(partText(deck, part)) });
      const name = `${part}: ${way}`;
      return { name, kind: 'deck', bytes, ...(!HARMLESS.has(name) && { must: 'refuse' }) };
    }),
  );
}

/** Appends XML to the content of the root element. */
export function inRoot(xml: string, more: string): string {
  const end = xml.lastIndexOf('</');
  return end === -1 ? xml.replace(/\/>\s*$/u, `>${more}</x>`) : xml.slice(0, end) + more + xml.slice(end);
}
