import { partText, withParts } from './archives.ts';
import { inRoot } from './parts.ts';
import { repeated, type HostileInput } from './input.ts';

const PRESENTATION = 'ppt/presentation.xml';
const PRESENTATION_RELS = 'ppt/_rels/presentation.xml.rels';
const SLIDE = 'ppt/slides/slide2.xml';
const SLIDE_RELS = 'ppt/slides/_rels/slide2.xml.rels';
const LAYOUT_RELS = 'ppt/slideLayouts/_rels/slideLayout1.xml.rels';
const TAG = 'ppt/tags/tag1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const link = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}" ${more}/>`;

const shape = (id: number | string, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Vak ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${text}</p:txBody></p:sp>`;

const paragraph = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;

/** Decks with well-formed parts and strange content. */
export function contents(deck: Uint8Array): readonly HostileInput[] {
  type Change = readonly [part: string, change: (xml: string) => string];
  const make = (name: string, changes: readonly Change[], must?: HostileInput['must']): HostileInput => ({
    name: `content: ${name}`,
    kind: 'deck',
    bytes: () =>
      withParts(
        deck,
        Object.fromEntries(changes.map(([part, change]) => [part, change(partText(deck, part))])),
      ),
    ...(must && { must }),
  });
  const onSlide = (name: string, xml: () => string, must?: HostileInput['must']): HostileInput =>
    make(name, [[SLIDE, before => before.replace('</p:spTree>', () => `${xml()}</p:spTree>`)]], must);
  const tag = (name: string, value: string): HostileInput =>
    make(
      `a tag with ${name}`,
      [[TAG, xml => xml.replace(/val="[^"]*"/u, () => `val="${escaped(value)}"`)]],
      'open',
    );
  const replace = (from: RegExp, to: string) => (xml: string) => xml.replace(from, to);
  return [
    make('slides without numbers', [[PRESENTATION, replace(/(<p:sldId )id="\d+" /gu, '$1')]], 'refuse'),
    make(
      'slides with one number',
      [[PRESENTATION, replace(/(<p:sldId )id="\d+"/gu, '$1id="256"')]],
      'refuse',
    ),
    make(
      'slides with numbers that are none',
      [[PRESENTATION, replace(/(<p:sldId )id="\d+"/gu, '$1id="een"')]],
      'refuse',
    ),
    make('slides without parts', [[PRESENTATION, replace(/(<p:sldId [^>]*)r:id="[^"]*"/gu, '$1')]], 'refuse'),
    make(
      'slides that are not in the relationships',
      [[PRESENTATION_RELS, replace(/<Relationship [^>]*\/slide"[^>]*>/gu, '')]],
      'refuse',
    ),
    make(
      'a slide that is the theme',
      [[PRESENTATION_RELS, replace(/slides\/slide1\.xml/gu, 'theme/theme1.xml')]],
      'refuse',
    ),
    make(
      'a slide that is the presentation',
      [[PRESENTATION_RELS, replace(/slides\/slide1\.xml/gu, 'presentation.xml')]],
      'refuse',
    ),
    make(
      'a slide outside the package',
      [
        [
          PRESENTATION_RELS,
          replace(/"slides\/slide1\.xml"/gu, '"https://example.org/dia.xml" TargetMode="External"'),
        ],
      ],
      'refuse',
    ),
    make('no slides', [[PRESENTATION, replace(/<p:sldIdLst>.*<\/p:sldIdLst>/su, '')]], 'open'),
    make('no masters', [[PRESENTATION, replace(/<p:sldMasterIdLst>.*<\/p:sldMasterIdLst>/su, '')]]),
    make('no size', [[PRESENTATION, replace(/<p:sldSz[^>]*>/u, '')]], 'open'),
    make(
      'a size of nothing',
      [[PRESENTATION, replace(/<p:sldSz[^>]*>/u, '<p:sldSz cx="0" cy="0"/>')]],
      'open',
    ),
    make(
      'a size that is no number',
      [[PRESENTATION, replace(/<p:sldSz[^>]*>/u, '<p:sldSz cx="breed" cy="-1"/>')]],
      'open',
    ),
    make(
      'a slide without a layout',
      [[SLIDE_RELS, replace(/<Relationship [^>]*\/slideLayout"[^>]*>/gu, '')]],
      'refuse',
    ),
    make('a slide whose layout is a slide', [
      [SLIDE_RELS, replace(/slideLayouts\/slideLayout\d+/gu, 'slides/slide1')],
    ]),
    make('a slide whose layout is itself', [
      [SLIDE_RELS, replace(/slideLayouts\/slideLayout\d+/gu, 'slides/slide2')],
    ]),
    make(
      'a layout that is its own layout',
      [[LAYOUT_RELS, xml => inRoot(xml, link('rId90', 'slideLayout', 'slideLayout1.xml'))]],
      'open',
    ),
    make('a layout whose master is itself', [
      [LAYOUT_RELS, replace(/slideMasters\/slideMaster1/gu, 'slideLayouts/slideLayout1')],
    ]),
    make('relationships with one id', [[SLIDE_RELS, replace(/Id="[^"]*"/gu, 'Id="rId1"')]]),
    make('relationships without targets', [[SLIDE_RELS, replace(/Target="[^"]*"/gu, '')]]),
    make('relationships with targets that are no addresses', [
      [SLIDE_RELS, replace(/Target="[^"]*"/gu, 'Target="%E0%A4%A"')],
    ]),
    make('relationships that go up and up', [
      [SLIDE_RELS, replace(/Target="\.\.\//gu, `Target="${'../'.repeat(50)}`)],
    ]),
    make(
      '30,000 relationships',
      [[SLIDE_RELS, xml => inRoot(xml, repeated(30_000, link('x#', 'image', '../media/#.png')))]],
      'open',
    ),
    onSlide('150 groups in each other', () => groups(150), 'open'),
    onSlide('3,000 groups in each other', () => groups(3_000), 'refuse'),
    onSlide('10,000 paragraphs', () => shape(90, repeated(10_000, paragraph('Zin #'))), 'open'),
    onSlide('a word of 1 MB', () => shape(90, paragraph('w'.repeat(1_000_000))), 'open'),
    onSlide('a line of 40,000 spaces', () => shape(90, paragraph(`a${' '.repeat(40_000)}b`)), 'open'),
    onSlide('5,000 shapes', () => repeated(5_000, shape('1#', paragraph('x'))), 'open'),
    onSlide('shapes with one id', () => shape(2, paragraph('een')) + shape(2, paragraph('twee')), 'open'),
    onSlide('shapes without ids', () => shape('', paragraph('een')), 'open'),
    onSlide('a shape without anything', () => '<p:sp/>'),
    onSlide(
      'a shape without properties',
      () => '<p:sp><p:nvSpPr><p:cNvPr id="91" name="x"/></p:nvSpPr></p:sp>',
    ),
    onSlide('a table of 200 × 200', () => table(200, 200), 'open'),
    onSlide('a table without cells', () => table(3, 0), 'open'),
    onSlide('a table with rows of other lengths', () => table(2, 3).replace('<a:tc/>', ''), 'open'),
    onSlide('characters that XML forbids', () => shape(90, paragraph('&#0;')), 'refuse'),
    onSlide('half of a character', () => shape(90, paragraph('&#xD800;')), 'refuse'),
    onSlide(
      'right to left and invisible characters',
      () => shape(90, paragraph('\u202eabc\u200b\u2066')),
      'open',
    ),
    onSlide('markup as text', () => shape(90, paragraph('&lt;img src=x onerror=alert(1)&gt;')), 'open'),
    onSlide(
      'a picture that is not there',
      () =>
        '<p:pic><p:nvPicPr><p:cNvPr id="92" name="p"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId99"/></p:blipFill><p:spPr/></p:pic>',
      'open',
    ),
    onSlide(
      'alternatives without a choice',
      () => '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"/>',
      'open',
    ),
    onSlide('what nobody knows', () => '<x:y xmlns:x="urn:buren"><x:z/></x:y>', 'open'),
    make(
      'lists in each other before the end',
      [
        [
          SLIDE,
          replace(/<\/p:cSld>/u, `<p:extLst>${'<p:ext uri="x"></p:ext>'.repeat(30_000)}</p:extLst></p:cSld>`),
        ],
      ],
      'open',
    ),
    make(
      'names of 1 MB',
      [[SLIDE, xml => xml.replace(/name="[^"]*"/u, () => `name="${'n'.repeat(1_000_000)}"`)]],
      'open',
    ),
    make(
      'a card with 2,000 entries',
      [
        [
          SLIDE,
          xml =>
            xml.replace(
              /(<p:txBody>.*?)<\/p:txBody>/su,
              (_, body: string) => `${body}${repeated(2_000, paragraph('Inbreng #'))}</p:txBody>`,
            ),
        ],
      ],
      'open',
    ),
    { name: 'content: 2,000 slides', kind: 'deck', must: 'open', bytes: () => manySlides(deck, 2_000) },
    tag('nothing', ''),
    tag('an empty object', '{}'),
    tag('a list', '[]'),
    tag('null', 'null'),
    tag('half an object', '{"v":1,"kind":"partner'),
    tag('100,000 lists in each other', '['.repeat(100_000)),
    tag('a text of 2 MB', JSON.stringify({ v: 1, kind: 'partnerschap', id: 'x'.repeat(2_000_000) })),
    tag(
      'a prototype',
      '{"__proto__":{"v":1},"constructor":{"prototype":{"v":1}},"v":1,"kind":"partnerschap","id":"a"}',
    ),
    tag('no boxes', '{"v":1,"kind":"partnerschap","id":"a","boxes":{}}'),
    tag(
      'boxes that are not there',
      '{"v":1,"kind":"partnerschap","id":"a","boxes":{"waarden":{"shape":"999","name":"x"}}}',
    ),
    tag(
      'boxes outside their table',
      '{"v":1,"kind":"partnerschap","id":"a","boxes":{"waarden":{"shape":"2","name":"x","cell":{"row":1e9,"column":1e9}}}}',
    ),
    tag('a kind that nobody knows', '{"v":1,"kind":"__proto__","id":"a"}'),
    tag('a later version', '{"v":99,"kind":"partnerschap","id":"a"}'),
    tag('a page of itself', '{"v":1,"kind":"partnerschap","id":"a","continues":{"card":"a","page":2}}'),
    tag('a definitive version of itself', '{"v":1,"kind":"partnerschap","id":"a","definitive":{"of":"a"}}'),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function groups(depth: number): string {
  const open = repeated(
    depth,
    '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9#" name="g"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>',
  );
  return `${open}${'</p:grpSp>'.repeat(depth)}`;
}

function table(rows: number, columns: number): string {
  const row = `<a:tr h="370840">${'<a:tc/>'.repeat(columns)}</a:tr>`;
  const grid = '<a:gridCol w="100000"/>'.repeat(columns);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="93" name="t"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr/><a:tblGrid>${grid}</a:tblGrid>${row.repeat(rows)}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** Returns the deck with the given number of slides, copies of its card. */
function manySlides(deck: Uint8Array, count: number): Uint8Array {
  const [xml, rels] = [
    partText(deck, 'ppt/slides/slide1.xml'),
    partText(deck, 'ppt/slides/_rels/slide1.xml.rels'),
  ];
  const numbers = Array.from({ length: count }, (_, at) => at + 1_000);
  const copies = numbers.flatMap((number): [string, string][] => [
    [`ppt/slides/slide${number}.xml`, xml],
    [`ppt/slides/_rels/slide${number}.xml.rels`, rels],
  ]);
  const types = numbers.map(
    number =>
      `<Override PartName="/ppt/slides/slide${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/>`,
  );
  const links = numbers.map(number => link(`s${number}`, 'slide', `slides/slide${number}.xml`));
  const entries = numbers.map(number => `<p:sldId id="${number}" r:id="s${number}"/>`);
  return withParts(deck, {
    ...Object.fromEntries(copies),
    '[Content_Types].xml': inRoot(partText(deck, '[Content_Types].xml'), types.join('')),
    [PRESENTATION_RELS]: inRoot(partText(deck, PRESENTATION_RELS), links.join('')),
    [PRESENTATION]: partText(deck, PRESENTATION).replace(
      '</p:sldIdLst>',
      () => `${entries.join('')}</p:sldIdLst>`,
    ),
  });
}
