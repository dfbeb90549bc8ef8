const COLOURS = {
  dk1: '1F2933',
  lt1: 'FFFFFF',
  dk2: '243B53',
  lt2: 'F0F4F8',
  accent1: '2F6690',
  accent2: 'B7791F',
  accent3: '3A7D44',
  accent4: '81559B',
  accent5: 'C8553D',
  accent6: '16697A',
  hlink: '2F6690',
  folHlink: '81559B',
};

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

function line(width: number): string {
  return `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${SOLID}<a:prstDash val="solid"/></a:ln>`;
}

function font(kind: 'major' | 'minor'): string {
  return `<a:${kind}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`;
}

/** Returns the XML of the theme of a new presentation (`ppt/theme/theme1.xml`). */
export function theme(): string {
  const colours = Object.entries(COLOURS).map(
    ([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`,
  );
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Rustig"><a:themeElements>' +
    `<a:clrScheme name="Rustig">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Rustig">${font('major')}${font('minor')}</a:fontScheme>` +
    '<a:fmtScheme name="Rustig">' +
    `<a:fillStyleLst>${SOLID.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${[6350, 12700, 19050].map(line).join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${SOLID.repeat(3)}</a:bgFillStyleLst>` +
    '</a:fmtScheme></a:themeElements></a:theme>'
  );
}
