import { difference } from '../text/lines.ts';
import { paragraphMark, paragraphs, rawEntry, sameParagraphs, withoutWhite } from '../text/paragraphs.ts';
import type { Decide, FieldEdit, Reading } from './deck.ts';
import { replaced } from '../text/replacement.ts';
import { done, type Outcome } from './trouble.ts';

/**
 * One more edit, with the other paragraph mark, for each field whose read-back has the expected words but not
 * the expected paragraphs: some builds take another mark than they give. A field that differs in words gets
 * none, because another editor may have been there at the same moment.
 */
export function markRepairs(edits: readonly FieldEdit[], after: Reading): readonly FieldEdit[] {
  return edits.flatMap(({ field, expected }) => {
    const now = after.texts.get(field);
    if (now === undefined || sameParagraphs(now, expected) || withoutWhite(now) !== withoutWhite(expected))
      return [];
    const mark = paragraphMark(expected) === '\n' ? '\r' : '\n';
    const repaired = paragraphs(expected)
      .map(one => rawEntry(one.text))
      .join(mark);
    return [{ field, replacements: [difference(now, repaired)], expected: repaired }];
  });
}

/**
 * What must be written where someone else changed a text between the reading `before` and the moment of writing:
 * then the replacements cut into other words than they were meant for. `at` is what stood there at that moment.
 * Decides anew on that, and gives the edits that bring `after` to it; null when nobody came between.
 */
export function overtakenRepairs(
  edits: readonly FieldEdit[],
  { before, at, after }: Readonly<Record<'before' | 'at' | 'after', Reading>>,
  decide: Decide,
): { readonly decided: Outcome<null>; readonly repairs: readonly FieldEdit[] } | null {
  const overtaken = edits.filter(({ field, replacements }) => {
    const then = at.texts.get(field);
    return replacements.length > 0 && then !== undefined && then !== before.texts.get(field);
  });
  // A reading that does not explain what came of it is no ground to repair on.
  const isSure = overtaken.every(
    ({ field, replacements }) => replaced(at.texts.get(field) ?? '', replacements) === after.texts.get(field),
  );
  if (overtaken.length === 0 || !isSure) return null;
  const decided = decide(at);
  // What cannot be decided is left as the other one made it.
  const wanted = new Map(at.texts);
  for (const { field, expected } of decided.ok ? decided.value : []) wanted.set(field, expected);
  const repairs = [...wanted].flatMap(([field, expected]) => {
    const now = after.texts.get(field);
    return now === undefined || now === expected
      ? []
      : [{ field, replacements: [difference(now, expected)], expected }];
  });
  return { decided: decided.ok ? done(null) : decided, repairs };
}
