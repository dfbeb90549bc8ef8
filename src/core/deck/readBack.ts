import { diffText } from '../text/lines.ts';
import { paragraphMark, paragraphs, rawEntry, sameParagraphs, withoutWhite } from '../text/paragraphs.ts';
import type { Decide, FieldEdit, Snapshot } from './deck.ts';
import { replaced } from '../text/replacement.ts';
import { done, type Outcome } from './trouble.ts';

/** What a card said when it was decided on, at the moment of writing and after it; the edits count in the same texts. */
interface Readings {
  readonly before: Snapshot;
  readonly at: Snapshot;
  readonly after: Snapshot;
}

/**
 * What must still be written after these edits, so that the card says what was decided; where someone else came between,
 * `decide` is asked again, and its trouble is in `decided`.
 */
export function repairsOf(
  edits: readonly FieldEdit[],
  readings: Readings,
  decide: Decide,
): { readonly decided: Outcome<null>; readonly repairs: readonly FieldEdit[] } {
  const overtaken = overtakenRepairs(edits, readings, decide);
  return overtaken ?? { decided: done(null), repairs: markRepairs(edits, readings.after) };
}

/**
 * One more edit, with the other paragraph mark where it differs, for each field whose read-back has the expected
 * words but not the expected paragraphs: some builds take another mark than they give. A field that differs in
 * words gets none, because another editor may have been there at the same moment.
 */
function markRepairs(edits: readonly FieldEdit[], after: Snapshot): readonly FieldEdit[] {
  return edits.flatMap(({ field, expected }) => {
    const now = after.texts.get(field);
    if (now === undefined || sameParagraphs(now, expected) || withoutWhite(now) !== withoutWhite(expected))
      return [];
    const wrong = diffText(now, expected);
    const mark = paragraphMark(wrong.text) === '\n' ? '\r' : '\n';
    const text = paragraphs(wrong.text)
      .map(one => rawEntry(one.text))
      .join(mark);
    const replacements = [{ ...wrong, text }];
    return [{ field, replacements, expected: replaced(now, replacements) }];
  });
}

/**
 * What must be written where someone else changed a text between the reading `before` and the moment of writing:
 * then the replacements cut into other words than they were meant for. `at` is what stood there at that moment.
 * Decides anew on that, and gives the edits that bring `after` to it; null when nobody came between.
 */
function overtakenRepairs(
  edits: readonly FieldEdit[],
  { before, at, after }: Readings,
  decide: Decide,
): ReturnType<typeof repairsOf> | null {
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
      : [{ field, replacements: [diffText(now, expected)], expected }];
  });
  return { decided: decided.ok ? done(null) : decided, repairs };
}
