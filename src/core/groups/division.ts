import { crowdings, leastPairs, pairsAmong, type Bond, type Crowding, type Groups } from './crowds.ts';
import type { Participant } from './participants.ts';
import { search } from './search.ts';
import { seating } from './seating.ts';

/** What a round keeps apart before anything else: the first one networks, the second one teams and organisations. */
export type Aim = 'network' | 'organisation';

/** What a round keeps apart, most important first; the last costs nothing of the others. */
const ORDER: Readonly<Record<Aim, readonly Bond[]>> = {
  network: ['network', 'encounter', 'organisation', 'role'],
  organisation: ['organisation', 'encounter', 'role'],
};

/** People who share something and of whom some sit in one group. */
export interface Crowd {
  /** As it was written; of people who met before, their group as `round.group`, both from 1. */
  readonly name: string;
  readonly people: number;
  /** Pairs of them that sit in one group. */
  readonly pairs: number;
  /** Pairs of them that sit in one group in every division into this number of groups. */
  readonly least: number;
}

/** What a division does with one bond. */
export interface Finding {
  readonly bond: Bond;
  /** Pairs that share it and sit in one group; who met in two earlier rounds counts twice. */
  readonly pairs: number;
  /** No division into this number of groups has fewer. */
  readonly least: number;
  /** The crowds with such pairs, most pairs first: those with a `least` are why it cannot be zero. */
  readonly crowds: readonly Crowd[];
}

/** Participants in groups, and what that keeps together and apart. */
export interface Division {
  readonly aim: Aim;
  readonly groups: Groups;
  /** The rounds before this one, in which people met. */
  readonly earlier: readonly Groups[];
  /** One for each bond that the round keeps apart, most important first. */
  readonly findings: readonly Finding[];
}

export interface Assignment {
  readonly participants: readonly Participant[];
  /** How many groups; counts as 1 when it is less, and as the number of participants when it is more. */
  readonly groups: number;
  readonly aim: Aim;
  readonly earlier: readonly Groups[];
}

/** Whether no division into this number of groups keeps fewer pairs of this bond together. */
export function isLeast({ pairs, least }: Finding): boolean {
  return pairs === least;
}

/** These groups as a division of a round. */
export function judge(aim: Aim, groups: Groups, earlier: readonly Groups[]): Division {
  const groupOf = Int32Array.from(groups.flatMap((group, at) => group.map(() => at)));
  const findings = ORDER[aim].map((bond): Finding => {
    const crowds = crowdings(groups.flat(), bond, earlier).flatMap(one =>
      crowdsOf(one, groupOf, groups.length),
    );
    const sum = (count: (crowd: Crowd) => number): number =>
      crowds.reduce((result, crowd) => result + count(crowd), 0);
    return {
      bond,
      pairs: sum(({ pairs }) => pairs),
      least: sum(({ least }) => least),
      crowds: crowds
        .filter(({ pairs }) => pairs > 0)
        .sort((a, b) => b.pairs - a.pairs || b.people - a.people),
    };
  });
  return { aim, groups, earlier, findings };
}

function crowdsOf(crowding: Crowding, groupOf: Int32Array, groups: number): readonly Crowd[] {
  const { seated } = seating(crowding, groupOf, groups);
  return crowding.sizes.map((people, crowd) => ({
    name: crowding.names[crowd] ?? '',
    people,
    pairs: Array.from({ length: groups }, (_, group) => pairsAmong(seated(crowd, group))).reduce(
      (sum, pairs) => sum + pairs,
      0,
    ),
    least: leastPairs(people, groups),
  }));
}

/**
 * Divides participants over groups whose sizes differ by at most one. The fewest possible pairs of the aim sit
 * together, which is proven: its finding is always the least. Of such divisions it seeks the one with the fewest
 * repeated encounters, and so on in the order of importance. Bounded work, in slices of about a millisecond:
 * yields the share that is done after each. `chance` gives numbers from 0 up to 1; the same ones give the same
 * division.
 */
export function* dividing(assignment: Assignment, chance: () => number): Generator<number, Division, void> {
  const { participants, aim, earlier } = assignment;
  const groups = Math.max(1, Math.min(Math.floor(assignment.groups) || 1, participants.length));
  const all = ORDER[aim].flatMap(bond => crowdings(participants, bond, earlier));
  const [first, ...others] = all;
  const dealt = deal(participants.length, groups, all, chance);
  const groupOf = first ? yield* search(dealt, groups, first, others, chance) : dealt;
  const seats = Array.from({ length: groups }, (): Participant[] => []);
  participants.forEach((person, at) => seats[groupOf[at] ?? 0]?.push(person));
  return judge(aim, seats, earlier);
}

/** The same without slices. */
export function divide(assignment: Assignment, chance: () => number): Division {
  const work = dividing(assignment, chance);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Deals people out like cards, those of one crowd after another, so that each crowd of the first crowding is
 * spread evenly. Within a crowd those come together who are in one of the next crowding, and so on.
 */
function deal(people: number, groups: number, all: readonly Crowding[], chance: () => number): Int32Array {
  const ranks = all.map(({ crowdOf, names }) => {
    const order = names.map(chance);
    return Float64Array.from(crowdOf, crowd => order[crowd] ?? 1);
  });
  ranks.push(Float64Array.from({ length: people }, chance));
  const queue = Array.from({ length: people }, (_, person) => person).sort((one, other) => {
    const rank = ranks.find(by => by[one] !== by[other]);
    return rank ? (rank[one] ?? 0) - (rank[other] ?? 0) : 0;
  });
  const groupOf = new Int32Array(people);
  queue.forEach((person, at) => (groupOf[person] = at % groups));
  return groupOf;
}
