import { escaped } from '../../src/pptx/newDeck/shapes.ts';
import { shapeName } from './names.ts';
import { sum, type At, type Box, type ForeignSlide, type Form, type Item, type Table } from './slide.ts';

const NAMESPACES = Object.entries({
  office: 'office',
  style: 'style',
  draw: 'drawing',
  presentation: 'presentation',
  table: 'table',
  text: 'text',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** The paths of shapes that are not text boxes, in a square of 100 units. */
const PATHS: Readonly<Partial<Record<Form, readonly [type: string, path: string]>>> = {
  rect: ['rectangle', 'M 0 0 L 100 0 100 100 0 100 Z N'],
  roundRect: ['round-rectangle', 'M 0 0 L 100 0 100 100 0 100 Z N'],
  chevron: ['chevron', 'M 0 0 L 80 0 100 50 80 100 0 100 20 50 Z N'],
  homePlate: ['pentagon-right', 'M 0 0 L 80 0 100 50 80 100 0 100 Z N'],
  ellipse: ['ellipse', 'U 50 50 50 50 0 360 Z N'],
};

/**
 * Returns the slide as a flat OpenDocument presentation, which LibreOffice can convert to .pptx. Without the empty
 * `office:styles`, LibreOffice omits the page size.
 */
export function flatFile({ size, items, maker }: ForeignSlide): string {
  const lengths = new Set<string>();
  let last = 1;
  const write = (item: Item): string => {
    const name = escaped(shapeName(maker, item, ++last));
    switch (item.is) {
      case 'group':
        return `<draw:g draw:name="${name}">${item.items.map(write).join('')}</draw:g>`;
      case 'line': {
        const [left, top, width, height] = item.at;
        return `<draw:line draw:name="${name}" svg:x1="${left}pt" svg:y1="${top}pt" svg:x2="${left + width}pt" svg:y2="${top + height}pt"/>`;
      }
      case 'picture':
        return `<draw:frame draw:name="${name}" ${frame(item.at)}><draw:image><office:binary-data>${PIXEL}</office:binary-data></draw:image></draw:frame>`;
      case 'table':
        for (const one of item.columns) lengths.add(columnStyle(one));
        for (const one of item.rows) lengths.add(rowStyle(one));
        return `<draw:frame draw:name="${name}" ${frame([item.left, item.top, sum(item.columns), sum(item.rows)])}>${tableXml(item)}</draw:frame>`;
      case 'box':
        return boxXml(item, name);
    }
  };
  const page = items.map(write).join('');
  const [width, height] = size;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:styles/>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}pt" fo:page-height="${height}pt" style:print-orientation="${height > width ? 'portrait' : 'landscape'}" fo:margin="0pt"/></style:page-layout>
<style:style style:name="fixed" style:family="graphic"><style:graphic-properties draw:auto-grow-height="false" draw:auto-grow-width="false" draw:fill="none" draw:stroke="none"/></style:style>
<style:style style:name="onSide" style:family="graphic"><style:graphic-properties draw:auto-grow-height="false" draw:auto-grow-width="false" draw:fill="none" draw:stroke="none" style:writing-mode="bt-lr"/></style:style>
<style:style style:name="fixedText" style:family="presentation"><style:graphic-properties draw:auto-grow-height="false" draw:fill="none" draw:stroke="none"/></style:style>
${[...lengths].join('\n')}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="master" style:page-layout-name="page"/></office:master-styles>
<office:body><office:presentation><draw:page draw:name="page1" draw:master-page-name="master">${page}</draw:page></office:presentation></office:body>
</office:document>`;
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

function boxXml({ form, at, text, turned }: Box, name: string): string {
  const place = turned === 'shape' ? turnedBack(at) : frame(at);
  const style = turned === 'text' ? 'onSide' : 'fixed';
  const [type, path] = PATHS[form] ?? [];
  if (type !== undefined && path !== undefined)
    return `<draw:custom-shape draw:name="${name}" draw:style-name="${style}" ${place}>${paragraphs(text)}<draw:enhanced-geometry svg:viewBox="0 0 100 100" draw:type="${type}" draw:enhanced-path="${path}"/></draw:custom-shape>`;
  const kind =
    form === 'text'
      ? `draw:style-name="${style}"`
      : `presentation:style-name="fixedText" presentation:class="${form === 'title' ? 'title' : 'outline'}" presentation:user-transformed="true"${text.length === 0 ? ' presentation:placeholder="true"' : ''}`;
  return `<draw:frame draw:name="${name}" ${kind} ${place}><draw:text-box>${paragraphs(text)}</draw:text-box></draw:frame>`;
}

function tableXml({ columns, rows, cells }: Table): string {
  const lines = rows.map((height, row) => {
    const line = (cells[row] ?? []).map(({ text, span = 1 }) => {
      const hidden = '<table:covered-table-cell/>'.repeat(span - 1);
      return `<table:table-cell table:number-columns-spanned="${span}">${paragraphs(text)}</table:table-cell>${hidden}`;
    });
    return `<table:table-row table:style-name="${nameOf('row', height)}">${line.join('')}</table:table-row>`;
  });
  const grid = columns.map(width => `<table:table-column table:style-name="${nameOf('column', width)}"/>`);
  return `<table:table>${grid.join('')}${lines.join('')}</table:table>`;
}

function columnStyle(width: number): string {
  return `<style:style style:name="${nameOf('column', width)}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`;
}

function rowStyle(height: number): string {
  return `<style:style style:name="${nameOf('row', height)}" style:family="table-row"><style:table-row-properties style:row-height="${height}pt"/></style:style>`;
}

function nameOf(kind: string, length: number): string {
  return `${kind}${Math.round(length * 1000)}`;
}

function paragraphs(text: readonly string[]): string {
  return text
    .map(one => `<text:p>${one.split('\v').map(escaped).join('<text:line-break/>')}</text:p>`)
    .join('');
}

/** Returns the attributes of a shape that covers this frame and is rotated to read from bottom to top. */
function turnedBack([left, top, width, height]: At): string {
  const moved = `translate(${left}pt ${top + height}pt)`;
  return `svg:width="${height}pt" svg:height="${width}pt" draw:transform="rotate(${Math.PI / 2}) ${moved}"`;
}

function frame([left, top, width, height]: At): string {
  return `svg:x="${left}pt" svg:y="${top}pt" svg:width="${width}pt" svg:height="${height}pt"`;
}
