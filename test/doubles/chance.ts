/**
 * Returns a pseudorandom generator (xorshift) of numbers from 0 up to but not including 1. The same seed produces the
 * same numbers.
 */
export function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e37_79b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Random choices. The same seed produces the same choices. */
export interface Dice {
  /** Returns a number from 0 up to but not including 1. */
  readonly chance: () => number;
  /** Returns an integer from 0 up to but not including `count`. */
  readonly below: (count: number) => number;
  /** Returns true with probability `often`. */
  readonly happens: (often: number) => boolean;
  /** Returns one of the items, or undefined for an empty list. */
  readonly one: <T>(items: readonly T[]) => T | undefined;
}

export function dice(seed: number): Dice {
  const chance = seeded(seed);
  // The first numbers of neighbouring seeds are similar. Skip those.
  for (let at = 0; at < 8; at++) chance();
  const below = (count: number): number => Math.floor(chance() * count);
  return {
    chance,
    below,
    happens: often => chance() < often,
    one: items => items[below(items.length)],
  };
}
