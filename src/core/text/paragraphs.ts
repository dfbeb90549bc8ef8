/**
 * Hosts give paragraphs as `\r`, and some builds as `\n`, `\r\n` or U+2029; soft breaks as `\v`, and some as
 * U+2028. Raw text keeps what the host gave, because replacements count in it; an entry's text has `\n` for a
 * soft break and nothing else of these.
 */
const PARAGRAPH_MARK = /(\r\n|[\r\n\u2029])/;
const SOFT_BREAK = /[\v\u2028]/g;

/** Control characters, halves of characters and the like: what XML 1.0 cannot hold (2.2) or nobody can see. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** One paragraph of a raw text; `start` and `end` are UTF-16 offsets in it, without the mark. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** As an entry's text. */
  readonly text: string;
}

/** How many raw texts are remembered with their paragraphs: those of a card's boxes, before and after a change. */
const REMEMBERED = 12;

const known = new Map<string, readonly Paragraph[]>();

/** The paragraphs of a raw text; at least one. Of one text that is asked for again and again, the same list. */
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
  // What is caught in the pattern stands between the parts.
  for (const [at, part] of raw.split(PARAGRAPH_MARK).entries()) {
    const end = start + part.length;
    if (at % 2 === 0) found.push({ start, end, text: part.replace(SOFT_BREAK, '\n') });
    start = end;
  }
  return found;
}

/** Whether a paragraph is no entry: nothing, or only what nobody can see. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text);
}

/** The entries in a raw text: its paragraphs without the blank ones. */
export function entriesIn(raw: string): readonly string[] {
  return paragraphs(raw)
    .map(one => one.text)
    .filter(text => !isBlank(text));
}

/** Whether two raw texts hold the same paragraphs, whatever marks a host uses for them. */
export function sameParagraphs(one: string, other: string): boolean {
  if (one === other) return true;
  const others = paragraphs(other);
  const mine = paragraphs(one);
  return mine.length === others.length && mine.every((paragraph, at) => paragraph.text === others[at]?.text);
}

/** Text that someone gives for an entry, as it will stand on the slide: no outer white space, nothing that a slide cannot hold. */
export function cleanEntry(given: string): string {
  return writable(given.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')).trim();
}

/** A text without what a slide, or any XML, cannot hold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** An entry's text as it is written into raw text. */
export function rawEntry(text: string): string {
  return text.replace(/\n/g, '\v');
}

/** The mark between the paragraphs of a raw text; the usual one where there is none yet. */
export function paragraphMark(raw: string): string {
  return PARAGRAPH_MARK.exec(raw)?.[0] ?? '\r';
}

/** A raw text without white and marks, to see whether two have the same words in whatever paragraphs. */
export function withoutWhite(raw: string): string {
  return raw.replace(/[\s\u2028\u2029]/g, '');
}
