import { diffText } from '../text/lines.ts';
import { paragraphMark, paragraphs, rawEntry, sameParagraphs, withoutWhite } from '../text/paragraphs.ts';
import type { Decide, FieldEdit, Snapshot } from './deck.ts';
import { replaced } from '../text/replacement.ts';
import { done, type Outcome } from './trouble.ts';

/**
 * The snapshots around a write: `before` is the snapshot of the decision, `at` the moment of writing, and `after` the
 * read-back.
 */
interface Readings {
  readonly before: Snapshot;
  readonly at: Snapshot;
  readonly after: Snapshot;
}

/**
 * Returns the edits that are still needed after a write, so that the card has the decided text. If someone else changed
 * a text just before the write, calls `decide` again and returns its trouble in `decided`.
 */
export function remainingEdits(
  edits: readonly FieldEdit[],
  readings: Readings,
  decide: Decide,
): { readonly decided: Outcome<null>; readonly repairs: readonly FieldEdit[] } {
  const overtaken = overtakenRepairs(edits, readings, decide);
  return overtaken ?? { decided: done(null), repairs: markRepairs(edits, readings.after) };
}

/**
 * Returns an edit for each field that was read back with the expected words but in other paragraphs. The edit uses the
 * other paragraph mark, because some builds of PowerPoint accept another mark than they return. A field with other
 * words gets no edit, because someone else may have changed it at the same moment.
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
 * Returns the edits that correct a write if someone else changed a text between the snapshot `before` and the moment of
 * writing, `at`. In that case the replacements were applied at wrong offsets. Decides again on `at`, and returns the
 * edits that turn `after` into the decided text. Null when nobody changed a text, or when `at` does not explain the
 * read-back.
 */
function overtakenRepairs(
  edits: readonly FieldEdit[],
  { before, at, after }: Readings,
  decide: Decide,
): ReturnType<typeof remainingEdits> | null {
  const overtaken = edits.filter(({ field, replacements }) => {
    const then = at.texts.get(field);
    return replacements.length > 0 && then !== undefined && then !== before.texts.get(field);
  });
  // Correct the text only if the replacements, applied to `at`, explain the read-back.
  const isSure = overtaken.every(
    ({ field, replacements }) => replaced(at.texts.get(field) ?? '', replacements) === after.texts.get(field),
  );
  if (overtaken.length === 0 || !isSure) return null;
  const decided = decide(at);
  // If `decide` returns trouble, restore the text of the other person.
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
