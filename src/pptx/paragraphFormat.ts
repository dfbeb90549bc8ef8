import { place } from './textFormat.ts';
import type { TextStyle } from './textStyle.ts';
import { child, children, create, is, type Name } from './xml.ts';

/** The elements that set the bullet in paragraph properties (CT_TextParagraphProperties). */
const BULLETS: readonly Name[] = ['a:buNone', 'a:buAutoNum', 'a:buChar', 'a:buBlip'];
const AFTER_BULLET: readonly Name[] = ['a:tabLst', 'a:defRPr', 'a:extLst'];

/** Whether the paragraph shows a bullet or number, either its own or inherited. */
export function hasBullet(paragraph: Element, style: TextStyle): boolean {
  const bullet = style.paragraphChild(paragraph, BULLETS);
  return bullet !== null && !is(bullet, 'a:buNone');
}

/** Shows or hides the bullet. A new bullet is the default disc. */
export function setBullet(paragraph: Element, visible: boolean, style: TextStyle): void {
  if (hasBullet(paragraph, style) === visible) return;
  const properties = paragraphProperties(paragraph);
  for (const one of children(properties)) if (BULLETS.some(name => is(one, name))) one.remove();
  if (hasBullet(paragraph, style) === visible) return;
  if (!visible) {
    place(properties, create(properties, 'a:buNone'), AFTER_BULLET);
    return;
  }
  if (!child(properties, 'a:buFont') && !child(properties, 'a:buFontTx')) {
    place(properties, create(properties, 'a:buFont', { typeface: 'Arial' }), AFTER_BULLET);
  }
  place(properties, create(properties, 'a:buChar', { char: '•' }), AFTER_BULLET);
}

/** Returns the paragraph's `a:pPr`, and creates it when it is missing. */
export function paragraphProperties(paragraph: Element): Element {
  const there = child(paragraph, 'a:pPr');
  if (there) return there;
  const made = create(paragraph, 'a:pPr');
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
}
