import { writeArchive } from '../../opc/writeArchive.ts';
import { layouts, otherLevel, slideLayout, slideMaster } from './masterSlide.ts';
import { nineLevels } from './levels.ts';
import { notesMaster, notesSize, notesSlide } from './notes.ts';
import { theme } from './theme.ts';
import { slideSize, type SlideSize } from './units.ts';
import { escape, namespaces, part } from './xml.ts';

/** The contents of a template. */
export interface TemplateSlide {
  /** Title of the document. */
  readonly title: string;
  /** The slide part. Relationships: rId1 the layout, then the notes and the tags, each only when there are any. */
  readonly xml: string;
  /** The name of the layout. */
  readonly layout: (typeof layouts)[number]['name'];
  /** The speaker notes. Without notes, an insertion brings no notes master to a deck that has none. */
  readonly notes?: readonly string[];
  readonly tag?: { readonly key: string; readonly value: string };
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.presentationml';
/** The creation date in the document's properties. A fixed date makes the output reproducible. */
const made = '2026-11-22T09:00:00Z';

/**
 * Returns a presentation with these slides. Master, layouts and themes are byte-identical in all templates of the same
 * slide size.
 */
export function templatePackage(
  slides: readonly [TemplateSlide, ...TemplateSlide[]],
  size: SlideSize = slideSize,
): Uint8Array {
  const numbered = layouts.map((layout, at) => ({ layout, file: `slideLayout${at + 1}.xml` }));
  const counted = slides.map((slide, at) => ({ slide, number: at + 1 }));
  const layoutOf = (slide: TemplateSlide): string =>
    numbered.find(one => one.layout.name === slide.layout)?.file ?? 'slideLayout1.xml';
  const master = '../slideMasters/slideMaster1.xml';
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(numbered.length, slides),
    '_rels/.rels': relationships(
      ['officeDocument', 'ppt/presentation.xml'],
      ['extended-properties', 'docProps/app.xml'],
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ),
    'docProps/app.xml': appProperties(slides, size),
    'docProps/core.xml': coreProperties(slides[0].title),
    'ppt/presentation.xml': presentation(slides.length, size),
    'ppt/_rels/presentation.xml.rels': relationships(
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ...counted.map(({ number }) => ['slide', `slides/slide${number}.xml`] as const),
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
    'ppt/slideMasters/slideMaster1.xml': slideMaster(size),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships(
      ...numbered.map(({ file }) => ['slideLayout', `../slideLayouts/${file}`] as const),
      ['theme', '../theme/theme1.xml'],
    ),
    ...Object.fromEntries(
      numbered.flatMap(({ layout, file }) => [
        [`ppt/slideLayouts/${file}`, slideLayout(layout, size)],
        [`ppt/slideLayouts/_rels/${file}.rels`, relationships(['slideMaster', master])],
      ]),
    ),
    'ppt/theme/theme1.xml': theme('Partnerschapskaart'),
    'ppt/theme/theme2.xml': theme('Partnerschapskaart notities'),
    'ppt/notesMasters/notesMaster1.xml': notesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relationships(['theme', '../theme/theme2.xml']),
    ...Object.fromEntries(counted.flatMap(({ slide, number }) => slideParts(slide, number, layoutOf(slide)))),
  };
  const encoder = new TextEncoder();
  return writeArchive(new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])));
}

/** Returns the parts of the slide with this number (from 1): slide, notes and tags. */
function slideParts(
  slide: TemplateSlide,
  number: number,
  layout: string,
): readonly (readonly [string, string])[] {
  return [
    [`ppt/slides/slide${number}.xml`, slide.xml],
    [
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relationships(
        ['slideLayout', `../slideLayouts/${layout}`],
        ...(slide.notes ? [['notesSlide', `../notesSlides/notesSlide${number}.xml`] as const] : []),
        ...(slide.tag ? [['tags', `../tags/tag${number}.xml`] as const] : []),
      ),
    ],
    ...(slide.notes ? notesParts(slide.notes, number) : []),
    ...(slide.tag ? [[`ppt/tags/tag${number}.xml`, tags(slide.tag)] as const] : []),
  ];
}

function notesParts(notes: readonly string[], number: number): readonly (readonly [string, string])[] {
  return [
    [`ppt/notesSlides/notesSlide${number}.xml`, notesSlide(notes)],
    [
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relationships(
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ),
    ],
  ];
}

/** Returns the relationships rId1…. A type without a scheme is an Office type. */
function relationships(...all: readonly (readonly [type: string, target: string])[]): string {
  const written = all.map(([type, target], at) => {
    const uri = type.startsWith('http') ? type : `${office}/relationships/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${uri}" Target="${target}"/>`;
  });
  return part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`,
  );
}

function contentTypes(layoutCount: number, slides: readonly TemplateSlide[]): string {
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
    ...slides.flatMap(({ notes, tag }, at): (readonly [string, string])[] => [
      [`/ppt/slides/slide${at + 1}.xml`, `${contentType}.slide+xml`],
      ...(notes
        ? [[`/ppt/notesSlides/notesSlide${at + 1}.xml`, `${contentType}.notesSlide+xml`] as const]
        : []),
      ...(tag ? [[`/ppt/tags/tag${at + 1}.xml`, `${contentType}.tags+xml`] as const] : []),
    ]),
  ];
  return part(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    ${kinds.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}
  </Types>`);
}

function presentation(count: number, size: SlideSize): string {
  const notesMaster = count + 2;
  return part(`<p:presentation ${namespaces} saveSubsetFonts="1">
    <p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>
    <p:notesMasterIdLst><p:notesMasterId r:id="rId${notesMaster}"/></p:notesMasterIdLst>
    <p:sldIdLst>${Array.from({ length: count }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 2}"/>`).join('')}</p:sldIdLst>
    <p:sldSz cx="${size.width}" cy="${size.height}"/>
    <p:notesSz cx="${notesSize.width}" cy="${notesSize.height}"/>
    <p:defaultTextStyle>${nineLevels(otherLevel)}</p:defaultTextStyle>
  </p:presentation>`);
}

function tags({ key, value }: { readonly key: string; readonly value: string }): string {
  return part(`<p:tagLst ${namespaces}><p:tag name="${key}" val="${escape(value)}"/></p:tagLst>`);
}

function appProperties(slides: readonly TemplateSlide[], { format }: SlideSize): string {
  return part(`<Properties xmlns="${office}/extended-properties">
    <TotalTime>0</TotalTime><Application>Microsoft Office PowerPoint</Application>
    <PresentationFormat>${format}</PresentationFormat><Slides>${slides.length}</Slides><Notes>${slides.filter(one => one.notes).length}</Notes><HiddenSlides>0</HiddenSlides>
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
