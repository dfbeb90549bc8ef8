/** Shapes for test slides, as XML. Sizes in EMU where none is given: a box of 4 by 2 inches. */

interface BoxOptions {
  readonly name?: string;
  /** The content of `a:lstStyle`. */
  readonly list?: string;
  readonly left?: number;
}

const frame = (left = 914400) =>
  `<a:xfrm><a:off x="${left}" y="914400"/><a:ext cx="3657600" cy="1828800"/></a:xfrm>`;

/** A text box with these paragraphs: `a:p` elements, or text with one paragraph for each line. */
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

/** A paragraph of runs; a text alone is one plain run. */
export function paragraph(runs: string, properties = ''): string {
  const content = runs.startsWith('<') || !runs ? runs : run(runs);
  return `<a:p>${properties}${content}</a:p>`;
}

/** A run; `bold` and a colour such as `C00000` if wanted. */
export function run(text: string, { bold = false, color = '' } = {}): string {
  const fill = color ? `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>` : '';
  return `<a:r><a:rPr lang="nl-NL"${bold ? ' b="1"' : ''}>${fill}</a:rPr><a:t>${text}</a:t></a:r>`;
}

/** Paragraph properties with a dash as its bullet, which no default has. */
export const dash =
  '<a:pPr marL="285750" indent="-285750"><a:buFont typeface="Calibri"/><a:buChar char="–"/></a:pPr>';

/** A title placeholder that takes after the layout's. */
export function title(id: number, text: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Titel ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr>` +
    `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text)}</p:txBody></p:sp>`
  );
}

/** A picture behind relationship `rIdPicture`. */
export function picture(id: number): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Foto ${id}" descr="Een vlak"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr>` +
    '<p:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>' +
    `<p:spPr>${frame()}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** A chart behind relationship `rIdChart`. */
export function chart(id: number): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Grafiek ${id}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
    `${frame().replaceAll('a:xfrm', 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdChart"/></a:graphicData></a:graphic></p:graphicFrame>'
  );
}
