import {
  forgetText,
  itemText,
  normaliseRuns,
  paragraphText,
  SOFT_BREAK,
  splitAt,
  type Place,
} from './textRuns.ts';
import { child, children, create, descendants, writable } from './xml.ts';

/** The separator between paragraphs in the text of a text body. */
const PARAGRAPH = '\r';

/**
 * The text of a shape (`a:CT_TextBody`) as one string: paragraphs are separated by `\r`, and soft breaks are `\v`.
 * Offsets and lengths are in UTF-16 units of that string.
 *
 * Edits preserve the runs, bullets and properties of the text around them. The caller must call `Package.touch` after
 * an edit.
 */
export class TextBody {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  get paragraphs(): readonly Element[] {
    return children(this.element, 'a:p');
  }

  get text(): string {
    return this.paragraphs.map(paragraphText).join(PARAGRAPH);
  }

  /**
   * Replaces `length` units from `start`. A `\r` or `\n` in the text starts a paragraph with the same properties.
   * Throws RangeError when the range is outside the text.
   *
   * The inserted text takes the formatting of the first replaced character, without its link. When nothing is replaced,
   * it takes the formatting of the character on its left.
   */
  replace(start: number, length: number, text: string): void {
    const from = this.#place(start);
    const to = length === 0 ? from : this.#place(start + length);
    const taken = formatAt(from, length > 0);
    // Text inserted at the edge of a link does not become part of the link, and neither does text that replaces a link
    // (office-js #4082).
    const properties = taken && (length > 0 || !isInsideItem(from)) ? withoutLinks(taken) : taken;
    const wholeParagraphs = from.paragraph !== to.paragraph && from.offset === 0 && to.offset === 0;
    if (wholeParagraphs && /[\r\n]$/.test(text)) {
      // Keeps the last paragraph mark, and so the properties of the next paragraph.
      this.replace(start, length - 1, text.slice(0, -1));
      return;
    }
    if (wholeParagraphs && text === '') {
      removeSiblings(from.paragraph, to.paragraph);
      return;
    }
    const paragraph = this.#cut(from, to);
    this.#insert(paragraph, from.offset, text.split(/[\r\n]/), properties);
  }

  /**
   * Returns the paragraphs that the range touches, at least one. Throws RangeError when the range is outside the text.
   */
  paragraphsIn(start: number, length: number): readonly Element[] {
    const first = this.#place(start).index;
    const last = this.#place(start + length).index;
    return this.paragraphs.slice(first, last + 1);
  }

  /**
   * Returns the runs, breaks and fields in the range. Splits runs at both ends, so that setting a property does not
   * affect text outside the range. Throws RangeError when the range is outside the text.
   */
  runsIn(start: number, length: number): readonly Element[] {
    this.#place(start + length);
    const found: Element[] = [];
    let offset = 0;
    for (const paragraph of this.paragraphs) {
      const size = paragraphText(paragraph).length;
      const first = Math.max(start - offset, 0);
      const last = Math.min(start + length - offset, size);
      if (first < last) {
        const begin = splitAt(paragraph, first);
        const end = splitAt(paragraph, last);
        for (let one = begin; one && one !== end; one = one.nextElementSibling)
          if (itemText(one)) found.push(one);
      }
      offset += size + 1;
    }
    return found;
  }

  #place(offset: number): Place & { index: number } {
    let rest = offset;
    for (const [index, paragraph] of this.paragraphs.entries()) {
      const size = paragraphText(paragraph).length;
      if (rest >= 0 && rest <= size) return { paragraph, index, offset: rest };
      rest -= size + 1;
    }
    throw new RangeError(`Offset ${offset} is outside the text`);
  }

  /** Removes the content between two places and joins their paragraphs. Returns the joined paragraph. */
  #cut(from: Place, to: Place): Element {
    const { paragraph } = from;
    const emptied = formatAt(from, true);
    const end = splitAt(to.paragraph, to.offset);
    const begin = splitAt(paragraph, from.offset);
    if (paragraph === to.paragraph) removeSiblings(begin, end);
    else {
      removeSiblings(begin, endOf(paragraph));
      removeSiblings(paragraph.nextElementSibling, to.paragraph);
      moveContent(end, endOf(to.paragraph), paragraph);
      to.paragraph.remove();
    }
    forgetText(paragraph);
    if (!paragraphText(paragraph)) keepFormat(paragraph, emptied);
    return paragraph;
  }

  #insert(paragraph: Element, offset: number, lines: readonly string[], properties: Element | null): void {
    const [first = '', ...others] = lines;
    const rest = splitAt(paragraph, offset);
    addText(paragraph, rest, first, properties);
    const added = others.map(() => paragraphLike(paragraph));
    paragraph.after(...added);
    added.forEach((one, at) => addText(one, endOf(one), others[at] ?? '', properties));
    const last = added.at(-1);
    if (last) moveContent(rest, endOf(paragraph), last);
    for (const one of [paragraph, ...added]) {
      forgetText(one);
      if (!paragraphText(one)) keepFormat(one, properties);
      normaliseRuns(one);
    }
  }
}

/** Returns the end of a paragraph's content: its `a:endParaRPr`, or null. */
function endOf(paragraph: Element): Element | null {
  return child(paragraph, 'a:endParaRPr');
}

/**
 * Returns the properties (`a:rPr` or `a:endParaRPr`) for text inserted at a place: those of the character after the
 * place (`ofCharacterThere`), or else of the character on its left.
 */
function formatAt(place: Place, ofCharacterThere: boolean): Element | null {
  const items = children(place.paragraph).filter(one => itemText(one) !== '');
  let offset = 0;
  let left: Element | null = null;
  for (const item of items) {
    const size = itemText(item).length;
    const inside = ofCharacterThere
      ? place.offset < offset + size
      : place.offset <= offset + size && place.offset > offset;
    if (inside) return child(item, 'a:rPr');
    left = item;
    offset += size;
  }
  const neighbour = left ?? items[0] ?? null;
  if (!ofCharacterThere && items[0] && place.offset === 0) return child(items[0], 'a:rPr');
  return neighbour ? child(neighbour, 'a:rPr') : endOf(place.paragraph);
}

/** Whether the place is inside a run, between two of its characters. */
function isInsideItem({ paragraph, offset }: Place): boolean {
  let start = 0;
  return children(paragraph).some(item => {
    const end = start + itemText(item).length;
    const inside = offset > start && offset < end;
    start = end;
    return inside;
  });
}

function addText(paragraph: Element, before: Element | null, text: string, properties: Element | null): void {
  for (const piece of text.split(/(\v)/)) {
    if (!piece) continue;
    const item = create(paragraph, piece === SOFT_BREAK ? 'a:br' : 'a:r');
    if (properties) item.append(renamed(properties, 'a:rPr'));
    if (piece !== SOFT_BREAK) {
      const t = create(paragraph, 'a:t');
      t.textContent = writable(piece);
      item.append(t);
    }
    paragraph.insertBefore(item, before);
  }
}

/** Makes an empty paragraph keep the formatting of its former text. */
function keepFormat(paragraph: Element, properties: Element | null): void {
  if (!properties || endOf(paragraph) === properties) return;
  endOf(paragraph)?.remove();
  // The link is not kept, because its address could reveal the removed text.
  paragraph.append(renamed(withoutLinks(properties), 'a:endParaRPr'));
}

function renamed(properties: Element, name: 'a:rPr' | 'a:endParaRPr'): Element {
  const copy = create(properties, name);
  for (const attribute of Array.from(properties.attributes)) {
    if (attribute.name !== 'dirty' && attribute.name !== 'err')
      copy.setAttribute(attribute.name, attribute.value);
  }
  for (const one of children(properties)) copy.append(one.cloneNode(true));
  return copy;
}

/** Creates an empty paragraph with the same properties. */
function paragraphLike(paragraph: Element): Element {
  const copy = create(paragraph, 'a:p');
  for (const one of [child(paragraph, 'a:pPr'), endOf(paragraph)]) if (one) copy.append(one.cloneNode(true));
  return copy;
}

/** Moves the items from `from` up to, but not including, `to` to the end of a paragraph. */
function moveContent(from: Element | null, to: Element | null, into: Element): void {
  const close = endOf(into);
  for (let one = from; one && one !== to;) {
    const next: Element | null = one.nextElementSibling;
    into.insertBefore(one, close);
    one = next;
  }
}

function withoutLinks(properties: Element): Element {
  const copy = properties.cloneNode(true) as Element;
  for (const link of [...descendants(copy, 'a:hlinkClick'), ...descendants(copy, 'a:hlinkMouseOver')])
    link.remove();
  return copy;
}

function removeSiblings(from: Element | null, to: Element | null): void {
  for (let one = from; one && one !== to;) {
    const next: Element | null = one.nextElementSibling;
    one.remove();
    one = next;
  }
}
