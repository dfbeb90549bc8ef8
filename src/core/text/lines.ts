import { paragraphMark, paragraphs, rawEntry, type Paragraph } from './paragraphs.ts';
import { replaced, type Replacement } from './replacement.ts';

/**
 * A paragraph that a text must have. `from` is the index of the existing paragraph that gets this text; null for a new
 * paragraph. In a list of lines, `from` only increases.
 */
export interface Line {
  readonly from: number | null;
  readonly text: string;
}

export interface LineDiff {
  /** The replacements from the last to the first, without overlap. */
  readonly replacements: readonly Replacement[];
  /** The raw text after the replacements. */
  readonly expected: string;
}

/**
 * Returns the smallest replacements of whole words that turn a raw text into these lines. Unchanged paragraphs are not
 * touched. In a changed paragraph, only the differing words are replaced. A removed paragraph is deleted with its
 * paragraph mark. A new paragraph is inserted after its neighbour, so that it inherits bullet and indent.
 */
export function diffLines(raw: string, lines: readonly Line[]): LineDiff {
  const now = paragraphs(raw);
  const mark = paragraphMark(raw);
  const kept = lines.flatMap(({ from, text }, line) => {
    const paragraph = from === null ? undefined : now[from];
    return paragraph && from !== null ? [{ line, from, paragraph, text }] : [];
  });
  const fresh = (from: number, to: number): string[] =>
    lines.slice(from, to).map(({ text }) => rawEntry(text));
  const [first] = kept;
  const replacements: Replacement[] = [];
  if (!first) replacements.push({ start: 0, length: raw.length, text: fresh(0, lines.length).join(mark) });
  else {
    const text = fresh(0, first.line).map(one => one + mark);
    replacements.push({ start: 0, length: first.paragraph.start, text: text.join('') });
  }
  kept.forEach((one, at) => {
    const next = kept[at + 1];
    if (one.paragraph.text !== one.text) replacements.push(changed(raw, one.paragraph, rawEntry(one.text)));
    const { end } = one.paragraph;
    // Replace up to the mark before the next kept paragraph.
    const until = next ? (now[next.from - 1]?.end ?? end) : raw.length;
    const last = next?.line ?? lines.length;
    if (until === end && last === one.line + 1) return;
    const text = fresh(one.line + 1, last).map(line => mark + line);
    replacements.push({ start: end, length: until - end, text: text.join('') });
  });
  const needed = replacements.filter(one => one.length > 0 || one.text !== '').reverse();
  return { replacements: needed, expected: replaced(raw, needed) };
}

/** Returns the smallest single replacement between two texts. Does not split a grapheme cluster. */
export function diffText(before: string, after: string): Replacement {
  const byUnits = between(before, after, commonEnds(before, after));
  const { start, length, text } = byUnits;
  const whole =
    isPlainAt(before, start) &&
    isPlainAt(before, start + length) &&
    isPlainAt(after, start) &&
    isPlainAt(after, start + text.length);
  if (whole) return byUnits;
  const [old, now] = [graphemes(before), graphemes(after)];
  const { head, tail } = commonEnds(old, now);
  return between(before, after, {
    head: old.slice(0, head).join('').length,
    tail: old.slice(old.length - tail).join('').length,
  });
}

interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** Returns the lengths of the common start and, after that, the common end of two sequences. */
function commonEnds(one: ArrayLike<string>, other: ArrayLike<string>): Ends {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return { head, tail };
}

function between(before: string, after: string, { head, tail }: Ends): Replacement {
  return {
    start: head,
    length: before.length - tail - head,
    text: after.slice(head, after.length - tail),
  };
}

/**
 * Returns whether a text can be cut here without splitting a grapheme cluster: no character below U+0300 combines with
 * its neighbours (UAX 29).
 */
function isPlainAt(text: string, at: number): boolean {
  return (at === 0 || text.charCodeAt(at - 1) < 0x300) && (at === text.length || text.charCodeAt(at) < 0x300);
}

/**
 * Returns the replacement of all differing words of a paragraph. Replaces whole words: remaining letters of an old word
 * would keep its bold or its proofing mark, and reveal that word.
 */
function changed(raw: string, paragraph: Paragraph, text: string): Replacement {
  const before = raw.slice(paragraph.start, paragraph.end);
  const { start: head, length } = diffText(before, text);
  const tail = before.length - head - length;
  const splitsFirst = isInWord(before, head) || isInWord(text, head);
  const splitsLast = isInWord(before, before.length - tail) || isInWord(text, text.length - tail);
  const { start, ...by } = between(before, text, {
    head: splitsFirst ? startOfWord(before, head) : head,
    tail: splitsLast ? before.length - endOfWord(before, before.length - tail) : tail,
  });
  return { start: paragraph.start + start, ...by };
}

/** Returns whether the characters on both sides of this offset belong to a word. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && !isGap(text, at - 1) && !isGap(text, at);
}

function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isGap(text, start - 1)) start--;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isGap(text, end)) end++;
  return end;
}

/** Returns whether the character here is white space without a combining mark. */
function isGap(text: string, at: number): boolean {
  return /^\s(?!\p{M})/u.test(text.slice(at, at + 3));
}

const segmenter = new Intl.Segmenter();

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), one => one.segment);
}
