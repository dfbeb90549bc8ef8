import { PackageError } from '../opc/packageError.ts';
import { addImage } from './images.ts';
import type { Package } from './package.ts';
import { freeShapeId, type Frame } from './shape.ts';
import { child, namespace, parseXml } from './xml.ts';

/** The extension of a picture that is an SVG ([MS-ODRAWXML] 2.26). */
const SVG = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/** A picture to add: the bytes of a file, or the XML of an SVG. */
export type NewPicture = { readonly bytes: Uint8Array } | { readonly svg: string };

/**
 * Adds a picture on top of the other shapes of a slide, layout or master. Returns its shape id, or null for bytes of an
 * unknown format. An SVG gets no picture for older programs beside it, because that would have to be drawn.
 */
export function addPicture(
  owner: Package,
  part: string,
  picture: NewPicture,
  name: string,
  frame: Omit<Frame, 'rotation'>,
): string | null {
  const tree = child(owner.root(part), 'p:cSld', 'p:spTree');
  if (!tree) throw new PackageError('broken', part);
  const blip = 'svg' in picture ? svgBlip(owner, part, picture.svg) : imageBlip(owner, part, picture.bytes);
  if (blip === null) return null;
  const id = freeShapeId(tree);
  const [x, y, cx, cy] = [frame.left, frame.top, frame.width, frame.height].map(Math.round);
  const made = parseXml(
    `<p:pic xmlns:p="${namespace('p')}" xmlns:a="${namespace('a')}" xmlns:r="${namespace('r')}">` +
      `<p:nvPicPr><p:cNvPr id="${id}" name="${name} ${Number(id) - 1}"/>` +
      '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
      `<p:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
      `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>',
  );
  tree.insertBefore(tree.ownerDocument.importNode(made.documentElement, true), child(tree, 'p:extLst'));
  owner.touch(part);
  return id;
}

function imageBlip(owner: Package, part: string, bytes: Uint8Array): string | null {
  const id = addImage(owner, part, bytes);
  return id === null ? null : `<a:blip r:embed="${id}"/>`;
}

function svgBlip(owner: Package, part: string, xml: string): string {
  const name = owner.freeName('ppt/media/image1.svg');
  owner.set(name, new TextEncoder().encode(xml));
  owner.contentTypes.set(name, 'image/svg+xml');
  const id = owner.relationships(part).add('image', name);
  return (
    `<a:blip><a:extLst><a:ext uri="${SVG}">` +
    `<asvg:svgBlip xmlns:asvg="${SVG_NAMESPACE}" r:embed="${id}"/></a:ext></a:extLst></a:blip>`
  );
}
