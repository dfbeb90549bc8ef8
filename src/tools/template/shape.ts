import type { SlideStamp } from '../../core/deck/stamp.ts';
import { edge, ground } from './colors.ts';
import { level, type Level } from './levels.ts';
import { paragraphs, type ParagraphLook } from './text.ts';
import { pt, type Box, type Emu } from './units.ts';
import { escape } from './xml.ts';

/** The insets of the text from the edges of the shape. */
export interface Insets {
  readonly left: Emu;
  readonly top: Emu;
  readonly right: Emu;
  readonly bottom: Emu;
}

export const noInsets: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

/** The white space beside a text without a frame. */
const padding = pt(4);
export const beside: Insets = { ...noInsets, left: padding, right: padding };

/** Widens a box by some white space on both sides, with insets that keep its letters in place. */
export function padded({ x, width, ...rest }: Box): Pick<TextShape, 'box' | 'insets'> {
  return {
    box: { x: x - padding, width: width + 2 * padding, ...rest },
    insets: beside,
  };
}

/** Returns a fill without a line. A text is readable against the fill of its own shape, on any slide background. */
export const filled = (fill: string): string => `${fill}<a:ln><a:noFill/></a:ln>`;

/** The line width of the frame around a column or group. The heading has the same outer edge. */
export const frameWidth = pt(0.8);
export const frame = `${ground}<a:ln w="${frameWidth}">${edge}<a:miter lim="800000"/></a:ln>`;

export interface TextShape {
  /** Id of the shape, unique on the slide. */
  readonly id: number;
  readonly name: string;
  /** Alternative text. */
  readonly description?: string;
  readonly box: Box;
  /** A text box, a title or body placeholder, or a plain shape with text. */
  readonly role: 'textBox' | 'title' | 'body' | 'shape';
  readonly geometry?: 'rect' | 'ellipse';
  /** The fill and line elements, in that order; by default the ground of the slide. */
  readonly paint?: string;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly insets?: Insets;
  readonly autofit?: 'none' | 'shrink';
  /** The default look of the text: its first level, or several levels. */
  readonly style: Level | readonly Level[];
  /** The `a:p` elements. */
  readonly text: string;
}

/** Returns a shape with text. States every property that a master or theme of another presentation could change. */
export function textShape(shape: TextShape): string {
  const { left, top, right, bottom } = shape.insets ?? noInsets;
  const { role, anchor = 't', autofit = 'none' } = shape;
  const type = role === 'title' ? 'type="title"' : role === 'body' ? 'type="body" idx="1"' : '';
  const placeholder = type ? `<p:nvPr><p:ph ${type}/></p:nvPr>` : '<p:nvPr/>';
  const locks = type ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '';
  const kind = locks || `<p:cNvSpPr${role === 'textBox' ? ' txBox="1"' : ''}/>`;
  return `<p:sp>
    <p:nvSpPr>${identity(shape)}${kind}${placeholder}</p:nvSpPr>
    <p:spPr>${transform(shape.box)}${geometry(shape.geometry ?? 'rect')}${shape.paint ?? filled(ground)}<a:effectLst/></p:spPr>
    <p:txBody>
      <a:bodyPr rot="0" spcFirstLastPara="0" vertOverflow="overflow" horzOverflow="overflow" vert="horz" wrap="square" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" numCol="1" spcCol="0" rtlCol="0" anchor="${anchor}" anchorCtr="0" upright="0">
        <a:prstTxWarp prst="textNoShape"><a:avLst/></a:prstTxWarp>
        ${autofit === 'none' ? '<a:noAutofit/>' : '<a:normAutofit/>'}
      </a:bodyPr>
      <a:lstStyle>${[shape.style]
        .flat()
        .map((one, at) => level(at + 1, one))
        .join('')}</a:lstStyle>
      ${shape.text}
    </p:txBody>
  </p:sp>`;
}

/** Returns a function that makes shapes with these texts, by shape name. `nextId` gives each its id. */
export function shapeWriter(texts: SlideStamp['texts'], nextId: () => number) {
  return (
    name: string,
    looks: readonly ParagraphLook[],
    shape: Omit<TextShape, 'id' | 'name' | 'text'>,
  ): string => textShape({ id: nextId(), name, text: paragraphs(texts[name] ?? [['']], looks), ...shape });
}

/** Returns a straight line that is marked as decorative, so that screen readers skip it. */
export function decorativeLine(line: {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly width: Emu;
  readonly fill: string;
  /** Whether the start of the line has an arrow head. */
  readonly arrow?: boolean;
}): string {
  const head = line.arrow ? '<a:round/><a:headEnd type="triangle" w="med" len="med"/>' : '';
  return `<p:cxnSp>
    <p:nvCxnSpPr>
      <p:cNvPr id="${line.id}" name="${escape(line.name)}">
        <a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">
          <adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>
        </a:ext></a:extLst>
      </p:cNvPr>
      <p:cNvCxnSpPr/><p:nvPr/>
    </p:nvCxnSpPr>
    <p:spPr>${transform(line.box)}${geometry('line')}<a:ln w="${line.width}">${line.fill}${head}</a:ln></p:spPr>
  </p:cxnSp>`;
}

function identity({ id, name, description }: TextShape): string {
  const alternative = description === undefined ? '' : ` descr="${escape(description)}"`;
  return `<p:cNvPr id="${id}" name="${escape(name)}"${alternative}/>`;
}

/** Returns the position of a shape. PowerPoint refuses an inserted slide on which a shape lacks its position. */
export function transform({ x, y, width, height }: Box): string {
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}

function geometry(preset: 'rect' | 'ellipse' | 'line'): string {
  return `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
}
