import { inBox } from '../core/card/heading.ts';
import type { FieldEdit, Snapshot } from '../core/deck/deck.ts';
import { replaced } from '../core/text/replacement.ts';
import type { CardReading, CardShapes } from './cardShapes.ts';

/**
 * What was read, with all that stands in the boxes as their texts, headings too: where a body begins changes with the
 * heading, and offsets in the whole box do not.
 */
export function wholeReading({ reading, contents }: CardReading): Snapshot {
  const texts = Array.from(
    reading.texts,
    ([field, body]) => [field, contents.get(field)?.raw ?? body] as const,
  );
  return { ...reading, texts: new Map(texts) };
}

/** Edits of the bodies that were read, as edits of their whole boxes. */
export function wholeEdits(
  edits: readonly FieldEdit[],
  { contents }: Pick<CardReading, 'contents'>,
): readonly FieldEdit[] {
  return edits.map(edit => {
    const now = contents.get(edit.field);
    if (!now) throw new Error(`No box for field ${edit.field}`);
    const replacements = inBox(now.body, edit.replacements);
    return { ...edit, replacements, expected: replaced(now.raw, replacements) };
  });
}

/**
 * Edits of whole boxes as they were really made on what stood there `at` that moment: a box that is written as a
 * whole has lost what anybody put there since it was read.
 */
export function asMade(edits: readonly FieldEdit[], shapes: CardShapes, at: Snapshot): readonly FieldEdit[] {
  return edits.map(edit => {
    if (!shapes.fields.get(edit.field)?.cell || edit.replacements.length === 0) return edit;
    const length = at.texts.get(edit.field)?.length ?? 0;
    return { ...edit, replacements: [{ start: 0, length, text: edit.expected }] };
  });
}
