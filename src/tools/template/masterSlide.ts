import { ink, themeFill } from './colors.ts';
import { level, nineLevels, type Level } from './levels.ts';
import { cardTitle, contentBox, wideTitle } from './grid.ts';
import { transform } from './shape.ts';
import { lang } from './text.ts';
import { pt, slideSize, type Box, type SlideSize } from './units.ts';
import { namespaces, part } from './xml.ts';

const masterInk = themeFill('tx1');

/** Returns the style of titles on the master and, with literal ink, on each template. Sizes are in points. */
export function titleLevel(size: number, fill = ink): Level {
  return { size, bold: true, fill, lineSpacing: 90, font: '+mj-lt' };
}

/** Maps the colour names in slides to the colours of the scheme. */
export const colorMap =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

/** The layouts, in the order of their files: one for cards, one for the rules, and one for ordinary slides. */
export const layouts = [
  { name: 'Partnerschapskaart', type: undefined, title: cardTitle, body: undefined },
  { name: 'Alleen titel', type: 'titleOnly', title: wideTitle, body: undefined },
  { name: 'Titel en tekst', type: 'tx', title: wideTitle, body: contentBox },
] as const;

/** Returns the slide master. Its relationships are rId1… for the layouts, then the theme. */
export function slideMaster(size: SlideSize): string {
  const firstLayout = 2147483649;
  return part(`<p:sldMaster ${namespaces} preserve="1">
    <p:cSld>
      <p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>
      ${tree(
        placeholder({
          id: 2,
          name: 'Titel',
          type: 'title',
          box: scaled(wideTitle, size),
          text: 'Klik om de titel te bewerken',
        }),
        placeholder({
          id: 3,
          name: 'Tekst',
          type: 'body',
          index: 1,
          box: scaled(contentBox, size),
          text: 'Klik om de tekst te bewerken',
        }),
      )}
    </p:cSld>
    <p:clrMap ${colorMap}/>
    <p:sldLayoutIdLst>
      ${layouts.map((_, at) => `<p:sldLayoutId id="${firstLayout + at}" r:id="rId${at + 1}"/>`).join('')}
    </p:sldLayoutIdLst>
    <p:txStyles>
      <p:titleStyle>${level(1, titleLevel(30, masterInk))}</p:titleStyle>
      <p:bodyStyle>${nineLevels(bodyLevel)}</p:bodyStyle>
      <p:otherStyle>${nineLevels(otherLevel)}</p:otherStyle>
    </p:txStyles>
  </p:sldMaster>`);
}

/** Returns one of the layouts. */
export function slideLayout({ name, type, title, body }: (typeof layouts)[number], size: SlideSize): string {
  return part(`<p:sldLayout ${namespaces}${type ? ` type="${type}"` : ''} preserve="1"${type ? '' : ' userDrawn="1"'}>
    <p:cSld name="${name}">
      ${tree(
        placeholder({
          id: 2,
          name: 'Titel',
          type: 'title',
          box: scaled(title, size),
          text: 'Klik om de titel te bewerken',
        }),
        body
          ? placeholder({
              id: 3,
              name: 'Tekst',
              type: 'body',
              index: 1,
              box: scaled(body, size),
              text: 'Klik om de tekst te bewerken',
            })
          : '',
      )}
    </p:cSld>
    <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
  </p:sldLayout>`);
}

/** Returns a shape tree with the root group that every slide, layout and master has. */
export function tree(...shapes: readonly string[]): string {
  return `<p:spTree>
    <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
    ${shapes.join('')}
  </p:spTree>`;
}

/** Returns a level of ordinary text boxes, in the presentation and on the master. */
export function otherLevel(number: number): Level {
  return { size: 18, fill: masterInk, margin: pt(36) * (number - 1) };
}

function bodyLevel(number: number): Level {
  const hanging = pt(18);
  const size = number === 1 ? 24 : number === 2 ? 22 : 20;
  const bullet = { character: number === 2 ? '–' : '•', fill: themeFill('accent1') };
  return {
    size,
    fill: masterInk,
    margin: hanging * number,
    hanging,
    bullet,
    spaceBefore: number === 1 ? 10 : 5,
  };
}

/** Scales a box from the default slide size to another size. */
function scaled({ x, y, width, height }: Box, size: SlideSize): Box {
  const [across, down] = [size.width / slideSize.width, size.height / slideSize.height];
  return {
    x: Math.round(x * across),
    y: Math.round(y * down),
    width: Math.round(width * across),
    height: Math.round(height * down),
  };
}

function placeholder(one: {
  readonly id: number;
  readonly name: string;
  readonly type: 'title' | 'body';
  readonly index?: number;
  readonly box: Box;
  readonly text: string;
}): string {
  const index = one.index === undefined ? '' : ` idx="${one.index}"`;
  return `<p:sp>
    <p:nvSpPr>
      <p:cNvPr id="${one.id}" name="${one.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
      <p:nvPr><p:ph type="${one.type}"${index}/></p:nvPr>
    </p:nvSpPr>
    <p:spPr>${transform(one.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>
    <p:txBody>
      <a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${one.type === 'title' ? 'ctr' : 't'}"><a:normAutofit/></a:bodyPr>
      <a:lstStyle/>
      <a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${one.text}</a:t></a:r><a:endParaRPr lang="${lang}" dirty="0"/></a:p>
    </p:txBody>
  </p:sp>`;
}
