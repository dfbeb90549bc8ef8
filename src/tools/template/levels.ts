import { pt, type Emu } from './units.ts';

/** One level of a list style. Lengths in EMU, sizes and spaces in points. */
export interface Level {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly align?: 'l' | 'ctr' | 'r';
  /** The left margin. The bullet is in the last `hanging` EMU of the margin. */
  readonly margin?: Emu;
  readonly hanging?: Emu;
  /** `fill` is the fill of the bullet. */
  readonly bullet?: { readonly character: string; readonly fill: string };
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** The line spacing, as a percentage of the font's own line height. */
  readonly lineSpacing?: number;
  readonly font?: '+mn-lt' | '+mj-lt';
}

/**
 * Returns the properties of level `number` (from 1). States all properties, so that nothing is inherited from the
 * master or the `defaultTextStyle` of another presentation.
 */
export function level(number: number, style: Level): string {
  const element = `a:lvl${number}pPr`;
  const { size, fill, bold = false, align = 'l', margin = 0, hanging = 0, bullet, font = '+mn-lt' } = style;
  const { spaceBefore = 0, spaceAfter = 0, lineSpacing = 100 } = style;
  const marks = bullet
    ? `<a:buClr>${bullet.fill.replace(/<.?a:solidFill>/g, '')}</a:buClr><a:buSzPct val="100000"/><a:buFont typeface="Arial"/><a:buChar char="${bullet.character}"/>`
    : '<a:buNone/>';
  return `<${element} marL="${margin}" marR="0" indent="${hanging === 0 ? 0 : -hanging}" algn="${align}" defTabSz="${pt(72)}" rtl="0" eaLnBrk="1" fontAlgn="auto" latinLnBrk="0" hangingPunct="1">
    <a:lnSpc><a:spcPct val="${lineSpacing * 1000}"/></a:lnSpc>
    <a:spcBef><a:spcPts val="${spaceBefore * 100}"/></a:spcBef>
    <a:spcAft><a:spcPts val="${spaceAfter * 100}"/></a:spcAft>
    ${marks}
    <a:tabLst/>
    <a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" i="0" u="none" strike="noStrike" kern="1200" cap="none" spc="0" baseline="0">
      <a:ln><a:noFill/></a:ln>${fill}<a:effectLst/><a:latin typeface="${font}"/><a:ea typeface="${font.replace('lt', 'ea')}"/><a:cs typeface="${font.replace('lt', 'cs')}"/><a:sym typeface="${font}"/>
    </a:defRPr>
  </${element}>`;
}

/** Returns nine levels. `style` maps the number of a level to its style. */
export function nineLevels(style: (number: number) => Level): string {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => level(number, style(number))).join('');
}

/** Returns the nine levels of a box for entries: `first`, then deeper levels that are each indented by `step` more. */
export function writingLevels(first: Level, deeper: Level, step: Emu): readonly Level[] {
  const start = first.margin ?? 0;
  return [first, ...[1, 2, 3, 4, 5, 6, 7, 8].map(depth => ({ ...deeper, margin: start + depth * step }))];
}
