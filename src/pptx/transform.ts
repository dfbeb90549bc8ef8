import { child, is } from './xml.ts';

/** Returns the element with the position, size and rotation of a shape, or null when the shape sets none. */
export function transformOf(shape: Element): Element | null {
  if (is(shape, 'p:graphicFrame')) return child(shape, 'p:xfrm');
  return child(shape, is(shape, 'p:grpSp') ? 'p:grpSpPr' : 'p:spPr', 'a:xfrm');
}
