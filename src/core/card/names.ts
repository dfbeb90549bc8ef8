import type { FieldId } from './kind.ts';

/**
 * Name of the title shape. The names in this file are reserved, because they are part of the shared file format. Every
 * later version must find a card of an earlier version, so the names never change.
 */
export const TITLE_SHAPE = 'kaart:titel';
/** Shape with the date, and whether it is a working or a definitive version. */
export const FOOTER_SHAPE = 'kaart:voet';
/** Shape that says to fill the card from right to left. */
export const DIRECTION_SHAPE = 'kaart:richting';
/** The arrow beside the direction of filling. */
export const ARROW_SHAPE = 'kaart:pijl';
/** Shape that says to read the finished card from left to right. */
export const READING_SHAPE = 'kaart:lezen';

/** Box that shows a prompt to the group on request; otherwise empty. */
export const PROMPT_SHAPE = 'kaart:vraag';
/** Box that shows the remaining time on request; otherwise empty. */
export const CLOCK_SHAPE = 'kaart:klok';

/** Returns the name of the box with the entries of a field. */
export function bodyShape(field: FieldId): string {
  return `kaart:${field}`;
}

/** Returns the shapes with the reserved name of a field's box, by field. */
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

/** Returns the name of the heading shape of a field or a row. */
export function headingShape(headed: string): string {
  return `kaart:${headed}:kop`;
}

/** Returns the name of the box that belongs to a heading; null when the name is not that of a heading. */
export function bodyUnder(heading: string): string | null {
  return /^(kaart:[^:]+):kop$/.exec(heading)?.[1] ?? null;
}
