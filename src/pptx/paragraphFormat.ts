import { place } from './textFormat.ts';
import type { TextStyle } from './textStyle.ts';
import { child, children, create, is, type Name } from './xml.ts';

/** The elements that set the bullet in paragraph properties (CT_TextParagraphProperties). */
const BULLETS: readonly Name[] = ['a:buNone', 'a:buAutoNum', 'a:buChar', 'a:buBlip'];
const AFTER_BULLET: readonly Name[] = ['a:tabLst', 'a:defRPr', 'a:extLst'];

/** Returns the element that sets the paragraph's bullet, its own or inherited, or null. */
export function bulletOf(paragraph: Element, style: TextStyle): Element | null {
  return style.paragraphChild(paragraph, BULLETS);
}

/** Whether the paragraph shows a bullet or number, either its own or inherited. */
export function hasBullet(paragraph: Element, style: TextStyle): boolean {
  const bullet = bulletOf(paragraph, style);
  return bullet !== null && !is(bullet, 'a:buNone');
}

/** Shows or hides the bullet. A new bullet is the default disc. */
export function setBullet(paragraph: Element, visible: boolean, style: TextStyle): void {
  if (hasBullet(paragraph, style) === visible) return;
  const properties = withoutBullet(paragraph);
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

/** Makes the paragraph's bullet a disc. */
export function setCharBullet(paragraph: Element): void {
  replaceBullet(paragraph, 'Arial', 'a:buChar', { char: '•' });
}

/** Makes the paragraph's bullet a number, by a numbering scheme such as `arabicPeriod`. */
export function setNumbering(paragraph: Element, scheme: string): void {
  replaceBullet(paragraph, '+mj-lt', 'a:buAutoNum', { type: scheme });
}

/** Replaces the bullet and its font, because a font of symbols has no digits. */
function replaceBullet(
  paragraph: Element,
  typeface: string,
  bullet: Name,
  attributes: Readonly<Record<string, string>>,
): void {
  const properties = withoutBullet(paragraph);
  for (const one of [...children(properties, 'a:buFont'), ...children(properties, 'a:buFontTx')])
    one.remove();
  place(properties, create(properties, 'a:buFont', { typeface }), AFTER_BULLET);
  place(properties, create(properties, bullet, attributes), AFTER_BULLET);
}

/** Removes the paragraph's own bullet. Returns the paragraph's properties. */
function withoutBullet(paragraph: Element): Element {
  const properties = paragraphProperties(paragraph);
  for (const one of children(properties)) if (BULLETS.some(name => is(one, name))) one.remove();
  return properties;
}

/** Returns the paragraph's `a:pPr`, and creates it when it is missing. */
export function paragraphProperties(paragraph: Element): Element {
  const there = child(paragraph, 'a:pPr');
  if (there) return there;
  const made = create(paragraph, 'a:pPr');
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
}
