import type { CardId } from '../../src/core/card/identity.ts';
import type { FieldId } from '../../src/core/card/kind.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import { Session } from '../../src/core/session/session.ts';
import { Package } from '../../src/pptx/package.ts';
import { toStrict, toTransitional } from '../../src/pptx/strict.ts';
import { headlessOffice } from '../../src/workbench/host/node/headlessOffice.ts';
import { EmbeddedHost } from '../../src/workbench/host/host.ts';
import { is, number, parseXml } from '../../src/pptx/xml.ts';
import { deck, paragraph, run, textBox, title } from '../support/decks.ts';
import { officeDeck } from '../support/officeDeck.ts';
import { findings } from '../support/validate.ts';
import { stillWorld } from '../support/world.ts';

const URIS = [
  [
    'http://schemas.openxmlformats.org/presentationml/2006/main',
    'http://purl.oclc.org/ooxml/presentationml/main',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
] as const;

/** Returns the deck as PowerPoint saves it in the format Strict Open XML Presentation. */
function strictly(bytes: Uint8Array): Uint8Array {
  const owner = Package.open(bytes);
  for (const name of owner.names()) {
    if (!/\.(xml|rels)$/.test(name) || name === '[Content_Types].xml') continue;
    let text = owner.text(name);
    for (const [transitional, strict] of URIS) text = text.replaceAll(transitional, strict);
    text = text.replace('<p:presentation ', '<p:presentation conformance="strict" ');
    owner.set(name, new TextEncoder().encode(text));
  }
  return owner.save();
}

const strict = strictly(
  deck({
    slides: [
      { shapes: title(2, 'Welkom') + textBox(4, paragraph(run('een'))) },
      { shapes: title(2, 'Einde') },
    ],
  }),
);

test('a deck in the Strict format gets a card and entries, stays Strict, and nothing else in the deck changes', async () => {
  expect(Package.open(strict).isStrict).toBe(true);
  const before = await findings(strict);
  const { deck: office, host } = await officeDeck(strict);
  const session = new Session(office, [partnership], stillWorld());
  expect(await session.cards.insert({ goal: 'Noord', language: 'nl', style: 'template' })).toMatchObject({
    ok: true,
  });
  expect(await session.entries.add('waarden' as FieldId, 'Kosten -10%')).toMatchObject({ ok: true });
  const saved = host.save();
  const [was, now] = [Package.open(strict), Package.open(saved)];
  for (const name of now.names()) {
    if (!/\.(xml|rels)$/.test(name) || name === '[Content_Types].xml') continue;
    expect([
      name,
      /schemas\.openxmlformats\.org\/(?:presentationml|drawingml|officeDocument)/.exec(now.text(name)),
    ]).toEqual([name, null]);
  }
  for (const name of ['ppt/slides/slide1.xml', 'ppt/theme/theme1.xml', 'ppt/slideMasters/slideMaster1.xml'])
    expect(now.text(name)).toBe(was.text(name));
  expect(now.text('ppt/presentation.xml')).toContain('conformance="strict"');
  expect(await findings(saved)).toEqual(before);
  const sketches = await office.sketchFile('strikt.pptx', saved);
  const slide = sketches.ok ? sketches.value.find(one => one.identity) : null;
  expect(slide?.identity?.id).toBe('card-1' as CardId);
  const cards = await session.cards.inFile('strikt.pptx', saved);
  expect(cards.ok && cards.value.map(one => [...one.entries.values()].flat())).toEqual([['Kosten -10%']]);
});

test('Strict namespaces are translated back, and texts that look like a namespace are unchanged', () => {
  const xml =
    `<p:sld xmlns:p="http://purl.oclc.org/ooxml/presentationml/main" xmlns:a='http://purl.oclc.org/ooxml/drawingml/main'>` +
    '<a:lumMod val="45.5%"/><p:cNvPr id="2" descr="http://purl.oclc.org/ooxml/drawingml/main"/>' +
    '<a:t>http://purl.oclc.org/ooxml/drawingml/main</a:t></p:sld>';
  const other = toTransitional(xml);
  expect(is(parseXml(other).documentElement, 'p:sld')).toBe(true);
  expect(other.slice(other.indexOf('<a:lumMod'))).toBe(xml.slice(xml.indexOf('<a:lumMod')));
  expect(toStrict(other)).toBe(xml);
  expect(number(parseXml('<a val="45.5%"/>').documentElement, 'val')).toBe(45_500);
  const plain = '<a:t xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">x</a:t>';
  expect(toTransitional(plain)).toBe(plain);
});

test('data that an add-in stores in a Strict deck is saved in the Strict form, and is read again', async () => {
  const host = new EmbeddedHost(strict);
  const office = await headlessOffice(host);
  await office.PowerPoint.run(async context => {
    const { presentation } = context;
    presentation.properties.company = 'Gemeente';
    presentation.properties.customProperties.add('sleutel', 3);
    presentation.customXmlParts.add('<a xmlns="urn:a"/>');
    const box = presentation.slides.getItemAt(0).shapes.getItem('4');
    box.setHyperlink({ address: 'https://voorbeeld.nl/' });
    presentation.bindings.add(box, 'Shape', 'een');
    await context.sync();
  });
  office.close();
  const saved = host.save();
  const own = Package.open(saved)
    .names()
    .filter(name => /^(docProps|customXml|_rels|ppt\/slides)\//.test(name))
    .map(name => Package.open(saved).text(name));
  expect(own.filter(text => text.includes('schemas.openxmlformats.org/officeDocument'))).toEqual([]);
  expect(await findings(saved)).toEqual(await findings(strict));

  const again = await headlessOffice(new EmbeddedHost(saved));
  await again.PowerPoint.run(async context => {
    const { properties, customXmlParts, bindings, slides } = context.presentation;
    properties.load('company');
    const custom = properties.customProperties.getItem('SLEUTEL').load('value');
    const xml = customXmlParts.getByNamespace('urn:a').getOnlyItem().load('id');
    const link = slides.getItemAt(0).hyperlinks.getItemAt(0).load('address');
    const bound = bindings.getItem('een').getShape().load('id');
    await context.sync();
    expect([properties.company, custom.value, link.address, bound.id]).toEqual([
      'Gemeente',
      3,
      'https://voorbeeld.nl/',
      '4',
    ]);
    expect(xml.id).toMatch(/^\{.{36}\}$/);
  });
  again.close();
});
