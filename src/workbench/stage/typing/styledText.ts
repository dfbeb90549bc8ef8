import { difference } from './mergedText.ts';

/** The appearance of a drawn paragraph. */
export interface Look {
  /** CSS of the paragraph's block element. */
  readonly block: string;
  /** The drawn element of the bullet or number, or null. */
  readonly bullet: Element | null;
}

/** A text with the appearance of each paragraph and each character. `\r` separates paragraphs; `\v` is a soft break. */
export interface StyledText {
  readonly text: string;
  /** Appearance of each paragraph. */
  readonly looks: readonly Look[];
  /** CSS of each UTF-16 unit. A paragraph mark has the CSS of the character before it. */
  readonly styles: readonly string[];
}

/** Reads a text and its appearance from the drawing of a text box. Each child of `box` is the block of a paragraph. */
export function readDrawing(box: Element): StyledText {
  const looks: Look[] = [];
  const styles: string[] = [];
  let text = '';
  for (const block of Array.from(box.children)) {
    if (looks.length > 0) {
      text += '\r';
      styles.push(styles.at(-1) ?? '');
    }
    const bullet = bulletOf(block);
    looks.push({ block: styleOf(block), bullet });
    for (const node of contentOf(block, bullet)) {
      const style = node.parentElement && node.parentElement !== block ? styleOf(node.parentElement) : '';
      const piece = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').replace(/\u200b/g, '') : '\v';
      text += piece;
      styles.push(...Array.from({ length: piece.length }, () => style));
      if (!piece && styles.length === 0) styles.push(style);
    }
  }
  return { text, looks, styles };
}

/** Returns the styled text with another text. New characters get the appearance of the character before them. */
export function withText(styled: StyledText, text: string): StyledText {
  const { from, to, text: fresh } = difference(styled.text, text);
  const first = paragraphAt(styled.text, from);
  const last = paragraphAt(styled.text, to);
  const look = styled.looks[first] ?? { block: '', bullet: null };
  const added = Array.from({ length: paragraphAt(fresh, fresh.length) }, () => look);
  const style = styled.styles[from - 1] ?? styled.styles[from] ?? '';
  return {
    text,
    looks: [...styled.looks.slice(0, first), look, ...added, ...styled.looks.slice(last + 1)],
    styles: [
      ...styled.styles.slice(0, from),
      ...Array.from({ length: fresh.length }, () => style),
      ...styled.styles.slice(text ? to : 0),
    ],
  };
}

/** Returns the index of the paragraph that contains an offset. */
function paragraphAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\r').length - 1;
}

/** Returns the bullet of a paragraph, or null. The bullet is a first element with absolute position. */
function bulletOf(block: Element): Element | null {
  const first = block.firstElementChild;
  return first instanceof HTMLElement && first.style.position === 'absolute' ? first : null;
}

/** Returns the text nodes and soft breaks of a paragraph. Skips the only line break of an empty paragraph. */
function contentOf(block: Element, bullet: Element | null): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node === bullet) return;
    if (node.nodeType === Node.TEXT_NODE) found.push(node);
    else if (node.nodeName === 'BR') {
      if (node.parentNode !== block || found.length > 0) found.push(node);
    } else node.childNodes.forEach(visit);
  };
  block.childNodes.forEach(visit);
  return found;
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
