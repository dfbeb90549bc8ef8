import { rowNumber, type CardKind, type Field } from './kind.ts';

/** The colours of the columns on our own templates, in the order of filling, as six hexadecimal digits. */
export const columnPalette = ['0B6B4F', '1C6390', '5A4A94', '8A3358', 'A3440F'] as const;

/** Returns the colour of a column on our own templates, as `#RRGGBB`. The palette repeats. */
export function columnColour(kind: CardKind, field: Field): string {
  return `#${columnPalette[(rowNumber(kind, field) - 1) % columnPalette.length] ?? columnPalette[0]}`;
}
