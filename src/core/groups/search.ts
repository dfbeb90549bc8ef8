import { leastPairs, pairsAmong, type Crowding } from './crowds.ts';
import { seating, type Seating, type Swap } from './seating.ts';

/** Swaps that are tried in all, however many people there are: a fraction of a second. */
const TRIALS = 600_000;

/** Swaps between two moments at which the caller can do something else: about a millisecond. */
const SLICE = 5_000;

/** How far back a swap looks for a cost that it must not exceed: late acceptance (Burke and Bykov, EJOR 258, 2017). */
const MEMORY = 50;

/** Swaps without gain after which the division may get worse again by one pair of the most important bond. */
const PATIENCE = 15_000;

/** Looked up once, because it is called so often. */
const { floor } = Math;

interface Weighed {
  readonly seating: Seating;
  readonly weight: number;
}

/**
 * Improves a division by swaps, so that the sizes of the groups stay. `first` is spread evenly when it starts and
 * remains so; of the others, most important first, one pair less outweighs any number of pairs of those behind
 * it. Yields the share of the work that is done, after every slice of it, and returns the group of each person in
 * the best division that it met. Ends early when none can be better.
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
 * What one pair of each crowding costs: more than all pairs of the less important bonds together. With thousands
 * of people that can be more than numbers hold exactly; the least important is then left out.
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
