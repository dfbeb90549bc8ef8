import type { TextBody } from './text.ts';
import { itemText, normaliseRuns, paragraphText } from './textRuns.ts';
import { FILLS } from './color.ts';
import { child, children, create, is, type Name } from './xml.ts';

/** The character properties of a piece of text, and its paragraph. */
export interface FormattedText {
  readonly paragraph: Element;
  /** `a:rPr` or `a:endParaRPr`; null when the text has no properties of its own. */
  readonly properties: Element | null;
}

/**
 * The elements that come after the fill, and after the Latin font, in character properties
 * (CT_TextCharacterProperties).
 */
const AFTER_LATIN: readonly Name[] = [
  'a:ea',
  'a:cs',
  'a:sym',
  'a:hlinkClick',
  'a:hlinkMouseOver',
  'a:rtl',
  'a:extLst',
];
const AFTER_FILL: readonly Name[] = [
  'a:effectLst',
  'a:effectDag',
  'a:highlight',
  'a:uLnTx',
  'a:uLn',
  'a:uFillTx',
  'a:uFill',
  'a:latin',
  ...AFTER_LATIN,
];

/**
 * Returns the formatting of the text in a range, run by run. For an empty range, returns the formatting that typed text
 * would get. Ignores the part of the range past the end. Changes nothing.
 */
export function formatsIn(body: TextBody, start: number, length: number): readonly FormattedText[] {
  const found: FormattedText[] = [];
  let here: FormattedText | null = null;
  let offset = 0;
  for (const paragraph of body.paragraphs) {
    if (offset > start + length) break;
    if (offset <= start) here = { paragraph, properties: child(paragraph, 'a:endParaRPr') };
    for (let item = paragraph.firstElementChild; item; item = item.nextElementSibling) {
      const size = itemText(item).length;
      if (size === 0) continue;
      const isInside = offset < start + length && offset + size > start;
      if (isInside || offset <= start) {
        const one = { paragraph, properties: child(item, 'a:rPr') };
        if (isInside) found.push(one);
        if (offset <= start) here = one;
      }
      offset += size;
    }
    offset += 1;
  }
  if (found.length > 0) return found;
  return here ? [here] : [];
}

/** Returns the runs, breaks and fields of a paragraph, each with its text and formatting. Changes nothing. */
export function stretches(paragraph: Element): readonly (FormattedText & { readonly text: string })[] {
  return children(paragraph)
    .map(item => ({ paragraph, properties: child(item, 'a:rPr'), text: itemText(item) }))
    .filter(one => one.text !== '');
}

/**
 * Formats all text in the range. Calls `change` with the character properties of each run, and creates missing
 * properties.
 */
export function formatRuns(
  body: TextBody,
  start: number,
  length: number,
  change: (properties: Element) => void,
): void {
  const paragraphs = body.paragraphsIn(start, length);
  for (const run of body.runsIn(start, length)) change(propertiesOf(run));
  for (const paragraph of paragraphs) {
    const whole = paragraphs.length > 1 || paragraphText(paragraph).length <= length;
    const end = child(paragraph, 'a:endParaRPr');
    if (whole && (end || !paragraphText(paragraph))) change(end ?? makeEnd(paragraph));
    normaliseRuns(paragraph);
  }
}

/** Sets an attribute of character properties. Null removes the attribute. */
export function setAttribute(properties: Element, name: string, value: string | null): void {
  if (value === null) properties.removeAttribute(name);
  else properties.setAttribute(name, value);
}

/** Sets the text colour, in six hexadecimal digits. */
export function setTextColor(properties: Element, digits: string): void {
  for (const one of children(properties)) if (FILLS.some(name => is(one, name))) one.remove();
  const fill = create(properties, 'a:solidFill');
  fill.append(create(properties, 'a:srgbClr', { val: digits }));
  place(properties, fill, AFTER_FILL);
}

/** Sets the Latin font by name. */
export function setFontName(properties: Element, name: string): void {
  for (const one of children(properties, 'a:latin')) one.remove();
  place(properties, create(properties, 'a:latin', { typeface: name }), AFTER_LATIN);
}

/** Inserts a child before the first element named in `after`, or at the end, because schemas prescribe the order. */
export function place(parent: Element, made: Element, after: readonly Name[]): void {
  parent.insertBefore(made, children(parent).find(one => after.some(name => is(one, name))) ?? null);
}

function propertiesOf(run: Element): Element {
  const there = child(run, 'a:rPr');
  if (there) return there;
  const made = create(run, 'a:rPr');
  run.insertBefore(made, run.firstChild);
  return made;
}

function makeEnd(paragraph: Element): Element {
  const made = create(paragraph, 'a:endParaRPr');
  paragraph.append(made);
  return made;
}
