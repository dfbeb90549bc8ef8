import { cleanEntry, entriesIn, isBlank } from './paragraphs.ts';

/** Maximum number of entries in a paste. More lines were probably copied by mistake. */
export const MOST_PASTED = 50;

/**
 * The start of a message copied from WhatsApp: `[12:03, 22-11-2026] Piet: `. Date and time are in any order, with or
 * without the year.
 */
const SENDER =
  /^\p{Cf}?\[(?=[^\]]{0,30}\d:\d\d)(?=[^\]]{0,30}\d[-/.]\d)[\d\s.,:/apm-]{9,30}\]\s[^:]{1,60}:\s+/iu;

/** List markers before the text of a line. Only markers that nobody would type as part of the text. */
const MARKS: readonly RegExp[] = [
  // Bullets; those of Word's symbol fonts are in the private use area.
  /^(?:[•‣⁃∙●○◦■□▪▫◆◇▶►➢➤\uF020-\uF0FF]\s*|·\s+)/u,
  // Dashes and stars, with an optional empty checkbox from a chat. `-5 graden` is no marker, because it has no space.
  /^[-–—*]\s+(?:\[ ?\]\s+)?/u,
  // `1.`, `1)`, `(1)`, `1.2.`, `b)`. A number without a space after it, or without a final dot, may be an amount.
  /^(?:\(?\d{1,3}\)|(?:\d{1,3}\.){1,4}|\(?[a-z]\))\s+/iu,
  // Before a tab, also markers that can be a word or an initial: `o`, `§`, `a.`, `iv.`, `1.2` as copied from Word.
  /^(?:[o§]|(?:[a-z]|[ivxl]{1,5})\.|\d{1,2}(?:\.\d{1,2}){1,3})[ \u00A0]*\t\s*/iu,
];

/**
 * Returns the entries in pasted text: its lines that are not blank, each without a bullet, number or sender at its
 * start. The words themselves are unchanged.
 */
export function pastedEntries(text: string): readonly string[] {
  return entriesIn(text)
    .map(line => cleanEntry(withoutMark(line.trimStart().replace(SENDER, ''))))
    .filter(entry => !isBlank(entry));
}

/**
 * Removes at most one list marker, because a second one is probably part of the text. A line that is only a marker
 * becomes empty.
 */
function withoutMark(line: string): string {
  const padded = `${line} `;
  const mark = MARKS.map(one => one.exec(padded)?.[0]).find(found => found !== undefined);
  return mark === undefined ? line : line.slice(mark.length);
}
