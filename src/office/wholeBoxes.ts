import { inBox } from '../core/card/heading.ts';
import type { FieldEdit, Snapshot } from '../core/deck/deck.ts';
import { replaced } from '../core/text/replacement.ts';
import type { CardReading, CardShapes } from './cardShapes.ts';

/**
 * Returns a snapshot whose texts are the whole texts of the boxes, including headings. Offsets in the body shift when a
 * heading changes, but offsets in the whole box do not.
 */
export function wholeReading({ reading, contents }: CardReading): Snapshot {
  const texts = Array.from(
    reading.texts,
    ([field, body]) => [field, contents.get(field)?.raw ?? body] as const,
  );
  return { ...reading, texts: new Map(texts) };
}

/** Converts edits of bodies to edits of whole boxes. */
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
 * Returns the edits as they took effect on the texts at the moment of the write (`at`). A cell is written as a whole,
 * so the write also replaced any change made since the read.
 */
export function asMade(edits: readonly FieldEdit[], shapes: CardShapes, at: Snapshot): readonly FieldEdit[] {
  return edits.map(edit => {
    if (!shapes.fields.get(edit.field)?.cell || edit.replacements.length === 0) return edit;
    const length = at.texts.get(edit.field)?.length ?? 0;
    return { ...edit, replacements: [{ start: 0, length, text: edit.expected }] };
  });
}
