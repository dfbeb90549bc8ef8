import { draw, seeded } from '../../workbench/host/faults/chance.ts';

/** Everything that a random workshop leaves to chance; the same seed always gives the same. */
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
  return {
    chance,
    below: count => Math.floor(chance() * count),
    happens: often => chance() < often,
    one: items => draw(items, chance),
  };
}
