/** Returns a generator of pseudo-random numbers from 0 up to 1. The same seed gives the same numbers. */
export function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e37_79b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Returns a random item, or undefined for an empty list. */
export function draw<T>(items: readonly T[], chance: () => number): T | undefined {
  return items[Math.floor(chance() * items.length)];
}
