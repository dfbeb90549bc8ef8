import type { Caret } from './keystroke.ts';
import type { StyledText } from './styledText.ts';

const BULLET = 'data-bullet';
const FILLER = 'data-filler';

/** Shows a text in an editable element, with a block for each paragraph. Replaces the previous contents. */
export function showText(root: HTMLElement, { text, looks, styles }: StyledText): void {
  let offset = 0;
  const blocks = text.split('\r').map((paragraph, index) => {
    const block = document.createElement('div');
    const look = looks[index];
    if (look) block.setAttribute('style', look.block);
    block.style.whiteSpace = 'pre-wrap';
    if (look?.bullet) block.append(bulletLike(look.bullet, paragraph === ''));
    for (let at = 0; at < paragraph.length;) {
      const style = styles[offset + at] ?? '';
      let end = at + 1;
      while (end < paragraph.length && (styles[offset + end] ?? '') === style) end++;
      block.append(span(paragraph.slice(at, end), style));
      at = end;
    }
    if (paragraph === '' || paragraph.endsWith('\v'))
      block.append(filler(styles[offset - 1] ?? styles[offset] ?? ''));
    offset += paragraph.length + 1;
    return block;
  });
  root.replaceChildren(...blocks);
}

/** Returns the text in an editable element, whatever markup the browser created during typing. */
export function textOf(root: Node): string {
  const paragraphs: string[] = [];
  let loose: string | null = null;
  for (const node of Array.from(root.childNodes)) {
    if (isBlock(node)) {
      if (loose !== null) paragraphs.push(loose);
      loose = null;
      paragraphs.push(inner(node));
    } else loose = (loose ?? '') + inner(node);
  }
  if (loose) paragraphs.push(loose);
  return paragraphs.join('\r');
}

/** Returns the caret or selected text in the element. Returns null when the selection is elsewhere on the page. */
export function caretIn(root: HTMLElement): Caret | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  return {
    start: offsetOf(root, range.startContainer, range.startOffset),
    end: offsetOf(root, range.endContainer, range.endOffset),
  };
}

/** Puts the caret or selection in an editable element. */
export function placeCaret(root: HTMLElement, { start, end }: Caret): void {
  const from = pointAt(root, start);
  const to = pointAt(root, end);
  root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Returns the text offset of a DOM point. */
export function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  if (node === root) {
    const blocks = Array.from(root.childNodes).slice(0, offset);
    const before = blocks.map(inner).join('\r').length;
    return offset < root.childNodes.length && offset > 0 ? before + 1 : before;
  }
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return Array.from(range.cloneContents().childNodes).map(inner).join('\r').length;
}

/** Returns the DOM point of a text offset. */
function pointAt(root: HTMLElement, offset: number): { node: Node; offset: number } {
  let rest = offset;
  for (const block of Array.from(root.childNodes)) {
    const size = inner(block).length;
    if (rest <= size) return pointIn(block, rest);
    rest -= size + 1;
  }
  return { node: root, offset: root.childNodes.length };
}

function pointIn(block: Node, offset: number): { node: Node; offset: number } {
  let rest = offset;
  let last: { node: Node; offset: number } | null = null;
  for (const node of leaves(block)) {
    const parent = node.parentNode ?? block;
    const place = Array.from(parent.childNodes).indexOf(node as ChildNode);
    if (node.nodeType === Node.TEXT_NODE) {
      const size = node.textContent?.length ?? 0;
      if (rest <= size) return { node, offset: rest };
      rest -= size;
      last = { node, offset: size };
    } else {
      if (rest === 0) return { node: parent, offset: place };
      if (!isFiller(node)) rest--;
      last = { node: parent, offset: place + 1 };
    }
  }
  return last ?? { node: block, offset: block.childNodes.length };
}

/** Returns the text nodes and line breaks in order, without those in bullets. */
function leaves(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE || node.nodeName === 'BR') return [node];
  if (node instanceof Element && node.hasAttribute(BULLET)) return [];
  return Array.from(node.childNodes).flatMap(leaves);
}

function inner(node: Node): string {
  return leaves(node)
    .map(one =>
      one.nodeType === Node.TEXT_NODE
        ? (one.textContent ?? '').replace(/\n/g, '\v')
        : isFiller(one)
          ? ''
          : '\v',
    )
    .join('');
}

/**
 * Returns whether a line break only keeps an empty line open: the line break is a marked filler, or the only content of
 * a block that the browser emptied.
 */
function isFiller(node: Node): boolean {
  if (node instanceof Element && node.hasAttribute(FILLER)) return true;
  const block = node.parentNode;
  return node.nodeName === 'BR' && block !== null && isBlock(block) && leaves(block).length === 1;
}

function isBlock(node: Node): boolean {
  return node.nodeName === 'DIV' || node.nodeName === 'P';
}

function span(text: string, style: string): HTMLElement {
  const made = document.createElement('span');
  made.setAttribute('style', style);
  text.split('\v').forEach((piece, index) => {
    if (index > 0) made.append(document.createElement('br'));
    if (piece) made.append(piece);
  });
  return made;
}

function filler(style: string): HTMLElement {
  const made = document.createElement('span');
  made.setAttribute('style', style);
  const line = document.createElement('br');
  line.setAttribute(FILLER, '');
  made.append(line);
  return made;
}

function bulletLike(drawn: Element, pale: boolean): Element {
  const copy = drawn.cloneNode(true) as HTMLElement;
  copy.setAttribute(BULLET, '');
  copy.setAttribute('contenteditable', 'false');
  copy.setAttribute('aria-hidden', 'true');
  copy.style.userSelect = 'none';
  if (pale) copy.style.opacity = '0.4';
  return copy;
}
