import { crowdings, leastPairs, pairsAmong, type Bond, type Crowding, type Groups } from './crowds.ts';
import type { Participant } from './participants.ts';
import { search } from './search.ts';
import { seating } from './seating.ts';

/** The most important bond of a round: networks in the first round, teams and organisations in later rounds. */
export type Aim = 'network' | 'organisation';

/**
 * The bonds that a round separates, most important first. Improving a less important bond never worsens a more
 * important bond.
 */
const ORDER: Readonly<Record<Aim, readonly Bond[]>> = {
  network: ['network', 'encounter', 'organisation', 'role'],
  organisation: ['organisation', 'encounter', 'role'],
};

/** The people who share one bond, and how many of their pairs share a group. */
export interface Crowd {
  /**
   * The name as people wrote it. For people who met before, their earlier group as `round.group`, both counted from 1.
   */
  readonly name: string;
  readonly people: number;
  /** Pairs of these people that share a group. */
  readonly pairs: number;
  /** Pairs of these people that share a group in every division into this number of groups. */
  readonly least: number;
}

/** How well a division separates one bond. */
export interface Finding {
  readonly bond: Bond;
  /** Pairs with this bond that share a group. A pair that met in two earlier rounds counts twice. */
  readonly pairs: number;
  /** The lower bound of `pairs`: no division into this number of groups has fewer. */
  readonly least: number;
  /**
   * The crowds with pairs that share a group, most pairs first. If the `least` of a crowd is not zero, some of its
   * pairs are unavoidable.
   */
  readonly crowds: readonly Crowd[];
}

/** Participants in groups, and how well the groups separate each bond. */
export interface Division {
  readonly aim: Aim;
  readonly groups: Groups;
  /** The groups of the earlier rounds. */
  readonly earlier: readonly Groups[];
  /** One finding for each bond that the round separates, most important first. */
  readonly findings: readonly Finding[];
}

export interface Assignment {
  readonly participants: readonly Participant[];
  /** The number of groups. Limited to at least 1 and at most the number of participants. */
  readonly groups: number;
  readonly aim: Aim;
  readonly earlier: readonly Groups[];
}

/** Whether no division into this number of groups keeps fewer pairs of this bond together. */
export function isLeast({ pairs, least }: Finding): boolean {
  return pairs === least;
}

/** Evaluates groups as the division of a round. */
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
 * Divides participants over groups whose sizes differ by at most one. Always keeps the fewest possible pairs of the aim
 * together. Among such divisions, searches for the fewest repeated encounters, then for the fewest pairs of each less
 * important bond. The amount of work is limited. Yields the share of the work done after each slice of about a
 * millisecond. `chance` returns numbers from 0 up to 1; the same numbers lead to the same division.
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

/** Divides participants like `dividing`, but without slices. */
export function divide(assignment: Assignment, chance: () => number): Division {
  const work = dividing(assignment, chance);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Deals people out like cards, crowd by crowd, which spreads each crowd of the first crowding evenly. Within a crowd,
 * deals people of one crowd of the next crowding after each other, and so on.
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
