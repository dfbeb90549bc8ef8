import type { Quirk } from '../api/quirk.ts';

/**
 * Limits the items that one load returns from collections inside the items of another collection. `most` is the limit
 * for all these collections together (office-js #4272).
 */
export function nestedItems(most: number): Quirk {
  return {
    items: (items, nested) => (nested === null ? items : items.slice(0, Math.max(0, most - nested))),
  };
}
