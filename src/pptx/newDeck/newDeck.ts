import { writeArchive } from '../../opc/writeArchive.ts';
import { layout, layouts, master, otherStyle, titlePage } from './master.ts';
import { escaped } from './shapes.ts';
import { theme } from './theme.ts';
import { deckWords, type DeckWords } from './words.ts';

/** The texts on the first slide of a new presentation. An empty text leaves an empty placeholder. */
export interface NewDeck {
  readonly language: keyof typeof deckWords;
  readonly title: string;
  readonly subtitle: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * Returns the bytes of a new presentation, 13.333 × 7.5 in, with one title slide. The same input always gives the same
 * bytes.
 */
export function newDeck({ language, title, subtitle }: NewDeck): Uint8Array {
  const words = deckWords[language];
  const all = layouts(words);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(all.length),
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'ppt/presentation.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': properties(title),
    'ppt/presentation.xml': presentation(words),
    'ppt/_rels/presentation.xml.rels': relationships([
      [`${OFFICE}/slideMaster`, 'slideMasters/slideMaster1.xml'],
      [`${OFFICE}/slide`, 'slides/slide1.xml'],
      [`${OFFICE}/theme`, 'theme/theme1.xml'],
    ]),
    'ppt/slides/slide1.xml': titlePage(words, title, subtitle),
    'ppt/slides/_rels/slide1.xml.rels': relationships([
      [`${OFFICE}/slideLayout`, '../slideLayouts/slideLayout1.xml'],
    ]),
    'ppt/slideMasters/slideMaster1.xml': master(words, all.length),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships([
      ...all.map((_, at) => [`${OFFICE}/slideLayout`, `../slideLayouts/slideLayout${at + 1}.xml`] as const),
      [`${OFFICE}/theme`, '../theme/theme1.xml'],
    ]),
    'ppt/theme/theme1.xml': theme(),
  };
  for (const [at, one] of all.entries()) {
    files[`ppt/slideLayouts/slideLayout${at + 1}.xml`] = layout(one);
    files[`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`] = relationships([
      [`${OFFICE}/slideMaster`, '../slideMasters/slideMaster1.xml'],
    ]);
  }
  const encoder = new TextEncoder();
  return writeArchive(
    new Map(Object.entries(files).map(([name, xml]) => [name, encoder.encode(HEAD + xml)])),
  );
}

function contentTypes(layoutCount: number): string {
  const overrides: (readonly [string, string])[] = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/ppt/presentation.xml', `${TYPE}.presentation.main+xml`],
    ['/ppt/slides/slide1.xml', `${TYPE}.slide+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`],
    ['/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ];
  for (let at = 1; at <= layoutCount; at++) {
    overrides.push([`/ppt/slideLayouts/slideLayout${at}.xml`, `${TYPE}.slideLayout+xml`]);
  }
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function properties(title: string): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escaped(title)}</dc:title></cp:coreProperties>`
  );
}

function presentation({ language }: DeckWords): string {
  return (
    `<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" ` +
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">' +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    '<p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>' +
    '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>' +
    `<p:defaultTextStyle>${otherStyle(language)}</p:defaultTextStyle></p:presentation>`
  );
}
