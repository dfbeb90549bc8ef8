import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { newDeck } from '../../src/pptx/newDeck/newDeck.ts';
import { DOMParser } from '../../src/workbench/host/node/xml/parser.ts';
import { XMLSerializer } from '../../src/workbench/host/node/xml/serializer.ts';
import type { XmlDocument } from '../../src/workbench/host/node/xml/tree.ts';

/** Node's XML parser is compared with another implementation of the same standards (jsdom). */
const other = new JSDOM('').window;

function written(document: XmlDocument): string {
  return new XMLSerializer().serializeToString(document);
}

/** Parses and serializes a source. Returns null when the source is refused. */
function ours(source: string): string | null {
  const document = new DOMParser().parseFromString(source);
  return document.documentElement?.nodeName === 'parsererror' ? null : written(document);
}

function theirs(source: string): string | null {
  const document = new other.DOMParser().parseFromString(source, 'application/xml');
  if (document.documentElement.nodeName === 'parsererror') return null;
  return new other.XMLSerializer().serializeToString(document);
}

function expectSame(source: string): void {
  expect([source, ours(source)]).toEqual([source, theirs(source)]);
}

const files = {
  card: new Uint8Array(readFileSync('assets/card.pptx')),
  rules: new Uint8Array(readFileSync('assets/rules.pptx')),
  'a new deck': newDeck({ language: 'nl', title: 'Proef', subtitle: '' }),
};

test.each(Object.entries(files))('every part of %s is parsed and serialized as jsdom does', (_, bytes) => {
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (/\.(xml|rels)$/.test(name)) expectSame(new TextDecoder().decode(part));
});

const SAMPLE = `<?xml version="1.0" encoding="UTF-8" standalone='yes'?>
<!-- a - b --><p:sld xmlns:p="urn:p" xmlns:a='urn:a' xmlns:r="urn:r">
 <a:p b="1" r:b='2' c="a&lt;&quot;&#10;&#x1F600;	d">één &amp; <![CDATA[<twee>]]>\r\n]]&gt;</a:p><a:br/>
 <o xmlns="urn:o"><i xmlns=""/><?mso do it?><a:q xmlns:a="urn:q" a:r=""></a:q></o >
</p:sld>
<?end?>`;

test('an XML document with every construct is parsed and serialized as jsdom does', () => {
  expect(ours(SAMPLE)).not.toBeNull();
  expectSame(SAMPLE);
});

test('damaged XML is refused and valid XML is parsed, as jsdom does', () => {
  // jsdom writes `xmlns=""` at another place, or not at all.
  const whole = SAMPLE.replace(' xmlns=""', '');
  const at = fc.nat(whole.length);
  const bits = fc.constantFrom(
    ...[
      '',
      '<',
      '>',
      '&',
      '&#',
      '&#0;',
      '&#xD800;',
      '&lt;',
      ';',
      '"',
      "'",
      '/',
      '=',
      ':',
      '!',
      '?',
      '-->',
      ']]>',
    ],
    ...[' ', '\r', '\u0001', '\ufffe', 'x', ' p:x="1"', ' xmlns:xml="urn:x"', '<a:b>', '</a:p>', '<z:a/>'],
  );
  fc.assert(
    fc.property(at, fc.nat(3), bits, (from, length, bit) => {
      const source = whole.slice(0, from) + bit + whole.slice(from + length);
      // jsdom trims the names of namespaces and accepts `<?a?b?>`.
      fc.pre(!/=\s*(["'])(\s|[^"']*\s\1)|<\?\w+\?[^>]/.test(source));
      expectSame(source);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('an XML document with a document type is refused', () => {
  expect(ours('<!DOCTYPE a><a/>')).toBeNull();
});

describe('the tree', () => {
  const make = (source: string) => {
    const document = new DOMParser().parseFromString(source);
    const root = document.documentElement;
    if (!root) throw new Error('No root');
    return { document, root };
  };

  test('nodes of an XML tree can be moved, also from another document', () => {
    const { document, root } = make('<a><b/><c/><d/></a>');
    const [b, c, d] = root.children;
    if (!b || !c || !d) throw new Error('No children');
    d.after(b);
    c.before(d);
    const { root: foreign } = make('<x><y/></x>');
    root.prepend(foreign);
    expect(written(document)).toBe('<a><x><y/></x><d/><c/><b/></a>');
    expect(foreign.firstElementChild?.ownerDocument).toBe(document);
    expect([c.previousElementSibling, c.nextElementSibling, c.parentElement]).toEqual([d, b, root]);
    c.replaceWith(foreign);
    root.lastChild?.remove();
    expect(written(document)).toBe('<a><d/><x><y/></x></a>');
    expect(() => foreign.append(root)).toThrow('itself');
    expect(() => root.insertBefore(b, c)).toThrow('not a child');
  });

  test('comparing XML trees includes everything significant, regardless of attribute order', () => {
    const { root } = make('<a b="1" c="2">t<d/></a>');
    const same = (source: string): boolean => root.isEqualNode(make(source).root);
    expect(['<a c="2" b="1">t<d/></a>', '<a b="1" c="2">t<d></d></a>'].map(same)).toEqual([true, true]);
    const others = ['<a b="1">t<d/></a>', '<a b="1" c="3">t<d/></a>', '<a b="1" c="2">t</a>'];
    expect([...others, '<a b="1" c="2">u<d/></a>', '<a b="1" c="2">t<d/><d/></a>'].some(same)).toBe(false);
    expect(root.cloneNode(true).isEqualNode(root)).toBe(true);
    expect(root.cloneNode().isEqualNode(root)).toBe(false);
  });

  test('an XML tree declares a missing namespace, and uses an existing prefix', () => {
    const { document, root } = make('<a xmlns="urn:a" xmlns:b="urn:b"/>');
    root.append(document.createElementNS('urn:a', 'x:one'), document.createElementNS('urn:b', 'y:two'));
    const three = document.createElementNS('urn:c', 'c:three');
    three.setAttributeNS('urn:d', 'd:e', '1');
    root.append(three, document.createElementNS(null, 'four'));
    expect(written(document)).toBe(
      '<a xmlns="urn:a" xmlns:b="urn:b"><one/><b:two/><c:three d:e="1" xmlns:c="urn:c" xmlns:d="urn:d"/><four xmlns=""/></a>',
    );
  });
});

test('an XML source that is parsed twice gives two separate documents', () => {
  const source = '<a><b/></a>';
  for (let time = 0; time < 3; time++) {
    const document = new DOMParser().parseFromString(source);
    const root = document.documentElement;
    expect(root?.children).toHaveLength(1);
    expect(root?.firstElementChild?.ownerDocument).toBe(document);
    root?.firstElementChild?.remove();
  }
});
