import { difference } from '../text/lines.ts';
import { paragraphMark, paragraphs, rawEntry, sameParagraphs } from '../text/paragraphs.ts';
import type { FieldEdit, Reading } from './deck.ts';

/**
 * One more edit, with the other paragraph mark, for each field whose read-back has the expected words but not
 * the expected paragraphs: some builds take another mark than they give. A field that differs in words gets
 * none, because another editor may have been there at the same moment.
 */
export function markRepairs(edits: readonly FieldEdit[], after: Reading): readonly FieldEdit[] {
  return edits.flatMap(({ field, expected }) => {
    const now = after.texts.get(field);
    if (now === undefined || sameParagraphs(now, expected) || words(now) !== words(expected)) return [];
    const mark = paragraphMark(expected) === '\n' ? '\r' : '\n';
    const repaired = paragraphs(expected)
      .map(one => rawEntry(one.text))
      .join(mark);
    return [{ field, replacements: [difference(now, repaired)], expected: repaired }];
  });
}

function words(raw: string): string {
  return raw.replace(/[\s\u2028\u2029]/g, '');
}
