import type { Quirk } from '../api/quirk.ts';
import { seeded } from '../faults/chance.ts';
import { refusedReads } from './refusedReads.ts';

/**
 * The request after one that changed the deck has its reads refused, `often` out of 1 times (web, office-js #6741). It has
 * numbers of its own, always the same: faults make the same choices on every profile.
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
