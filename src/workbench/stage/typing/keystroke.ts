import { movedOffset } from './offsetMap.ts';

/** The caret or selected range of a text, in UTF-16 units. `start` and `end` are equal for a caret. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the text that an input event inserts, or null when it inserts nothing. Enter inserts a paragraph mark (`\r`),
 * Shift+Enter a soft break (`\v`).
 */
export function insertion(inputType: string, data: string | null): string | null {
  switch (inputType) {
    case 'insertParagraph':
      return '\r';
    case 'insertLineBreak':
      return '\v';
    case 'insertText':
    case 'insertReplacementText':
    case 'insertFromPaste':
    case 'insertFromDrop':
    case 'insertFromYank':
      return pasted(data ?? '');
    default:
      return null;
  }
}

/** Returns the range that an input event deletes, or null when the event is not a deletion. */
export function deletion(inputType: string, text: string, caret: Caret): Caret | null {
  if (!inputType.startsWith('delete')) return null;
  if (caret.start !== caret.end) return caret;
  const forward = inputType.endsWith('Forward');
  const here = caret.start;
  const other = inputType.includes('Word')
    ? wordEdge(text, here, forward)
    : inputType.includes('Line')
      ? lineEdge(text, here, forward)
      : characterEdge(text, here, forward);
  return forward ? { start: here, end: other } : { start: other, end: here };
}

/** Returns the position of the caret after the text changed outside. `places` comes from `survivors`. */
export function movedCaret(places: readonly number[], { start, end }: Caret): Caret {
  return { start: movedOffset(places, start), end: movedOffset(places, end) };
}

/**
 * Normalises text from elsewhere. Line ends become paragraph marks, U+2028 becomes a soft break, and tabs become
 * spaces. Other control characters are removed.
 */
function pasted(text: string): string {
  return text
    .replace(/\r\n?|\n|\u2029/g, '\r')
    .replace(/\u2028/g, '\v')
    .replace(/\t/g, ' ')
    .replace(/(?![\r\v])\p{Cc}/gu, '');
}

function characterEdge(text: string, offset: number, forward: boolean): number {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const one = graphemes.containing(forward ? offset : offset - 1);
  return one ? one.index + (forward ? one.segment.length : 0) : offset;
}

function wordEdge(text: string, offset: number, forward: boolean): number {
  const step = forward ? 1 : -1;
  let at = offset;
  const next = (): string => text.charAt(forward ? at : at - 1);
  const skip = (kind: RegExp): void => {
    while (kind.test(next())) at += step;
  };
  if (/[\r\v]/.test(next())) return at + step;
  skip(/[^\S\r\v]/);
  skip(/\S/);
  return at;
}

function lineEdge(text: string, offset: number, forward: boolean): number {
  if (forward) {
    const end = text.slice(offset).search(/[\r\v]/);
    return end < 0 ? text.length : offset + end;
  }
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\r'), before.lastIndexOf('\v')) + 1;
}
