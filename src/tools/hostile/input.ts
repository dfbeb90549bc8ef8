/** What comes in by one of the doors: a presentation, a list of people, a script for a replay, a stored journal. */
export interface HostileInput {
  readonly name: string;
  readonly kind: 'deck' | 'list' | 'script' | 'journal';
  /** Made when it is needed: some are large. */
  readonly bytes: () => Uint8Array;
  /** What must become of it; left out, it may be opened or refused. */
  readonly must?: 'open' | 'refuse';
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** So many copies of a text, each with its number in the place of `#`. */
export function repeated(count: number, text: string): string {
  return Array.from({ length: count }, (_, at) => text.replaceAll('#', String(at))).join('');
}
