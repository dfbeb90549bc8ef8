import type { Participant, ParticipantId } from './participants.ts';
import { roleLabel } from './roles.ts';
import { spelling } from './spelling.ts';

/** What two people can have in common. A round places such people in different groups. */
export type Bond = 'network' | 'encounter' | 'organisation' | 'role';

export type Groups = readonly (readonly Participant[])[];

/** The people of a list, divided into crowds by one bond. */
export interface Crowding {
  readonly bond: Bond;
  /** The index of the crowd of each person in the list; -1 for a person with a blank value. */
  readonly crowdOf: Int32Array;
  /**
   * The first spelling of each crowd's name. A group of an earlier round is named `round.group`, both counted from 1.
   */
  readonly names: readonly string[];
  /** The number of people in each crowd. */
  readonly sizes: readonly number[];
}

/**
 * Returns the crowdings of a bond: one, or for encounters one for each earlier round. A person with a blank network,
 * organisation or role is in no crowd.
 */
export function crowdings(
  people: readonly Participant[],
  bond: Bond,
  earlier: readonly Groups[],
): readonly Crowding[] {
  if (bond !== 'encounter') {
    const label = bond === 'role' ? roleLabel : spelling;
    return [crowding(bond, people, person => [label(person[bond]), person[bond]])];
  }
  return earlier.map((groups, round) => {
    const seats = new Map<ParticipantId, string>();
    groups.forEach((group, at) => {
      for (const { id } of group) seats.set(id, `${round + 1}.${at + 1}`);
    });
    return crowding(bond, people, ({ id }) => [seats.get(id) ?? '', seats.get(id) ?? '']);
  });
}

function crowding(
  bond: Bond,
  people: readonly Participant[],
  read: (person: Participant) => readonly [label: string, name: string],
): Crowding {
  const found = new Map<string, number>();
  const names: string[] = [];
  const sizes: number[] = [];
  const crowdOf = Int32Array.from(people, person => {
    const [label, name] = read(person);
    if (label === '') return -1;
    const crowd = found.get(label) ?? names.push(name) - 1;
    found.set(label, crowd);
    sizes[crowd] = (sizes[crowd] ?? 0) + 1;
    return crowd;
  });
  return { bond, crowdOf, names, sizes };
}

/** Returns the number of pairs among this many people. */
export function pairsAmong(people: number): number {
  return (people * (people - 1)) / 2;
}

/**
 * Returns the number of pairs that share a group when a crowd is spread evenly over the groups. No division has fewer
 * pairs: if two groups differ by two or more people, moving a person from the fuller to the emptier group removes
 * pairs.
 */
export function leastPairs(people: number, groups: number): number {
  const each = Math.floor(people / groups);
  const fuller = people % groups;
  return fuller * pairsAmong(each + 1) + (groups - fuller) * pairsAmong(each);
}
