import { movedOffset } from './offsetMap.ts';

/** A text with the caret, or the selected stretch, in UTF-16 units. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

/** What an input event inserts, or null when it inserts nothing: Enter makes a paragraph, Shift+Enter a soft break. */
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

/** The stretch that a deletion takes away, or null when the event is no deletion. */
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

/** The caret's place after the text changed outside. */
export function movedCaret(places: readonly number[], { start, end }: Caret): Caret {
  return { start: movedOffset(places, start), end: movedOffset(places, end) };
}

/** Text from elsewhere: every kind of line end is a paragraph, a tab a space, and nothing invisible comes along. */
function pasted(text: string): string {
  return text
    .replace(/\r\n?|\n|\u2029/g, '\r')
    .replace(/\u2028/g, '\v')
    .replace(/\t/g, ' ')
    .replace(/(?![\r\v])\p{Cc}/gu, '');
}

function characterEdge(text: string, offset: number, forward: boolean): number {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  if (forward) {
    const [next] = graphemes.segment(text.slice(offset));
    return offset + (next?.segment.length ?? 0);
  }
  return offset - (Array.from(graphemes.segment(text.slice(0, offset))).at(-1)?.segment.length ?? 0);
}

function wordEdge(text: string, offset: number, forward: boolean): number {
  const stretch = forward
    ? /^(?:[\r\v]|[^\S\r\v]*[^\s]*)/u.exec(text.slice(offset))
    : /(?:[\r\v]|[^\s]*[^\S\r\v]*)$/u.exec(text.slice(0, offset));
  const length = stretch?.[0].length ?? 0;
  return forward ? offset + length : offset - length;
}

function lineEdge(text: string, offset: number, forward: boolean): number {
  if (forward) {
    const end = text.slice(offset).search(/[\r\v]/);
    return end < 0 ? text.length : offset + end;
  }
  const before = text.slice(0, offset);
  return Math.max(before.lastIndexOf('\r'), before.lastIndexOf('\v')) + 1;
}
