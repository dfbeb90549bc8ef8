/**
 * Hosts return `\r` between paragraphs; some builds return `\n`, `\r\n` or U+2029. A soft break is `\v`, in some builds
 * U+2028. Raw text keeps these characters, because replacement offsets count them. An entry's text has `\n` for a soft
 * break, and none of the other characters.
 */
const PARAGRAPH_MARK = /(\r\n|[\r\n\u2029])/;
const SOFT_BREAK = /[\v\u2028]/g;

/**
 * Characters that XML 1.0 cannot hold (section 2.2) or that are invisible, such as control characters and lone
 * surrogates.
 */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** One paragraph of a raw text. `start` and `end` are UTF-16 offsets in the raw text, without the paragraph mark. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** The paragraph as an entry's text. */
  readonly text: string;
}

/** Number of raw texts in the cache: those of a card's boxes, before and after a change. */
const REMEMBERED = 12;

const known = new Map<string, readonly Paragraph[]>();

/** Returns the paragraphs of a raw text; at least one. A cached text returns the same list. */
export function paragraphs(raw: string): readonly Paragraph[] {
  const there = known.get(raw);
  if (there) return there;
  const found = split(raw);
  const [oldest] = known.keys();
  if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
  known.set(raw, found);
  return found;
}

function split(raw: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  // `split` puts each captured mark between two paragraphs.
  for (const [at, part] of raw.split(PARAGRAPH_MARK).entries()) {
    const end = start + part.length;
    if (at % 2 === 0) found.push({ start, end, text: part.replace(SOFT_BREAK, '\n') });
    start = end;
  }
  return found;
}

/** Returns whether a paragraph is not an entry: it is empty, or has only white space and invisible characters. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text);
}

/** Returns the entries in a raw text: its paragraphs that are not blank. */
export function entriesIn(raw: string): readonly string[] {
  return paragraphs(raw)
    .map(one => one.text)
    .filter(text => !isBlank(text));
}

/** Returns whether two raw texts have the same paragraphs, whatever paragraph marks they use. */
export function sameParagraphs(one: string, other: string): boolean {
  if (one === other) return true;
  const others = paragraphs(other);
  const mine = paragraphs(one);
  return mine.length === others.length && mine.every((paragraph, at) => paragraph.text === others[at]?.text);
}

/**
 * Cleans typed text for an entry: trims it, converts line breaks to `\n`, and removes characters that a slide cannot
 * hold.
 */
export function cleanEntry(given: string): string {
  return writable(given.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')).trim();
}

/** Removes the characters that a slide, or any XML, cannot hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** Converts an entry's text to raw text. */
export function rawEntry(text: string): string {
  return text.replace(/\n/g, '\v');
}

/** Returns the first paragraph mark of a raw text; `\r` when there is none. */
export function paragraphMark(raw: string): string {
  return PARAGRAPH_MARK.exec(raw)?.[0] ?? '\r';
}

/** Removes white space and paragraph marks from a raw text, to compare words regardless of paragraphs. */
export function withoutWhite(raw: string): string {
  return raw.replace(/[\s\u2028\u2029]/g, '');
}
