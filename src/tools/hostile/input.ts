/**
 * An input for one of the functions in `doors.ts`: a presentation, a list of people, a replay script or a stored
 * journal.
 */
export interface HostileInput {
  readonly name: string;
  readonly kind: 'deck' | 'list' | 'script' | 'journal';
  /** Makes the bytes on request, because some inputs are large. */
  readonly bytes: () => Uint8Array;
  /** The required result. When omitted, the input may be opened or refused. */
  readonly must?: 'open' | 'refuse';
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Repeats a text `count` times, with `#` replaced by the number of the copy. */
export function repeated(count: number, text: string): string {
  return Array.from({ length: count }, (_, at) => text.replaceAll('#', String(at))).join('');
}
