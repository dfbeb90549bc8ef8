import { zip } from '../../pptx/zip.ts';
import { layouts, otherLevel, slideLayout, slideMaster } from './masterSlide.ts';
import { nineLevels } from './levels.ts';
import { notesMaster, notesSize, notesSlide } from './notes.ts';
import { theme } from './theme.ts';
import { slideSize } from './units.ts';
import { escape, namespaces, part } from './xml.ts';

/** What is on a starter slide. */
export interface StarterSlide {
  /** Title of the document. */
  readonly title: string;
  /** The slide part. Relationships: rId1 the layout, rId2 the notes, rId3 the tags. */
  readonly xml: string;
  /** Name of its layout. */
  readonly layout: (typeof layouts)[number]['name'];
  readonly notes: readonly string[];
  readonly tag?: { readonly key: string; readonly value: string };
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.presentationml';
/** Date of making in the document's properties; fixed, so that the same source gives the same bytes. */
const made = '2026-11-22T09:00:00Z';

/** A presentation of this one slide. Master, layouts and themes are the same bytes for every starter slide. */
export function starterPackage(slide: StarterSlide): Uint8Array {
  const numbered = layouts.map((layout, at) => ({ layout, file: `slideLayout${at + 1}.xml` }));
  const own = numbered.find(one => one.layout.name === slide.layout)?.file ?? 'slideLayout1.xml';
  const master = '../slideMasters/slideMaster1.xml';
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(numbered.length, slide.tag !== undefined),
    '_rels/.rels': relationships(
      ['officeDocument', 'ppt/presentation.xml'],
      ['extended-properties', 'docProps/app.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ),
    'docProps/app.xml': appProperties(),
    'docProps/core.xml': coreProperties(slide.title),
    'ppt/presentation.xml': presentation(),
    'ppt/_rels/presentation.xml.rels': relationships(
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['slide', 'slides/slide1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['presProps', 'presProps.xml'],
      ['viewProps', 'viewProps.xml'],
      ['theme', 'theme/theme1.xml'],
      ['tableStyles', 'tableStyles.xml'],
    ),
    'ppt/presProps.xml': part(`<p:presentationPr ${namespaces}/>`),
    'ppt/viewProps.xml': part(`<p:viewPr ${namespaces}><p:gridSpacing cx="72008" cy="72008"/></p:viewPr>`),
    'ppt/tableStyles.xml': part(
      `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    ),
    'ppt/slideMasters/slideMaster1.xml': slideMaster(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships(
      ...numbered.map(({ file }) => ['slideLayout', `../slideLayouts/${file}`] as const),
      ['theme', '../theme/theme1.xml'],
    ),
    ...Object.fromEntries(
      numbered.flatMap(({ layout, file }) => [
        [`ppt/slideLayouts/${file}`, slideLayout(layout)],
        [`ppt/slideLayouts/_rels/${file}.rels`, relationships(['slideMaster', master])],
      ]),
    ),
    'ppt/theme/theme1.xml': theme('Partnerschapskaart'),
    'ppt/theme/theme2.xml': theme('Partnerschapskaart notities'),
    'ppt/notesMasters/notesMaster1.xml': notesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relationships(['theme', '../theme/theme2.xml']),
    'ppt/slides/slide1.xml': slide.xml,
    'ppt/slides/_rels/slide1.xml.rels': relationships(
      ['slideLayout', `../slideLayouts/${own}`],
      ['notesSlide', '../notesSlides/notesSlide1.xml'],
      ...(slide.tag ? [['tags', '../tags/tag1.xml'] as const] : []),
    ),
    'ppt/notesSlides/notesSlide1.xml': notesSlide(slide.notes),
    'ppt/notesSlides/_rels/notesSlide1.xml.rels': relationships(
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', '../slides/slide1.xml'],
    ),
    ...(slide.tag && { 'ppt/tags/tag1.xml': tags(slide.tag) }),
  };
  const encoder = new TextEncoder();
  return zip(new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])));
}

/** Relationships rId1…; a type without a scheme is one of Office's own. */
function relationships(...all: readonly (readonly [type: string, target: string])[]): string {
  const written = all.map(([type, target], at) => {
    const uri = type.startsWith('http') ? type : `${office}/relationships/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${uri}" Target="${target}"/>`;
  });
  return part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`,
  );
}

function contentTypes(layoutCount: number, tagged: boolean): string {
  const kinds: readonly (readonly [string, string])[] = [
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/ppt/presentation.xml', `${contentType}.presentation.main+xml`],
    ['/ppt/presProps.xml', `${contentType}.presProps+xml`],
    ['/ppt/viewProps.xml', `${contentType}.viewProps+xml`],
    ['/ppt/tableStyles.xml', `${contentType}.tableStyles+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${contentType}.slideMaster+xml`],
    ...Array.from(
      { length: layoutCount },
      (_, at) => [`/ppt/slideLayouts/slideLayout${at + 1}.xml`, `${contentType}.slideLayout+xml`] as const,
    ),
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['/ppt/notesMasters/notesMaster1.xml', `${contentType}.notesMaster+xml`],
    ['/ppt/slides/slide1.xml', `${contentType}.slide+xml`],
    ['/ppt/notesSlides/notesSlide1.xml', `${contentType}.notesSlide+xml`],
    ...(tagged ? [['/ppt/tags/tag1.xml', `${contentType}.tags+xml`] as const] : []),
  ];
  return part(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    ${kinds.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}
  </Types>`);
}

function presentation(): string {
  return part(`<p:presentation ${namespaces} saveSubsetFonts="1">
    <p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>
    <p:notesMasterIdLst><p:notesMasterId r:id="rId3"/></p:notesMasterIdLst>
    <p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>
    <p:sldSz cx="${slideSize.width}" cy="${slideSize.height}"/>
    <p:notesSz cx="${notesSize.width}" cy="${notesSize.height}"/>
    <p:defaultTextStyle>${nineLevels(otherLevel)}</p:defaultTextStyle>
  </p:presentation>`);
}

function tags({ key, value }: { readonly key: string; readonly value: string }): string {
  return part(`<p:tagLst ${namespaces}><p:tag name="${key}" val="${escape(value)}"/></p:tagLst>`);
}

function appProperties(): string {
  return part(`<Properties xmlns="${office}/extended-properties">
    <TotalTime>0</TotalTime><Application>Microsoft Office PowerPoint</Application>
    <PresentationFormat>Breedbeeld</PresentationFormat><Slides>1</Slides><Notes>1</Notes><HiddenSlides>0</HiddenSlides>
    <AppVersion>16.0000</AppVersion>
  </Properties>`);
}

function coreProperties(title: string): string {
  return part(`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <dc:title>${escape(title)}</dc:title><dc:creator>Partnerschapskaart</dc:creator><cp:lastModifiedBy>Partnerschapskaart</cp:lastModifiedBy>
    <cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>
    <dc:language>nl-NL</dc:language>
  </cp:coreProperties>`);
}
