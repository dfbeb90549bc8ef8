import { strToU8, unzipSync, zipSync } from 'fflate';
import { layout, master, namespaces, relationships, theme, tree, xml } from './deck/ooxml.ts';

export * from './deck/shapes.ts';

const PML = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** One slide of a test deck. */
export interface SlideSpec {
  /** The XML of the shapes, made with `shapes.ts`. */
  readonly shapes?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly notes?: string;
  /** The number of the layout: 1 and 2 belong to the first master, 3 and 4 to the second. */
  readonly layout?: 1 | 2 | 3 | 4;
  readonly creationId?: number;
}

export interface DeckSpec {
  readonly slides: readonly SlideSpec[];
  /** The name of the first theme. Decks with different names have different masters. */
  readonly theme?: string;
  readonly masters?: 1 | 2;
  /** The creation id of each master and layout. */
  readonly partsCreationId?: number;
}

/** A red pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0),
);

const chartPart = xml(
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>',
);

/** Returns a complete, valid .pptx with these slides. */
export function deck({ slides, theme: name = 'Proef', masters = 1, partsCreationId }: DeckSpec): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {};
  const overrides: [part: string, type: string][] = [];
  const add = (
    part: string,
    type: string,
    content: string,
    links: Parameters<typeof relationships>[0] = [],
  ) => {
    parts[part] = content;
    overrides.push([part, type.includes('/') ? type : `${PML}${type}+xml`]);
    if (links.length > 0) parts[part.replace(/([^/]+)$/, '_rels/$1.rels')] = relationships(links);
  };
  const hasNotes = slides.some(slide => slide.notes !== undefined);

  const marked = (part: string): string =>
    part.replace('</p:cSld>', `${creationMark(partsCreationId)}</p:cSld>`);
  for (let one = 1; one <= masters; one++) {
    const [first, second] = [2 * one - 1, 2 * one];
    add(
      `ppt/theme/theme${one}.xml`,
      'application/vnd.openxmlformats-officedocument.theme+xml',
      theme(one === 1 ? name : `${name} ${one}`, one === 1 ? '4472C4' : 'C00000'),
    );
    add(`ppt/slideMasters/slideMaster${one}.xml`, 'slideMaster', marked(master(2147483648 + 100 * one)), [
      ['rId1', 'slideLayout', `../slideLayouts/slideLayout${first}.xml`],
      ['rId2', 'slideLayout', `../slideLayouts/slideLayout${second}.xml`],
      ['rId3', 'theme', `../theme/theme${one}.xml`],
    ]);
    const link = [['rId1', 'slideMaster', `../slideMasters/slideMaster${one}.xml`]] as const;
    add(
      `ppt/slideLayouts/slideLayout${first}.xml`,
      'slideLayout',
      marked(layout('Titel en inhoud', 'obj', 'placeholders')),
      link,
    );
    add(`ppt/slideLayouts/slideLayout${second}.xml`, 'slideLayout', layout('Leeg', 'blank', 'none'), link);
  }

  slides.forEach((slide, index) => addSlide(add, slide, index + 1));
  if (slides.some(slide => slide.shapes?.includes('rIdPicture'))) parts['ppt/media/image1.png'] = png;
  if (slides.some(slide => slide.shapes?.includes('rIdChart')))
    add(
      'ppt/charts/chart1.xml',
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      chartPart,
    );
  if (hasNotes) {
    add(
      'ppt/theme/theme9.xml',
      'application/vnd.openxmlformats-officedocument.theme+xml',
      theme('Notities', '888888'),
    );
    add(
      'ppt/notesMasters/notesMaster1.xml',
      'notesMaster',
      master(0)
        .replaceAll('p:sldMaster', 'p:notesMaster')
        .replace(/<p:sldLayoutIdLst>.*<\/p:txStyles>/, ''),
      [['rId1', 'theme', '../theme/theme9.xml']],
    );
  }
  addPresentation(add, slides.length, masters, hasNotes);
  add(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    xml(
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Proefpresentatie</dc:title></cp:coreProperties>',
    ),
  );
  add(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    xml(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Test</Application></Properties>',
    ),
  );
  parts['_rels/.rels'] = relationships([
    ['rId1', 'officeDocument', 'ppt/presentation.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    ['rId3', 'extended-properties', 'docProps/app.xml'],
  ]);
  return pack(parts, overrides);
}

type Add = (part: string, type: string, content: string, links?: Parameters<typeof relationships>[0]) => void;

function addSlide(add: Add, slide: SlideSpec, number: number): void {
  const { shapes = '', tags, notes, layout: of = 1, creationId } = slide;
  const links: [string, string, string][] = [['rId1', 'slideLayout', `../slideLayouts/slideLayout${of}.xml`]];
  if (shapes.includes('rIdPicture')) links.push(['rIdPicture', 'image', '../media/image1.png']);
  if (shapes.includes('rIdChart')) links.push(['rIdChart', 'chart', '../charts/chart1.xml']);
  if (notes !== undefined) links.push(['rIdNotes', 'notesSlide', `../notesSlides/notesSlide${number}.xml`]);
  if (tags) links.push(['rIdTags', 'tags', `../tags/tag${number}.xml`]);
  const extras = [
    tags ? '<p:custDataLst><p:tags r:id="rIdTags"/></p:custDataLst>' : '',
    creationMark(creationId),
  ];
  add(
    `ppt/slides/slide${number}.xml`,
    'slide',
    xml(
      `<p:sld ${namespaces}><p:cSld>${tree(shapes)}${extras.join('')}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    ),
    links,
  );
  if (notes !== undefined) {
    const text = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Notities"/><p:cNvSpPr/><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>${notes}</a:t></a:r></a:p></p:txBody></p:sp>`;
    add(
      `ppt/notesSlides/notesSlide${number}.xml`,
      'notesSlide',
      xml(
        `<p:notes ${namespaces}><p:cSld>${tree(text)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
      ),
      [
        ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
        ['rId2', 'slide', `../slides/slide${number}.xml`],
      ],
    );
  }
  if (tags) {
    const list = Object.entries(tags).map(([key, value]) => `<p:tag name="${key}" val="${value}"/>`);
    add(`ppt/tags/tag${number}.xml`, 'tags', xml(`<p:tagLst ${namespaces}>${list.join('')}</p:tagLst>`));
  }
}

function creationMark(id: number | undefined): string {
  return id
    ? `<p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="${id}"/></p:ext></p:extLst>`
    : '';
}

function addPresentation(add: Add, slides: number, masters: number, hasNotes: boolean): void {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const masterList = numbers(masters).map(
    one => `<p:sldMasterId id="${2147483648 + 100 * one}" r:id="rIdM${one}"/>`,
  );
  const slideList = numbers(slides).map(one => `<p:sldId id="${255 + one}" r:id="rIdS${one}"/>`);
  add(
    'ppt/presentation.xml',
    'presentation.main',
    xml(
      `<p:presentation ${namespaces}><p:sldMasterIdLst>${masterList.join('')}</p:sldMasterIdLst>` +
        (hasNotes ? '<p:notesMasterIdLst><p:notesMasterId r:id="rIdN"/></p:notesMasterIdLst>' : '') +
        (slides > 0 ? `<p:sldIdLst>${slideList.join('')}</p:sldIdLst>` : '') +
        '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>',
    ),
    [
      ...numbers(masters).map(
        one => [`rIdM${one}`, 'slideMaster', `slideMasters/slideMaster${one}.xml`] as const,
      ),
      ...numbers(slides).map(one => [`rIdS${one}`, 'slide', `slides/slide${one}.xml`] as const),
      ['rIdT', 'theme', 'theme/theme1.xml'],
      ...(hasNotes ? [['rIdN', 'notesMaster', 'notesMasters/notesMaster1.xml'] as const] : []),
    ],
  );
}

function pack(
  parts: Record<string, string | Uint8Array>,
  overrides: readonly [string, string][],
): Uint8Array {
  const list = overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const types = xml(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      `${list.join('')}</Types>`,
  );
  const files = Object.entries({ '[Content_Types].xml': types, ...parts }).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** Returns the parts of a saved file by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

/** Returns the text of one part of a saved file. */
export function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(partsOf(bytes)[part]);
}

/** Returns the file with the text of one part changed. */
export function changePart(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  return zipSync({ ...partsOf(bytes), [part]: strToU8(change(partText(bytes, part))) });
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
