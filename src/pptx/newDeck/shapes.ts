/** Position and size on the slide in EMU: left, top, width, height. */
export type Box = readonly [left: number, top: number, width: number, height: number];

export interface Placeholder {
  readonly id: number;
  readonly name: string;
  /** The type of the placeholder (`p:ph/@type`). A placeholder without a type takes any content. */
  readonly type?: string;
  readonly index?: number;
  /** The position of the placeholder. Absent when the layout or master sets the position. */
  readonly box?: Box;
  readonly body?: string;
  readonly listStyle?: string;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for XML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? '');
}

function transform([left, top, width, height]: Box): string {
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}

/** Returns the `p:sp` XML of a placeholder. */
export function placeholder(one: Placeholder, language: string): string {
  const { id, name, type, index, box, body = '<a:bodyPr/>', listStyle = '', text } = one;
  const attributes = `${type ? ` type="${type}"` : ''}${index === undefined ? '' : ` idx="${index}"`}`;
  const run = `<a:r><a:rPr lang="${language}"/><a:t>${escaped(text)}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph${attributes}/></p:nvPr></p:nvSpPr><p:spPr>${box ? transform(box) : ''}</p:spPr>` +
    `<p:txBody>${body}<a:lstStyle>${listStyle}</a:lstStyle>` +
    `<a:p>${text ? run : ''}<a:endParaRPr lang="${language}"/></a:p></p:txBody></p:sp>`
  );
}

/** Returns the `p:sp` XML of a filled rectangle without text. Screen readers skip it. */
export function band(id: number, name: string, box: Box, colour: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"><a:extLst>` +
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
    '</a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>' +
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  );
}

/** Returns the `p:cSld` XML with these shapes. */
export function commonSlide(shapes: string, { name, background = '', more = '' }: CommonSlide = {}): string {
  return (
    `<p:cSld${name ? ` name="${escaped(name)}"` : ''}>${background}<p:spTree>` +
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
    `${shapes}</p:spTree>${more}</p:cSld>`
  );
}

interface CommonSlide {
  readonly name?: string;
  readonly background?: string;
  readonly more?: string;
}
