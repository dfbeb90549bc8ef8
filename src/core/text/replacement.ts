/** Replaces `length` UTF-16 units from `start` with `text`. */
export interface Replacement {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Returns the text after the replacements. The replacements must be ordered from the last to the first, without
 * overlap.
 */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce(
    (now, { start, length, text: by }) => now.slice(0, start) + by + now.slice(start + length),
    text,
  );
}
