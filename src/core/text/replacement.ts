/** Replace `length` UTF-16 units from `start` by `text`. */
export interface Replacement {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/** The text after the replacements, which must be ordered last first and not overlap. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce(
    (now, { start, length, text: by }) => now.slice(0, start) + by + now.slice(start + length),
    text,
  );
}
