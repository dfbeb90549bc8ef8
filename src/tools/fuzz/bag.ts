/** How often each text is there. */
export type Bag = ReadonlyMap<string, number>;

export type MutableBag = Map<string, number>;

export function bagOf(texts: Iterable<string>): Bag {
  const bag: MutableBag = new Map();
  for (const text of texts) put(bag, text, 1);
  return bag;
}

export function countIn(bag: Bag, text: string): number {
  return bag.get(text) ?? 0;
}

/** Puts so many of a text into a bag, or takes them out; never below none. */
export function put(bag: MutableBag, text: string, count: number): void {
  const now = countIn(bag, text) + count;
  if (now > 0) bag.set(text, now);
  else bag.delete(text);
}

/** What is in one bag more often than in another. */
export function beyond(bag: Bag, other: Bag): Bag {
  const more: MutableBag = new Map();
  for (const [text, count] of bag) put(more, text, count - countIn(other, text));
  return more;
}

export function sizeOf(bag: Bag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** All that is in several bags together. */
export function joined(bags: readonly Bag[]): Bag {
  const all: MutableBag = new Map();
  for (const bag of bags) for (const [text, count] of bag) put(all, text, count);
  return all;
}

/** A bag in words. */
export function told(bag: Bag): string {
  return [...bag].map(([text, count]) => `${count} × ${JSON.stringify(text)}`).join(', ');
}
