/** Thrown when PowerPoint returned fewer items than the collection has. The missing items are unknown. */
export class ShortCollection extends Error {}

/** The members of an Office.js collection that are needed to load its items. */
interface Collection<T> {
  readonly items: readonly T[];
  load(members: string): unknown;
  getCount(): { readonly value: number };
}

/**
 * Queues loading the given members (such as `id,name`) of a collection's items. Returns a function that returns all
 * items after the sync. That function throws ShortCollection when items are missing (web, office-js #4272).
 */
export function queueItems<T>(collection: Collection<T>, members: string): () => readonly T[] {
  collection.load(
    members
      .split(',')
      .map(one => `items/${one}`)
      .join(','),
  );
  const count = collection.getCount();
  return () => {
    if (collection.items.length < count.value) throw new ShortCollection();
    return collection.items;
  };
}
