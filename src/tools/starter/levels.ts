import { pt, type Emu } from './units.ts';

/** One level of a list style. Lengths in EMU, sizes and spaces in points. */
export interface Level {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly align?: 'l' | 'ctr' | 'r';
  /** Left margin; the bullet hangs in the last `hanging` of it. */
  readonly margin?: Emu;
  readonly hanging?: Emu;
  readonly bullet?: { readonly character: string; readonly fill?: string };
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** Percent of the font's own line height. */
  readonly lineSpacing?: number;
  readonly font?: '+mn-lt' | '+mj-lt';
}

/** The properties of level `number` (from 1), all written out so that nothing comes in from another theme. */
export function level(number: number, style: Level, element = `a:lvl${number}pPr`): string {
  const { size, fill, bold = false, align = 'l', margin = 0, hanging = 0, bullet, font = '+mn-lt' } = style;
  const { spaceBefore = 0, spaceAfter = 0, lineSpacing = 100 } = style;
  const marks = bullet
    ? `${bullet.fill ? `<a:buClr>${bullet.fill}</a:buClr>` : '<a:buClrTx/>'}<a:buSzPct val="100000"/><a:buFont typeface="Arial"/><a:buChar char="${bullet.character}"/>`
    : '<a:buNone/>';
  return `<${element} marL="${margin}" indent="${hanging === 0 ? 0 : -hanging}" algn="${align}" defTabSz="${pt(72)}" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
    <a:lnSpc><a:spcPct val="${lineSpacing * 1000}"/></a:lnSpc>
    <a:spcBef><a:spcPts val="${spaceBefore * 100}"/></a:spcBef>
    <a:spcAft><a:spcPts val="${spaceAfter * 100}"/></a:spcAft>
    ${marks}
    <a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" i="0" kern="1200" cap="none">
      ${fill}<a:latin typeface="${font}"/><a:ea typeface="${font.replace('lt', 'ea')}"/><a:cs typeface="${font.replace('lt', 'cs')}"/>
    </a:defRPr>
  </${element}>`;
}

/** Nine levels from one function of the level's number. */
export function nineLevels(style: (number: number) => Level): string {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => level(number, style(number))).join('');
}
