import type { Quirk } from '../api/quirk.ts';
import { seeded } from '../faults/chance.ts';
import { refusedReads } from './refusedReads.ts';

/**
 * With probability `often`, refuses the reads of a request that follows a change of the deck (web, office-js #6741).
 * Uses its own fixed random sequence, so that faults make the same choices in every profile.
 */
export function readsAfterWrite(often: number): Quirk {
  const chance = seeded(SEED);
  let wrote = false;
  let refuses = false;
  return {
    ...refusedReads(() => refuses),
    begin() {
      refuses = wrote && chance() < often;
      wrote = false;
    },
    change() {
      wrote = true;
    },
  };
}

const SEED = 1;
