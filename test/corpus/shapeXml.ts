import { EMU_PER_POINT } from '../../src/pptx/shape.ts';
import { escaped } from '../../src/pptx/newDeck/shapes.ts';
import { boxAt, type Boxes, type TextPlace } from '../../src/core/card/boxPlace.ts';
import { shapeName } from './names.ts';
import {
  frameOf,
  turnedFrame,
  type At,
  type Box,
  type Cell,
  type ForeignSlide,
  type Item,
  type Table,
} from './slide.ts';

/** A box with its place: an expected result of recognition. */
interface Marked {
  readonly place: TextPlace;
  readonly mark: Box | Cell;
}

/** The shapes of a slide and of its layout as XML, and the places of the card's boxes. */
export interface SlideShapes {
  readonly shapes: string;
  readonly layout: string;
  readonly boxes: Boxes;
}

/** The coordinate system of lengths. A group has its own scale and origin. */
interface Grid {
  readonly scale: number;
  readonly group?: string;
}

export function slideShapes({ items, maker }: ForeignSlide): SlideShapes {
  let last = 1;
  let placeholders = 0;
  const inLayout: string[] = [];
  const marked: Marked[] = [];

  const write = (item: Item, grid: Grid): string => {
    const id = `${++last}`;
    const name = escaped(shapeName(maker, item, last));
    const named = `<p:cNvPr id="${id}" name="${name}"/>`;
    const place = { shape: id, name, ...(grid.group !== undefined && { group: grid.group }) };
    const isTurned = item.is === 'box' && item.turned === 'shape';
    const at = isTurned ? turnedFrame(frameOf(item)) : frameOf(item);
    const frame = transform('a:xfrm', at, grid.scale, isTurned ? ' rot="16200000"' : '');
    switch (item.is) {
      case 'group': {
        const scale = grid.scale * item.scale;
        const inner = item.items.map(one => write(one, { scale, group: grid.group ?? id })).join('');
        return `<p:grpSp><p:nvGrpSpPr>${named}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${groupTransform(frameOf(item), grid.scale, scale)}</p:grpSpPr>${inner}</p:grpSp>`;
      }
      case 'picture':
        return `<p:pic><p:nvPicPr>${named}<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
      case 'line':
        return `<p:cxnSp><p:nvCxnSpPr>${named}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${frame}<a:prstGeom prst="line"><a:avLst/></a:prstGeom></p:spPr></p:cxnSp>`;
      case 'table':
        item.cells.forEach((cells, row) => {
          let column = 0;
          for (const mark of cells) {
            marked.push({ place: { ...place, cell: { row, column } }, mark });
            column += mark.span ?? 1;
          }
        });
        return `<p:graphicFrame><p:nvGraphicFramePr>${named}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform('p:xfrm', frameOf(item), grid.scale)}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(item)}</a:graphicData></a:graphic></p:graphicFrame>`;
      case 'box': {
        marked.push({ place, mark: item });
        if (item.form !== 'title' && item.form !== 'body') return plainBox(item, named, frame, maker);
        const which = item.form === 'title' ? 'type="title"' : `idx="${10 + placeholders++}"`;
        const holder = (properties: string, text: readonly string[]): string =>
          `<p:sp><p:nvSpPr>${named}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${which}/></p:nvPr></p:nvSpPr>${properties}${textBody('p:txBody', text)}</p:sp>`;
        inLayout.push(holder(`<p:spPr>${frame}</p:spPr>`, ['Klik om te bewerken']));
        return holder(item.inherits ? '<p:spPr/>' : `<p:spPr>${frame}</p:spPr>`, item.text);
      }
    }
  };

  const shapes = items.map(item => write(item, { scale: 1 })).join('');
  const boxes = marked.flatMap(({ place, mark: { field, heading = 0, text } }) => {
    if (field === undefined) return [];
    return [[field, boxAt(place, text.slice(0, heading).join('\r'))] as const];
  });
  return { shapes, layout: inLayout.join(''), boxes: Object.fromEntries(boxes) };
}

function plainBox({ form, text, turned }: Box, named: string, frame: string, maker: string): string {
  const isText = form === 'text';
  const body =
    text.length === 0 && maker === 'pptEn' && !isText
      ? ''
      : textBody('p:txBody', text, turned === 'text' ? ' vert="vert270"' : '');
  const geometry = `<a:prstGeom prst="${isText ? 'rect' : form}"><a:avLst/></a:prstGeom>`;
  const paint = isText ? '<a:noFill/>' : '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>';
  return `<p:sp><p:nvSpPr>${named}<p:cNvSpPr${isText ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr><p:spPr>${frame}${geometry}${paint}</p:spPr>${body}</p:sp>`;
}

function tableXml({ columns, rows, cells }: Table): string {
  const grid = columns.map(width => `<a:gridCol w="${emu(width)}"/>`).join('');
  const lines = rows.map((height, row) => {
    const line = (cells[row] ?? []).flatMap(({ text, span = 1 }) => [
      `<a:tc${span > 1 ? ` gridSpan="${span}"` : ''}>${textBody('a:txBody', text)}<a:tcPr/></a:tc>`,
      ...Array.from(
        { length: span - 1 },
        () => `<a:tc hMerge="1">${textBody('a:txBody', [])}<a:tcPr/></a:tc>`,
      ),
    ]);
    return `<a:tr h="${emu(height)}">${line.join('')}</a:tr>`;
  });
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${lines.join('')}</a:tbl>`;
}

function textBody(element: string, text: readonly string[], more = ''): string {
  const run = (one: string): string =>
    one ? `<a:r><a:rPr lang="nl-NL"/><a:t>${escaped(one)}</a:t></a:r>` : '';
  const paragraphs = (text.length === 0 ? [''] : text).map(
    one => `<a:p>${one.split('\v').map(run).join('<a:br/>')}</a:p>`,
  );
  return `<${element}><a:bodyPr${more}/><a:lstStyle/>${paragraphs.join('')}</${element}>`;
}

function transform(element: string, at: At, scale: number, more = ''): string {
  return `<${element}${more}>${corners(at, scale, 'off', 'ext')}</${element}>`;
}

function groupTransform(at: At, outer: number, inner: number): string {
  return `<a:xfrm>${corners(at, outer, 'off', 'ext')}${corners(at, inner, 'chOff', 'chExt')}</a:xfrm>`;
}

function corners([left, top, width, height]: At, scale: number, offset: string, size: string): string {
  return `<a:${offset} x="${emu(left * scale)}" y="${emu(top * scale)}"/><a:${size} cx="${emu(width * scale)}" cy="${emu(height * scale)}"/>`;
}

function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
