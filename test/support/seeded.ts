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
