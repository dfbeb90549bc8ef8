import { band, commonSlide, placeholder, type Box } from './shapes.ts';
import type { DeckWords } from './words.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const TITLE: Box = [838_200, 365_125, 10_515_600, 1_143_000];
const CONTENT: Box = [838_200, 1_752_600, 10_515_600, 4_424_363];
const MAIN_TITLE: Box = [1_219_200, 1_981_200, 9_753_600, 1_524_000];
const SUBTITLE: Box = [1_219_200, 3_657_600, 9_753_600, 1_066_800];
const SIDE: Box = [0, 0, 457_200, 6_858_000];

const LEVELS = [28, 24, 20, 18, 18];

/** The contents of a layout. */
export interface LayoutSource {
  readonly type: string;
  readonly name: string;
  readonly shapes: string;
}

/** Returns the layouts of a new presentation, in the order of the master's list. */
export function layouts(words: DeckWords): readonly LayoutSource[] {
  const { language } = words;
  const title = placeholder(
    { id: 2, name: `${words.title} 1`, type: 'title', text: words.titlePrompt },
    language,
  );
  const content = placeholder(
    { id: 3, name: `${words.content} 2`, index: 1, text: words.contentPrompt },
    language,
  );
  return [
    { type: 'title', name: words.titleSlide, shapes: titleSlide(words) },
    { type: 'obj', name: words.titleAndContent, shapes: title + content },
    { type: 'titleOnly', name: words.titleOnly, shapes: title },
    { type: 'blank', name: words.blank, shapes: '' },
  ];
}

/** Returns the `p:sldLayout` XML of a layout. */
export function layout({ type, name, shapes }: LayoutSource): string {
  return (
    `<p:sldLayout ${NAMESPACES} type="${type}" preserve="1">${commonSlide(shapes, { name })}` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

/** Returns the `p:sldMaster` XML. The relationship ids of its layouts are `rId1` and up. */
export function master(words: DeckWords, count: number): string {
  const { language } = words;
  const shapes =
    placeholder(
      {
        id: 2,
        name: `${words.title} 1`,
        type: 'title',
        box: TITLE,
        body: '<a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="ctr"><a:normAutofit/></a:bodyPr>',
        text: words.titlePrompt,
      },
      language,
    ) +
    placeholder(
      {
        id: 3,
        name: `${words.content} 2`,
        type: 'body',
        index: 1,
        box: CONTENT,
        body: '<a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720"><a:normAutofit/></a:bodyPr>',
        text: words.contentPrompt,
      },
      language,
    );
  const ids = Array.from(
    { length: count },
    (_, at) => `<p:sldLayoutId id="${2_147_483_649 + at}" r:id="rId${at + 1}"/>`,
  );
  const background = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
  return (
    `<p:sldMaster ${NAMESPACES}>${commonSlide(shapes, { background })}` +
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>' +
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle>${titleStyle()}</p:titleStyle><p:bodyStyle>${LEVELS.map(bodyLevel).join('')}</p:bodyStyle>` +
    `<p:otherStyle>${otherStyle(language)}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

/** Returns the `p:sld` XML of a slide with the placeholders of the title layout. */
export function titlePage(words: DeckWords, title: string, subtitle: string): string {
  const { language } = words;
  const shapes =
    placeholder({ id: 2, name: `${words.title} 1`, type: 'ctrTitle', text: title }, language) +
    placeholder({ id: 3, name: `${words.subtitle} 2`, type: 'subTitle', index: 1, text: subtitle }, language);
  const more =
    '<p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}">' +
    '<p14:creationId xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="1109715300"/>' +
    '</p:ext></p:extLst>';
  return (
    `<p:sld ${NAMESPACES}>${commonSlide(shapes, { more })}` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

/** Returns the default text style of a presentation and of other text: plain, in the theme's font. */
export function otherStyle(language: string): string {
  return (
    `<a:defPPr><a:defRPr lang="${language}"/></a:defPPr>` +
    '<a:lvl1pPr marL="0" algn="l" defTabSz="914400"><a:defRPr sz="1800" kern="1200">' +
    `${themeText('tx1', 'mn')}</a:defRPr></a:lvl1pPr>`
  );
}

function titleSlide(words: DeckWords): string {
  const { language } = words;
  return (
    band(4, `${words.band} 3`, SIDE, 'accent1') +
    placeholder(
      {
        id: 2,
        name: `${words.title} 1`,
        type: 'ctrTitle',
        box: MAIN_TITLE,
        body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
        listStyle: '<a:lvl1pPr algn="l"><a:defRPr sz="5400" b="1"/></a:lvl1pPr>',
        text: words.titlePrompt,
      },
      language,
    ) +
    placeholder(
      {
        id: 3,
        name: `${words.subtitle} 2`,
        type: 'subTitle',
        index: 1,
        box: SUBTITLE,
        listStyle: '<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="2400"/></a:lvl1pPr>',
        text: words.subtitlePrompt,
      },
      language,
    )
  );
}

function themeText(colour: string, font: 'mj' | 'mn'): string {
  return (
    `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` +
    `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`
  );
}

function titleStyle(): string {
  return (
    '<a:lvl1pPr algn="l" defTabSz="914400"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef>' +
    `<a:buNone/><a:defRPr sz="4000" b="1" kern="1200">${themeText('tx2', 'mj')}</a:defRPr></a:lvl1pPr>`
  );
}

function bodyLevel(size: number, at: number): string {
  const level = at + 1;
  return (
    `<a:lvl${level}pPr marL="${228_600 + at * 457_200}" indent="-228600" algn="l" defTabSz="914400">` +
    `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${at === 0 ? 1000 : 500}"/></a:spcBef>` +
    '<a:buFont typeface="Arial"/><a:buChar char="•"/>' +
    `<a:defRPr sz="${size * 100}" kern="1200">${themeText('tx1', 'mn')}</a:defRPr></a:lvl${level}pPr>`
  );
}
