import { cleanEntry, entriesIn, isBlank } from './paragraphs.ts';

/** More than this is no column of a card, but something that was copied by mistake. */
export const MOST_PASTED = 50;

/** `[12:03, 22-11-2026] Piet: `, as WhatsApp copies messages: date and time in any order, with the year or without. */
const SENDER =
  /^\p{Cf}?\[(?=[^\]]{0,30}\d:\d\d)(?=[^\]]{0,30}\d[-/.]\d)[\d\s.,:/apm-]{9,30}\]\s[^:]{1,60}:\s+/iu;

/** What stands before the words of a list: only what nobody would type as part of them. */
const MARKS: readonly RegExp[] = [
  // Bullets; those of Word's symbol fonts are in the private use area.
  /^(?:[•‣⁃∙●○◦■□▪▫◆◇▶►➢➤\uF020-\uF0FF]\s*|·\s+)/u,
  // Dashes and stars, with the empty box of a list in a chat. `-5 graden` has no space.
  /^[-–—*]\s+(?:\[ ?\]\s+)?/u,
  // `1.`, `1)`, `(1)`, `1.2.`, `b)`. What has no space behind it, or only a dot between numbers, may be an amount.
  /^(?:\(?\d{1,3}\)|(?:\d{1,3}\.){1,4}|\(?[a-z]\))\s+/iu,
  // What may be a word or an initial is a mark before a tab: `o`, `§`, `a.`, `iv.`, `1.2` as Word copies them.
  /^(?:[o§]|(?:[a-z]|[ivxl]{1,5})\.|\d{1,2}(?:\.\d{1,2}){1,3})[ \u00A0]*\t\s*/iu,
];

/**
 * The entries in a text from somewhere else: its lines, without those that are blank, and each without the
 * bullet, number or sender before its words. The words themselves stay as they are.
 */
export function pastedEntries(text: string): readonly string[] {
  return entriesIn(text)
    .map(line => cleanEntry(withoutMark(line.trimStart().replace(SENDER, ''))))
    .filter(entry => !isBlank(entry));
}

/** One mark at most: a second one is more likely to be meant. A line that is all mark has no words. */
function withoutMark(line: string): string {
  const padded = `${line} `;
  const mark = MARKS.map(one => one.exec(padded)?.[0]).find(found => found !== undefined);
  return mark === undefined ? line : line.slice(mark.length);
}
