import type { Quirk } from '../api/quirk.ts';

/** Of collections within a collection's items, one load gives no more than so many items in all (office-js #4272). */
export function nestedItems(most: number): Quirk {
  return {
    items: (items, nested) => (nested === null ? items : items.slice(0, Math.max(0, most - nested))),
  };
}
