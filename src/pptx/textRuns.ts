import { child, children, create, is } from './xml.ts';

/** A soft break (Shift+Enter, `a:br`) in the text of a text body. */
export const SOFT_BREAK = '\v';

/** A position in the text: before the character at `offset` in a paragraph. */
export interface Place {
  readonly paragraph: Element;
  readonly offset: number;
}

/** A cache of paragraph texts, because an edit of a long text usually changes one paragraph. */
const texts = new WeakMap<Element, string>();

/** Returns the text of one paragraph, which is cached. Call `forgetText` after changing the paragraph. */
export function paragraphText(paragraph: Element): string {
  const known = texts.get(paragraph);
  if (known !== undefined) return known;
  let text = '';
  for (let one = paragraph.firstElementChild; one; one = one.nextElementSibling) text += itemText(one);
  texts.set(paragraph, text);
  return text;
}

/** Clears the cached text of a paragraph. Call this after changing the paragraph. */
export function forgetText(paragraph: Element): void {
  texts.delete(paragraph);
}

/** Returns the text of a paragraph's child. Properties and unknown elements have no text. */
export function itemText(item: Element): string {
  if (is(item, 'a:br')) return SOFT_BREAK;
  if (!is(item, 'a:r') && !is(item, 'a:fld')) return '';
  return child(item, 'a:t')?.textContent ?? '';
}

/**
 * Returns the run, break or field that begins at the offset, after splitting the run or field around it if needed. Both
 * halves of a split field are ordinary runs. At the end of the text, returns `a:endParaRPr`, or null if there is none.
 */
export function splitAt(paragraph: Element, offset: number): Element | null {
  let rest = offset;
  for (const item of children(paragraph)) {
    const text = itemText(item);
    if (!text) {
      if (rest === 0 && (is(item, 'a:endParaRPr') || !isProperties(item))) return item;
      continue;
    }
    if (rest === 0) return item;
    if (rest < text.length) return splitRun(item, text, rest);
    rest -= text.length;
  }
  return null;
}

/** Joins adjacent runs with the same formatting, so that edits do not leave many small runs. */
export function normaliseRuns(paragraph: Element): void {
  let last: Element | null = null;
  for (const item of children(paragraph)) {
    const t = is(item, 'a:r') ? child(item, 'a:t') : null;
    const before: Element | null = last && t ? child(last, 'a:t') : null;
    if (!t || !before || !last || !sameFormat(last, item)) {
      last = t ? item : null;
      continue;
    }
    before.textContent += t.textContent;
    item.remove();
  }
}

function splitRun(item: Element, text: string, at: number): Element {
  const run = is(item, 'a:r') ? item : plainRun(item);
  const tail = run.cloneNode(true) as Element;
  setText(run, text.slice(0, at));
  setText(tail, text.slice(at));
  run.after(tail);
  return tail;
}

function plainRun(field: Element): Element {
  const run = create(field, 'a:r');
  const properties = child(field, 'a:rPr');
  if (properties) run.append(properties);
  run.append(create(field, 'a:t'));
  field.replaceWith(run);
  return run;
}

function setText(run: Element, text: string): void {
  const t = child(run, 'a:t');
  if (t) t.textContent = text;
}

function isProperties(item: Element): boolean {
  return is(item, 'a:pPr') || is(item, 'a:endParaRPr');
}

function sameFormat(one: Element, other: Element): boolean {
  const a = child(one, 'a:rPr');
  const b = child(other, 'a:rPr');
  return a && b ? a.isEqualNode(b) : a === b;
}
