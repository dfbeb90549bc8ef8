import { child, descendants } from './xml.ts';

/** Whether a shape, given by its element, is shown on the slide. The selection pane of PowerPoint hides shapes. */
export function isShown(shape: Element): boolean {
  return !/^(1|true)$/.test(propertiesOf(shape)?.getAttribute('hidden') ?? '');
}

export function setShown(shape: Element, shown: boolean): void {
  if (shown) propertiesOf(shape)?.removeAttribute('hidden');
  else propertiesOf(shape)?.setAttribute('hidden', '1');
}

/** Returns the creation id of a shape, which PowerPoint keeps in an extension, or null. */
export function shapeCreationId(shape: Element): string | null {
  const properties = propertiesOf(shape);
  const [mark] = properties ? descendants(properties, 'a16:creationId') : [];
  return mark?.getAttribute('id') ?? null;
}

/** Returns `p:cNvPr`, which is inside the first child in every kind of shape. */
function propertiesOf(shape: Element): Element | null {
  const own = shape.firstElementChild;
  return own ? child(own, 'p:cNvPr') : null;
}
