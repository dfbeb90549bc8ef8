import { paragraphMark, paragraphs } from './paragraphs.ts';
import type { Replacement } from './replacement.ts';

/**
 * Returns the replacements, from the last to the first, that split a text from its neighbours after a host joined them:
 * the host treated a paragraph mark as a soft break. `others` are the texts of possible neighbours. Skips paragraphs
 * that equal the text or one of `others`. The new mark is the mark that the host did not ignore.
 */
export function splitGlued(raw: string, text: string, others: ReadonlySet<string>): readonly Replacement[] {
  const mark = paragraphMark(raw) === '\n' ? '\r' : '\n';
  return paragraphs(raw)
    .flatMap(one => {
      if (one.text === text || others.has(one.text)) return [];
      return breaksAround(one.text, text, others).map(at => ({
        start: one.start + at,
        length: 1,
        text: mark,
      }));
    })
    .reverse();
}

/**
 * Returns the offsets of the soft breaks between a text and its neighbours in a paragraph. Empty when the paragraph has
 * other contents.
 */
function breaksAround(paragraph: string, text: string, others: ReadonlySet<string>): readonly number[] {
  for (let at = paragraph.indexOf(text); at >= 0; at = paragraph.indexOf(text, at + 1)) {
    const end = at + text.length;
    const isBroken = (mark: number, side: string): boolean => paragraph[mark] === '\n' && others.has(side);
    const before = at === 0 || isBroken(at - 1, paragraph.slice(0, at - 1));
    const after = end === paragraph.length || isBroken(end, paragraph.slice(end + 1));
    if (before && after) return [...(at > 0 ? [at - 1] : []), ...(end < paragraph.length ? [end] : [])];
  }
  return [];
}
