import { pairsAmong, type Crowding } from './crowds.ts';

/** Two people in different groups who exchange places. People are indices in the list. */
export interface Swap {
  readonly one: number;
  readonly other: number;
  readonly from: number;
  readonly to: number;
}

/** Counts how many people of each crowd are in each group. Swaps update the counts. */
export interface Seating {
  /** The number of people in each crowd. */
  readonly sizes: readonly number[];
  /** Returns the number of people of a crowd in a group. */
  readonly seated: (crowd: number, group: number) => number;
  /** Returns the number of pairs that share both a crowd and a group. */
  readonly pairs: () => number;
  /** Returns how many pairs a swap adds; negative when a swap removes pairs. */
  readonly change: (swap: Swap) => number;
  readonly apply: (swap: Swap) => void;
}

/** Returns the seating of a crowding, given the group of each person. */
export function seating({ crowdOf, sizes }: Crowding, groupOf: Int32Array, groups: number): Seating {
  const counts = new Int32Array(sizes.length * groups);
  /** The index in `counts` at which a person's crowd starts; negative for a person without a crowd. */
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
