import { PackageError } from '../opc/packageError.ts';
import type { Package } from './package.ts';
import { freeShapeId, type Frame } from './shape.ts';
import { child, create, type Name } from './xml.ts';

/** The kind of shape to make. `preset` is a value of ST_ShapeType. */
export type NewShape =
  | { readonly kind: 'textBox' }
  | { readonly kind: 'geometry'; readonly preset: string }
  | { readonly kind: 'line'; readonly preset: string };

/**
 * Adds a shape on top of the other shapes of a slide, layout or master. Returns the shape's id. A text box has no fill
 * and no line. A geometric shape or a line takes the style of the theme, as in PowerPoint.
 */
export function addShape(
  owner: Package,
  part: string,
  { kind, ...rest }: NewShape,
  name: string,
  frame: Omit<Frame, 'rotation'>,
): string {
  const tree = child(owner.root(part), 'p:cSld', 'p:spTree');
  if (!tree) throw new PackageError('broken', part);
  const id = freeShapeId(tree);
  const make = (parent: Element, element: Name, attributes: Record<string, string> = {}) => {
    const made = create(parent, element, attributes);
    parent.append(made);
    return made;
  };
  const shape = create(tree, kind === 'line' ? 'p:cxnSp' : 'p:sp');
  const own = make(shape, kind === 'line' ? 'p:nvCxnSpPr' : 'p:nvSpPr');
  make(own, 'p:cNvPr', { id, name: `${name} ${Number(id) - 1}` });
  if (kind === 'line') make(own, 'p:cNvCxnSpPr');
  else make(own, 'p:cNvSpPr', kind === 'textBox' ? { txBox: '1' } : {});
  make(own, 'p:nvPr');

  const properties = make(shape, 'p:spPr');
  const transform = make(properties, 'a:xfrm');
  make(transform, 'a:off', { x: `${Math.round(frame.left)}`, y: `${Math.round(frame.top)}` });
  make(transform, 'a:ext', { cx: `${Math.round(frame.width)}`, cy: `${Math.round(frame.height)}` });
  const preset = 'preset' in rest ? rest.preset : 'rect';
  make(make(properties, 'a:prstGeom', { prst: preset }), 'a:avLst');
  if (kind === 'textBox') make(properties, 'a:noFill');
  else addThemeStyle(make(shape, 'p:style'), kind, make);

  if (kind !== 'line') {
    const body = make(shape, 'p:txBody');
    make(body, 'a:bodyPr', kind === 'textBox' ? { wrap: 'square' } : { anchor: 'ctr' });
    make(body, 'a:lstStyle');
    make(body, 'a:p');
  }
  tree.insertBefore(shape, child(tree, 'p:extLst'));
  owner.touch(part);
  return id;
}

type Make = (parent: Element, element: Name, attributes?: Record<string, string>) => Element;

function addThemeStyle(style: Element, kind: 'geometry' | 'line', make: Make): void {
  const reference = (name: Name, idx: string, color: string) =>
    make(make(style, name, { idx }), 'a:schemeClr', { val: color });
  reference('a:lnRef', '1', 'accent1');
  reference('a:fillRef', kind === 'line' ? '0' : '1', 'accent1');
  reference('a:effectRef', '0', 'accent1');
  reference('a:fontRef', 'minor', kind === 'line' ? 'tx1' : 'lt1');
}
