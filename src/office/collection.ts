/** Less came of a collection than there is. It says nothing of what did not come. */
export class ShortCollection extends Error {}

/** A collection of the API as far as its items are asked for. */
interface Collection<T> {
  readonly items: readonly T[];
  load(members: string): unknown;
  getCount(): { readonly value: number };
}

/**
 * Queues the loading of these members (`id,name`) of a collection's items and gives what to call after the
 * sync: all of them. Throws ShortCollection when fewer came than the collection counts (web, office-js #4272).
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
