import { scheme } from './colors.ts';
import { part } from './xml.ts';

const fonts = `<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** Three fills, lines, effects and backgrounds, which every theme must have. All are flat, for a calm slide. */
const format = `<a:fmtScheme name="Partnerschapskaart">
  <a:fillStyleLst>${flatFill('').repeat(3)}</a:fillStyleLst>
  <a:lnStyleLst>${[9525, 19050, 28575].map(line).join('')}</a:lnStyleLst>
  <a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>
  <a:bgFillStyleLst>${flatFill('')}${flatFill('<a:tint val="95000"/>')}${flatFill('<a:shade val="95000"/>')}</a:bgFillStyleLst>
</a:fmtScheme>`;

/** Returns a complete theme part. */
export function theme(name: string): string {
  return part(`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">
    <a:themeElements>
      <a:clrScheme name="Partnerschapskaart">
        ${Object.entries(scheme)
          .map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`)
          .join('')}
      </a:clrScheme>
      <a:fontScheme name="Partnerschapskaart">
        <a:majorFont>${fonts}</a:majorFont>
        <a:minorFont>${fonts}</a:minorFont>
      </a:fontScheme>
      ${format}
    </a:themeElements>
    <a:objectDefaults/>
    <a:extraClrSchemeLst/>
  </a:theme>`);
}

function flatFill(change: string): string {
  return `<a:solidFill><a:schemeClr val="phClr">${change}</a:schemeClr></a:solidFill>`;
}

function line(width: number): string {
  return `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${flatFill('')}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
}
