import { PackageError } from '../opc/packageError.ts';
import { child, children, create, ensure } from './xml.ts';

/**
 * Creates a `p:sld` with the layout's placeholders, except those for date, footer and slide number. PowerPoint omits
 * the same placeholders.
 */
export function newSlide(document: Document, layout: Element): Element {
  const slide = create(document, 'p:sld');
  const common = ensure(slide, 'p:cSld');
  const layoutTree = child(layout, 'p:cSld', 'p:spTree');
  if (!layoutTree) throw new PackageError('broken');
  const tree = document.importNode(layoutTree, true);
  common.append(tree);
  for (const shape of children(tree).slice(2)) {
    const own = shape.firstElementChild;
    const placeholder = own && child(own, 'p:nvPr', 'p:ph');
    if (!placeholder || isFooter(placeholder)) shape.remove();
    else emptyPlaceholder(shape);
  }
  ensure(ensure(slide, 'p:clrMapOvr'), 'a:masterClrMapping');
  return slide;
}

/** Removes the text and the own formatting of a placeholder, so that it takes those of its layout. */
export function emptyPlaceholder(shape: Element): void {
  child(shape, 'p:spPr')?.replaceChildren();
  const body = child(shape, 'p:txBody');
  if (!body) return;
  child(body, 'a:lstStyle')?.replaceChildren();
  for (const one of children(body, 'a:p')) one.remove();
  body.append(create(body, 'a:p'));
}

/** Whether a placeholder (`p:ph`) is for the date, footer or slide number. */
export function isFooter(placeholder: Element): boolean {
  return /^(dt|ftr|sldNum)$/.test(placeholder.getAttribute('type') ?? '');
}
