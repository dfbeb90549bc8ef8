import { paragraphMark, paragraphs } from './paragraphs.ts';
import type { Replacement } from './replacement.ts';

/**
 * Returns the replacements, last first, that split a text off its neighbours where a host joined them: it took a
 * paragraph mark for a soft break, so that two entries read as one. `others` are the texts that may be neighbours; a
 * paragraph that is one of them, or the text itself, is no such case. The new mark is the one that the host did not ignore.
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

/** The offsets of the soft breaks between a text and its neighbours in a paragraph; none where it does not read so. */
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
