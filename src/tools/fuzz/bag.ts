/** The number of copies of each text. */
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

/** Adds `count` copies of a text, or removes them when negative. The count never drops below zero. */
export function put(bag: MutableBag, text: string, count: number): void {
  const now = countIn(bag, text) + count;
  if (now > 0) bag.set(text, now);
  else bag.delete(text);
}

/** Returns the texts that `bag` has more often than `other`, with the difference. */
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

/** Returns the sum of several bags. */
export function joined(bags: readonly Bag[]): Bag {
  const all: MutableBag = new Map();
  for (const bag of bags) for (const [text, count] of bag) put(all, text, count);
  return all;
}

/** Formats a bag for a message. */
export function formatBag(bag: Bag): string {
  return [...bag].map(([text, count]) => `${count} × ${JSON.stringify(text)}`).join(', ');
}
