import { leastPairs, pairsAmong, type Crowding } from './crowds.ts';
import { seating, type Seating, type Swap } from './seating.ts';

/** The most swaps that are tried, for any number of people: a fraction of a second. */
const TRIALS = 600_000;

/** The number of swaps in a slice, after which the caller can do other work: about a millisecond. */
const SLICE = 5_000;

/**
 * The length of the cost history. A swap must not exceed the cost of this many trials ago: late acceptance (Burke and
 * Bykov, EJOR 258, 2017).
 */
const MEMORY = 50;

/**
 * The number of swaps without improvement after which the cost may rise by one pair of the most important other bond.
 */
const PATIENCE = 15_000;

/** A local reference, because the search calls this function very often. */
const { floor } = Math;

interface Weighed {
  readonly seating: Seating;
  readonly weight: number;
}

/**
 * Improves a division by swaps, which keep the group sizes. Every crowd of `first` must be spread evenly at the start,
 * and remains so. `others` are in order of importance: one pair less of a crowding outweighs any number of pairs of the
 * less important crowdings. Yields the share of the work done after every slice. Returns the group of each person in
 * the best division found. Ends early when no better division exists.
 */
export function* search(
  start: Int32Array,
  groups: number,
  first: Crowding,
  others: readonly Crowding[],
  chance: () => number,
): Generator<number, Int32Array, void> {
  const groupOf = start.slice();
  const even = seating(first, groupOf, groups);
  const rest = weigh(others).map(([crowding, weight]): Weighed => ({
    seating: seating(crowding, groupOf, groups),
    weight,
  }));
  const goal = sum(rest, one => one.weight * sum(one.seating.sizes, size => leastPairs(size, groups)));
  let cost = sum(rest, one => one.weight * one.seating.pairs());
  let best = { cost, groupOf: start };
  let patience = PATIENCE;
  const memory = new Float64Array(MEMORY).fill(cost);
  const someone = (): number => floor(chance() * groupOf.length);

  for (let trial = 1; trial <= TRIALS && best.cost > goal; trial++) {
    if (trial % SLICE === 0) yield trial / TRIALS;
    if (patience-- === 0) {
      memory.fill(cost + (rest[0]?.weight ?? 0));
      patience = PATIENCE;
    }
    const one = someone();
    const other = someone();
    const swap: Swap = { one, other, from: groupOf[one] ?? 0, to: groupOf[other] ?? 0 };
    if (swap.from === swap.to || even.change(swap) !== 0) continue;
    let change = 0;
    for (const { seating, weight } of rest) change += weight * seating.change(swap);
    const slot = trial % MEMORY;
    if (change <= 0 || cost + change <= (memory[slot] ?? 0)) {
      even.apply(swap);
      for (const { seating } of rest) seating.apply(swap);
      groupOf[one] = swap.to;
      groupOf[other] = swap.from;
      cost += change;
      if (cost < best.cost) {
        best = { cost, groupOf: groupOf.slice() };
        patience = PATIENCE;
      }
    }
    memory[slot] = cost;
  }
  return best.groupOf;
}

/**
 * Returns the cost of one pair of each crowding: more than all pairs of the less important bonds together. With
 * thousands of people, the costs can exceed the safe integers. The least important crowding is then left out.
 */
function weigh(others: readonly Crowding[]): readonly (readonly [Crowding, number])[] {
  const weighed: [Crowding, number][] = [];
  let weight = 1;
  let all = 0;
  for (const crowding of others.toReversed()) {
    if (crowding.bond !== weighed[0]?.[0].bond) weight = all + 1;
    all += weight * sum(crowding.sizes, pairsAmong);
    weighed.unshift([crowding, weight]);
  }
  return Number.isSafeInteger(all) ? weighed : weigh(others.slice(0, -1));
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((result, one) => result + count(one), 0);
}
