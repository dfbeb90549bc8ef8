/** The fixed parts of a small, complete, hand-written .pptx. */

export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Returns an XML part with its declaration. */
export function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

/** Returns a relationships part. The type is a full URI or its last segment. */
export function relationships(
  list: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : RELATIONSHIPS + type}" Target="${target}"/>`,
  );
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}

/** Returns a shape tree with these shapes. */
export function tree(shapes: string): string {
  return (
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
    `${shapes}</p:spTree>`
  );
}

export function theme(name: string, accent: string): string {
  const color = (slot: string, value: string) => `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`;
  const accents = [1, 2, 3, 4, 5, 6].map(number => color(`accent${number}`, accent)).join('');
  const font = (slot: string, face: string) =>
    `<a:${slot}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${slot}>`;
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${solid}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return xml(
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
      `<a:clrScheme name="${name}">${color('dk1', '000000')}${color('lt1', 'FFFFFF')}${color('dk2', '1F2A44')}${color('lt2', 'EEEEEE')}${accents}${color('hlink', '0563C1')}${color('folHlink', '954F72')}</a:clrScheme>` +
      `<a:fontScheme name="${name}">${font('majorFont', 'Georgia')}${font('minorFont', 'Calibri')}</a:fontScheme>` +
      `<a:fmtScheme name="${name}"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
      `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
      '</a:themeElements></a:theme>',
  );
}

const levels = (size: number, bullet: string) =>
  `<a:lvl1pPr marL="228600" indent="-228600" algn="l">${bullet}<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;

const placeholder = (id: number, name: string, type: string, y: number, height: number) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr><p:ph ${type}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr><a:xfrm><a:off x="838200" y="${y}"/><a:ext cx="10515600" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="nl-NL"/></a:p></p:txBody></p:sp>';

const placeholders =
  placeholder(2, 'Titel', 'type="title"', 365125, 1325563) +
  placeholder(3, 'Inhoud', 'type="body" idx="1"', 1825625, 4351338);

/** Returns a slide master with two layouts (`rId1`, `rId2`), whose ids follow `first`. */
export function master(first: number): string {
  return xml(
    `<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>${tree(placeholders)}</p:cSld>` +
      '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
      `<p:sldLayoutIdLst><p:sldLayoutId id="${first + 1}" r:id="rId1"/><p:sldLayoutId id="${first + 2}" r:id="rId2"/></p:sldLayoutIdLst>` +
      `<p:txStyles><p:titleStyle>${levels(4400, '<a:buNone/>')}</p:titleStyle><p:bodyStyle>${levels(2800, '<a:buFont typeface="Arial"/><a:buChar char="•"/>')}</p:bodyStyle><p:otherStyle>${levels(1800, '')}</p:otherStyle></p:txStyles></p:sldMaster>`,
  );
}

export function layout(name: string, type: string, shapes: 'placeholders' | 'none'): string {
  return xml(
    `<p:sldLayout ${namespaces} type="${type}"><p:cSld name="${name}">${tree(shapes === 'none' ? '' : placeholders)}</p:cSld>` +
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  );
}
