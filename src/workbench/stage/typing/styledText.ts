import { difference } from './mergedText.ts';

/** What a drawn paragraph looks like. */
export interface Look {
  /** CSS of the block. */
  readonly block: string;
  /** The drawn bullet or number, or null. */
  readonly bullet: Element | null;
}

/** A text with what each paragraph and each character looks like. Paragraphs end with `\r`, `\v` is a soft break. */
export interface StyledText {
  readonly text: string;
  /** One for each paragraph. */
  readonly looks: readonly Look[];
  /** CSS for each UTF-16 unit; that of a break is what its neighbour has. */
  readonly styles: readonly string[];
}

/** What the drawing of a text box shows: a block for each paragraph, elements with styles of their own in it. */
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

/** The text changed; what is new looks like what stands before it. */
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

/** Number of the paragraph that an offset is in. */
function paragraphAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\r').length - 1;
}

/** A bullet is drawn at a place of its own, or marked by who made a copy of one. */
function bulletOf(block: Element): Element | null {
  const first = block.firstElementChild;
  return first instanceof HTMLElement && first.style.position === 'absolute' ? first : null;
}

/** The text nodes and soft breaks of a paragraph. The lone break of an empty one is neither. */
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
