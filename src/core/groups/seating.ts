import { pairsAmong, type Crowding } from './crowds.ts';

/** Two people, as indices in the list, and their different groups; they change places. */
export interface Swap {
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly to: number;
}

/** How many of each crowd sit in each group, kept up to date while people change places. */
export interface Seating {
  /** How many people each crowd has. */
  readonly sizes: readonly number[];
  /** How many of a crowd sit in a group. */
  readonly seated: (crowd: number, group: number) => number;
  /** Pairs of one crowd that sit in one group. */
  readonly pairs: () => number;
  /** How many more pairs there will be after a swap. */
  readonly change: (swap: Swap) => number;
  readonly apply: (swap: Swap) => void;
}

/** The seating of a crowding when each person sits in this group. */
export function seating({ crowdOf, sizes }: Crowding, groupOf: Int32Array, groups: number): Seating {
  const counts = new Int32Array(sizes.length * groups);
  /** Where a person's crowd starts in the counts; below 0 for who is in none. */
  const crowdAt = crowdOf.map(crowd => crowd * groups);
  const at = (index: number): number => counts[index] ?? 0;
  const seat = (person: number, group: number, by: number): void => {
    const start = crowdAt[person] ?? -1;
    if (start >= 0) counts[start + group] = at(start + group) + by;
  };
  groupOf.forEach((group, person) => seat(person, group, 1));
  return {
    sizes,
    seated: (crowd, group) => at(crowd * groups + group),
    pairs: () => counts.reduce((sum, people) => sum + pairsAmong(people), 0),
    change: ({ one, other, from, to }) => {
      const mine = crowdAt[one] ?? -1;
      const theirs = crowdAt[other] ?? -1;
      if (mine === theirs) return 0;
      return (
        (mine < 0 ? 0 : at(mine + to) - at(mine + from) + 1) +
        (theirs < 0 ? 0 : at(theirs + from) - at(theirs + to) + 1)
      );
    },
    apply: ({ one, other, from, to }) => {
      seat(one, from, -1);
      seat(one, to, 1);
      seat(other, to, -1);
      seat(other, from, 1);
    },
  };
}
