/** Shapes for test slides, as XML. Sizes are in EMU. The default box is 4 by 2 inches. */

interface BoxOptions {
  readonly name?: string;
  /** The content of `a:lstStyle`. */
  readonly list?: string;
  readonly left?: number;
}

const frame = (left = 914400) =>
  `<a:xfrm><a:off x="${left}" y="914400"/><a:ext cx="3657600" cy="1828800"/></a:xfrm>`;

/** Returns a text box. The content is `a:p` elements, or text with one paragraph per line. */
export function textBox(
  id: number,
  content: string,
  { name = `Tekst ${id}`, list = '', left }: BoxOptions = {},
): string {
  const paragraphs = content.startsWith('<')
    ? content
    : content
        .split('\n')
        .map(line => paragraph(line))
        .join('');
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame(left)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square"/><a:lstStyle>${list}</a:lstStyle>${paragraphs}</p:txBody></p:sp>`
  );
}

/** Returns a paragraph. The content is runs, or plain text for a single run. */
export function paragraph(runs: string, properties = ''): string {
  const content = runs.startsWith('<') || !runs ? runs : run(runs);
  return `<a:p>${properties}${content}</a:p>`;
}

/** Returns a run, optionally bold and in a colour such as `C00000`. */
export function run(text: string, { bold = false, color = '' } = {}): string {
  const fill = color ? `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` : '';
  return `<a:r><a:rPr lang="nl-NL"${bold ? ' b="1"' : ''}>${fill}</a:rPr><a:t>${text}</a:t></a:r>`;
}

/** Paragraph properties with a dash as bullet, which is not any default. */
export const dash =
  '<a:pPr marL="285750" indent="-285750"><a:buFont typeface="Calibri"/><a:buChar char="–"/></a:pPr>';

/** Returns a title placeholder that inherits from the layout. */
export function title(id: number, text: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Titel ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>` +
    `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text)}</p:txBody></p:sp>`
  );
}

/** Returns a picture with relationship `rIdPicture`. */
export function picture(id: number): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Foto ${id}" descr="Een vlak"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>` +
    '<p:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
    `<p:spPr>${frame()}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** Returns a chart with relationship `rIdChart`. */
export function chart(id: number): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Grafiek ${id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `${frame().replaceAll('a:xfrm', 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart"/></a:graphicData></a:graphic></p:graphicFrame>'
  );
}

/** Left, top, width and height in inches. */
type Inches = readonly [number, number, number, number];

/** Returns a group of shapes. The group maps the area `from` of its child coordinates to the area `to` of the slide. */
export function group(
  id: number,
  shapes: string,
  {
    from = [0, 0, 10, 6],
    to = from,
    name = `Groep ${id}`,
  }: { from?: Inches; to?: Inches; name?: string } = {},
): string {
  const sides = ([left, top, width, height]: Inches, offset: string, size: string) =>
    `<a:${offset} x="${left * 914400}" y="${top * 914400}"/><a:${size} cx="${width * 914400}" cy="${height * 914400}"/>`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${sides(to, 'off', 'ext')}${sides(from, 'chOff', 'chExt')}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`
  );
}

/**
 * Returns a table with cells of 2 by 1 inch. A cell is `a:p` elements, or text with one paragraph per line. The cell
 * `<` is merged with the cell on its left.
 */
export function table(
  id: number,
  rows: readonly (readonly string[])[],
  { name = `Tabel ${id}` }: { name?: string } = {},
): string {
  const cell = (content: string, next: string | undefined): string => {
    const merged = content === '<' ? ' hMerge="1"' : next === '<' ? ' gridSpan="2"' : '';
    const paragraphs = content.startsWith('<a:')
      ? content
      : (content === '<' ? '' : content)
          .split('\n')
          .map(line => paragraph(line))
          .join('');
    return `<a:tc${merged}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody><a:tcPr/></a:tc>`;
  };
  const lines = rows.map(
    row => `<a:tr h="914400">${row.map((one, at) => cell(one, row[at + 1])).join('')}</a:tr>`,
  );
  const columns = '<a:gridCol w="1828800"/>'.repeat(rows[0]?.length ?? 0);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm><a:off x="914400" y="914400"/><a:ext cx="${1828800 * (rows[0]?.length ?? 0)}" cy="${914400 * rows.length}"/></p:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${lines.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
