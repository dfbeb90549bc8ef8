import { newDeck } from '../../pptx/newDeck/newDeck.ts';
import { Package } from '../../pptx/package.ts';
import { png } from '../icon/png.ts';

/** The unusual properties of a master. Omitted properties are as in a new presentation. */
interface Oddity {
  /** Replaces the elements of a level in the text styles of the presentation and the master. */
  readonly level?: string;
  readonly map?: Readonly<Record<string, string>>;
  /** Content of the master's `p:bg`. */
  readonly background?: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly font?: string;
  /** Attributes and children of `a:bodyPr` in the master's placeholders. */
  readonly body?: string;
}

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const plain = (fill: string): string => `<p:bgPr>${fill}<a:effectLst/></p:bgPr>`;
const stop = (at: number, color: string): string => `<a:gs pos="${at}"><a:srgbClr val="${color}"/></a:gs>`;
const gradient = (from: string, to: string): string =>
  plain(
    `<a:gradFill><a:gsLst>${stop(0, from)}${stop(100000, to)}</a:gsLst><a:lin ang="2700000" scaled="0"/></a:gradFill>`,
  );
const picture = plain(
  '<a:blipFill><a:blip r:embed="rIdOdd"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>',
);
const darkMap = { bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt2' };
const office = {
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
};

const twoHundredPercent = '<a:lnSpc><a:spcPct val="200000"/></a:lnSpc>';
const wide = `${twoHundredPercent}<a:spcBef><a:spcPts val="2400"/></a:spcBef><a:spcAft><a:spcPts val="2400"/></a:spcAft>`;
const marks = '<a:buFont typeface="Arial"/><a:buChar char="►"/>';
const letters = (attributes: string, fill = solid('C8C8C8'), font = 'DejaVu Serif'): string =>
  `<a:defRPr ${attributes}>${fill}<a:latin typeface="${font}"/></a:defRPr>`;

/** Decks by name, each with one 16:9 slide. Their masters break slides that inherit from them. */
const oddities: Readonly<Record<string, Oddity>> = {
  plain: {},
  'office colours': { colors: office },
  'everything inherited is odd': {
    level: `<L marL="914400" indent="-457200" algn="ctr" rtl="1">${wide}${marks}${letters('sz="4000" b="1" i="1" u="sng" strike="sngStrike" cap="all" spc="600" baseline="30000"')}</L>`,
    body: '<a:bodyPr vert="vert" wrap="none" lIns="900000" tIns="400000" rIns="900000" bIns="400000" numCol="2" anchor="b" anchorCtr="1"><a:spAutoFit/></a:bodyPr>',
  },
  'right to left': { level: `<L algn="r" rtl="1">${letters('sz="1800"')}</L>` },
  'capitals, spaced': { level: `<L algn="just">${letters('sz="1800" cap="all" spc="800"')}</L>` },
  Verdana: {
    font: 'DejaVu Sans',
    colors: office,
    level: `<L>${letters('sz="2800"', solid('FFFFFF'), 'DejaVu Sans')}</L>`,
  },
  Arial: {
    font: 'Liberation Sans',
    colors: office,
    level: `<L>${letters('sz="2800"', solid('FFFFFF'), 'Liberation Sans')}</L>`,
  },
  'dark map': { map: darkMap, colors: office },
  'dark gradient, white words': {
    background: gradient('0B1E3F', '5A1F6B'),
    level: `<L algn="ctr">${letters('sz="2400"', solid('FFFFFF'))}</L>`,
    colors: office,
  },
  'dark gradient, dark map': { background: gradient('101010', '7A0019'), map: darkMap, colors: office },
  'light gradient': { background: gradient('FFF4D6', 'B8E0FF'), colors: office },
  picture: { background: picture, colors: office },
  'picture, dark map': { background: picture, map: darkMap },
  'tx2 mapped to a background': { map: { tx2: 'lt2', bg2: 'dk2' }, colors: { ...office, lt2: 'EEEEEE' } },
  'dk2 of EEEEEE, as from Google': {
    colors: { dk2: 'EEEEEE', lt2: '595959', accent1: '4285F4', accent2: 'EEFF41' },
  },
  'light accents': {
    colors: { accent1: 'FFFF00', accent2: '00FFFF', accent3: 'FFFFCC', accent4: 'CCFFCC', accent5: 'FFFFFE' },
  },
  'light accents, dark map': {
    map: darkMap,
    colors: { accent1: 'FFFF00', accent2: '00FFFF', accent3: 'FFFFCC', accent4: 'CCFFCC', accent5: '101010' },
  },
};

export const oddMasters: readonly string[] = Object.keys(oddities);

/** Returns the .pptx with this name. Needs the XML globals of `provideXml`. Throws Error for an unknown name. */
export function oddMaster(name: string): Uint8Array {
  const oddity = oddities[name];
  if (!oddity) throw new Error(`There is no odd master named ${name}`);
  const owner = Package.open(newDeck({ language: 'nl', title: name, subtitle: '' }));
  const edit = (part: string, change: (xml: string) => string): void =>
    owner.set(part, new TextEncoder().encode(change(owner.text(part))));
  const { level, map = {}, background, colors = {}, font, body } = oddity;
  edit('ppt/theme/theme1.xml', xml => {
    const painted = Object.entries(colors).reduce(
      (text, [slot, color]) => text.replace(new RegExp(`(<a:${slot}><a:srgbClr val=")\\w+`), `$1${color}`),
      xml,
    );
    return font
      ? painted.replaceAll('<a:latin typeface="Calibri"/>', `<a:latin typeface="${font}"/>`)
      : painted;
  });
  edit('ppt/presentation.xml', xml => (level ? withLevels(xml, 'p:defaultTextStyle', level) : xml));
  edit('ppt/slideMasters/slideMaster1.xml', xml => {
    const mapped = Object.entries(map).reduce(
      (text, [slot, to]) => text.replace(new RegExp(`(<p:clrMap[^>]* ${slot}=")\\w+`), `$1${to}`),
      xml,
    );
    const painted = background ? mapped.replace(/<p:bg>.*?<\/p:bg>/, `<p:bg>${background}</p:bg>`) : mapped;
    const bodied = body ? painted.replace(/<a:bodyPr[^>]*>.*?<\/a:bodyPr>/g, body) : painted;
    const styles = ['p:titleStyle', 'p:bodyStyle', 'p:otherStyle'];
    return level ? styles.reduce((text, style) => withLevels(text, style, level), bodied) : bodied;
  });
  if (background === picture) {
    owner.set('ppt/media/odd.png', png(64, checkers()));
    owner.contentTypes.set('ppt/media/odd.png', 'image/png');
    owner
      .relationships('ppt/slideMasters/slideMaster1.xml')
      .addAs('rIdOdd', 'image', 'ppt/media/odd.png', false);
  }
  return owner.save();
}

/** Replaces the levels of a style by nine copies of this level. The element name in `level` is `L`. */
function withLevels(xml: string, style: string, level: string): string {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(at => level.replaceAll(/(<\/?)L\b/g, `$1a:lvl${at}pPr`));
  return xml.replace(new RegExp(`<${style}>.*?</${style}>`), `<${style}>${nine.join('')}</${style}>`);
}

/** Returns a picture on which no text colour is readable everywhere: black and white squares of 8 pixels. */
function checkers(): Uint8Array {
  const pixels = new Uint8Array(64 * 64 * 4);
  for (let at = 0; at < 64 * 64; at++) {
    const isDark = ((at >> 3) + (at >> 9)) % 2 === 0;
    pixels.set(isDark ? [20, 30, 60, 255] : [250, 240, 200, 255], at * 4);
  }
  return pixels;
}
