/** A source of chance that always gives the same numbers for the same seed, from 0 up to 1 (xorshift). */
export function seeded(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e37_79b1) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Everything that is left to chance; the same seed always gives the same. */
export interface Dice {
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** A whole number from 0 up to `count`. */
  readonly below: (count: number) => number;
  /** Whether something happens that does so `often` out of 1 times. */
  readonly happens: (often: number) => boolean;
  /** One of the items, or undefined of none. */
  readonly one: <T>(items: readonly T[]) => T | undefined;
}

export function dice(seed: number): Dice {
  const chance = seeded(seed);
  // The first numbers of neighbouring seeds are neighbours too.
  for (let at = 0; at < 8; at++) chance();
  const below = (count: number): number => Math.floor(chance() * count);
  return {
    chance,
    below,
    happens: often => chance() < often,
    one: items => items[below(items.length)],
  };
}
