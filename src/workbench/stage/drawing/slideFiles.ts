import type { PptxFiles } from '@aiden0z/pptx-renderer';
import type { Presentation } from '../../../pptx/presentation.ts';
import { Relationships } from '../../../pptx/relationships.ts';
import { toTransitional } from '../../../pptx/strict.ts';
import { decodeXml } from '../../../opc/xmlBudget.ts';
import type { SlideParts } from './slideParts.ts';

/**
 * The input maps of the renderer for each content type. `relationships` is the map for the relationships of these
 * parts, if there is one.
 */
const KINDS = [
  { type: /\.slide\+xml$/, parts: 'slides', relationships: 'slideRels' },
  { type: /\.slideLayout\+xml$/, parts: 'slideLayouts', relationships: 'slideLayoutRels' },
  { type: /\.slideMaster\+xml$/, parts: 'slideMasters', relationships: 'slideMasterRels' },
  { type: /\.theme\+xml$/, parts: 'themes', relationships: null },
  { type: /\.themeOverride\+xml$/, parts: 'themeOverrides', relationships: null },
  { type: /\.chart\+xml$/, parts: 'charts', relationships: 'chartRels' },
  { type: /\.chartstyle\+xml$/, parts: 'chartStyles', relationships: null },
  { type: /\.chartcolorstyle\+xml$/, parts: 'chartColors', relationships: null },
  { type: /\.(diagram\w+|drawingml\.diagram\w+)\+xml$/i, parts: 'diagramDrawings', relationships: null },
] as const;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SLIDE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide';

/**
 * Returns the renderer's input for one slide: only the slide and the parts that it needs, without an archive. `index`
 * is the position of the slide in its deck, from 0. The index determines the slide number in the drawing.
 */
export function slideFiles(presentation: Presentation, parts: SlideParts, index: number): PptxFiles {
  const files = emptyFiles();
  const [slide = ''] = parts.keys();
  files.presentation = presentationOf(presentation, index);
  files.presentationRels = `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="slide" Type="${SLIDE}" Target="/${encodeURI(slide)}"/></Relationships>`;
  for (const [name, bytes] of parts) addPart(files, presentation, name, bytes);
  const tableStyles = presentation.package
    .relationships(presentation.part)
    .all()
    .find(one => one.type.endsWith('/tableStyles'));
  if (tableStyles && presentation.package.has(tableStyles.target)) {
    files.tableStyles = presentation.package.text(tableStyles.target);
  }
  return files;
}

type Files = ReturnType<typeof emptyFiles>;

function emptyFiles() {
  const texts = () => new Map<string, string>();
  return {
    contentTypes: '',
    presentation: '',
    presentationRels: '',
    tableStyles: '',
    slides: texts(),
    slideRels: texts(),
    slideLayouts: texts(),
    slideLayoutRels: texts(),
    slideMasters: texts(),
    slideMasterRels: texts(),
    themes: texts(),
    themeOverrides: texts(),
    charts: texts(),
    chartRels: texts(),
    chartStyles: texts(),
    chartColors: texts(),
    diagramDrawings: texts(),
    media: new Map<string, Uint8Array>(),
  } satisfies PptxFiles;
}

function addPart(files: Files, { package: owner }: Presentation, name: string, bytes: Uint8Array): void {
  const type = owner.contentTypes.of(name) ?? '';
  const kind = KINDS.find(one => one.type.test(type));
  if (!kind) {
    if (/^(image|video|audio)\//.test(type)) files.media.set(mediaName(name), bytes);
    return;
  }
  files[kind.parts].set(name, toTransitional(decodeXml(bytes)));
  const relationships = Relationships.partOf(name);
  if (kind.relationships && owner.has(relationships)) {
    files[kind.relationships].set(relationships, toTransitional(owner.text(relationships)));
  }
}

/**
 * Returns the path of a picture for the renderer. The renderer expects all pictures in `ppt/media`, wherever the
 * package keeps them.
 */
function mediaName(part: string): string {
  const steps = part.split('/');
  return `ppt/media/${steps.slice(steps.lastIndexOf('media') > 0 ? steps.lastIndexOf('media') + 1 : -1).join('/')}`;
}

/** Returns the `p:presentation` XML with only one slide. */
function presentationOf(presentation: Presentation, index: number): string {
  const copy = presentation.package.xml(presentation.part).cloneNode(true) as Document;
  const root = copy.documentElement;
  root.setAttribute('firstSlideNum', `${Number(root.getAttribute('firstSlideNum') ?? 1) + index}`);
  for (const one of Array.from(root.children)) {
    if (!/^(sldSz|defaultTextStyle)$/.test(one.localName)) one.remove();
  }
  const list = copy.createElementNS(root.namespaceURI, 'p:sldIdLst');
  const entry = copy.createElementNS(root.namespaceURI, 'p:sldId');
  entry.setAttribute('id', '256');
  entry.setAttributeNS(
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'r:id',
    'slide',
  );
  list.append(entry);
  root.prepend(list);
  return new XMLSerializer().serializeToString(copy);
}
