import { archives } from './archives.ts';
import { contents } from './contents.ts';
import { cardDeck } from './doors.ts';
import type { HostileInput } from './input.ts';
import { damagedParts } from './parts.ts';
import { journals, lists, scripts } from './texts.ts';

/** Returns all hostile inputs, the same each time. */
export async function corpus(): Promise<readonly HostileInput[]> {
  const deck = await cardDeck();
  return [
    ...archives(deck),
    ...damagedParts(deck),
    ...contents(deck),
    ...lists(),
    ...scripts(),
    ...journals(),
  ];
}
