import type { Boxes } from '../../src/core/card/boxPlace.ts';
import { escaped } from '../../src/pptx/newDeck/shapes.ts';
import { theme } from '../../src/pptx/newDeck/theme.ts';
import { writeArchive } from '../../src/opc/writeArchive.ts';
import { slideShapes } from './shapeXml.ts';
import type { ForeignSlide } from './slide.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A presentation with one slide made by someone else, and the expected result of recognition. */
export interface ForeignFile {
  readonly bytes: Uint8Array;
  /** The boxes of the card; empty for a slide that is not a card. */
  readonly boxes: Boxes;
}

/** Writes the slide as a .pptx. The same slide produces the same bytes. */
export function foreignFile(slide: ForeignSlide): ForeignFile {
  const { shapes, layout, boxes } = slideShapes(slide);
  const [width, height] = slide.size.map(points => Math.round(points * 12_700));
  const tags = slide.tag ? '<p:custDataLst><p:tags r:id="rIdTags"/></p:custDataLst>' : '';
  const xml: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slide.tag !== undefined),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships([
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'slide', 'slides/slide1.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
    ]),
    'ppt/theme/theme1.xml': theme(),
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster ${NAMESPACES}><p:cSld>${tree('')}</p:cSld>${MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
    ]),
    'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout ${NAMESPACES}><p:cSld name="Eigen indeling">${tree(layout)}</p:cSld></p:sldLayout>`,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationships([
      ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/slides/slide1.xml': `<p:sld ${NAMESPACES}><p:cSld>${tree(shapes)}${tags}</p:cSld></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': relationships([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rIdPicture', 'image', '../media/image1.png'],
      ...(slide.tag ? [['rIdTags', 'tags', '../tags/tag1.xml'] as const] : []),
    ]),
    ...(slide.tag && {
      'ppt/tags/tag1.xml': `<p:tagLst ${NAMESPACES}><p:tag name="${slide.tag.key}" val="${escaped(slide.tag.value)}"/></p:tagLst>`,
    }),
  };
  const encoder = new TextEncoder();
  const parts = Object.entries(xml).map(([name, text]) => [name, encoder.encode(HEAD + text)] as const);
  const picture = Uint8Array.from(atob(PIXEL), character => character.charCodeAt(0));
  return { bytes: writeArchive(new Map([...parts, ['ppt/media/image1.png', picture]])), boxes };
}

function tree(shapes: string): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`;
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(tagged: boolean): string {
  const parts = [
    ['presentation', `${TYPE}.presentation.main+xml`],
    ['slides/slide1', `${TYPE}.slide+xml`],
    ['slideMasters/slideMaster1', `${TYPE}.slideMaster+xml`],
    ['slideLayouts/slideLayout1', `${TYPE}.slideLayout+xml`],
    ['theme/theme1', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ...(tagged ? [['tags/tag1', `${TYPE}.tags+xml`]] : []),
  ];
  const list = parts.map(([part, type]) => `<Override PartName="/ppt/${part}.xml" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${list.join('')}</Types>`;
}
