import type { FieldId } from './kind.ts';

/**
 * The reserved shape names of a card. They are part of the file format that facilitators share: a card of
 * one version is found by every later version, so they never change.
 */
export const TITLE_SHAPE = 'kaart:titel';
/** Date, and working version or definitive version. */
export const FOOTER_SHAPE = 'kaart:voet';
/** Says that the card is filled from right to left. */
export const DIRECTION_SHAPE = 'kaart:richting';
/** The arrow beside that. */
export const ARROW_SHAPE = 'kaart:pijl';
/** Says how to read the finished card, from left to right. */
export const READING_SHAPE = 'kaart:lezen';

/** Shows a prompt to the group when the facilitator asks for it; empty otherwise. */
export const PROMPT_SHAPE = 'kaart:vraag';
/** Shows the time that is left when the facilitator asks for it; empty otherwise. */
export const CLOCK_SHAPE = 'kaart:klok';

/** Name of the box that holds a field's entries. */
export function bodyShape(field: FieldId): string {
  return `kaart:${field}`;
}

/** Returns the shapes that have the reserved name of a field's box, by field. */
export function namedBoxes<Shape extends { readonly name: string }>(
  shapes: readonly Shape[],
  fields: readonly { readonly id: FieldId }[],
): Map<FieldId, Shape> {
  return new Map(
    fields.flatMap(({ id }) => {
      const box = shapes.find(one => one.name === bodyShape(id));
      return box ? [[id, box] as const] : [];
    }),
  );
}

/** Name of the heading of a field (step number, name and question), of a row or of what stands under one another. */
export function headingShape(headed: string): string {
  return `kaart:${headed}:kop`;
}

/** Name of the box that the heading with this name stands with, or null for a name that is no heading's. */
export function bodyUnder(heading: string): string | null {
  return /^(kaart:[^:]+):kop$/.exec(heading)?.[1] ?? null;
}
