import type { Participant, ParticipantId } from './participants.ts';
import { roleLabel } from './roles.ts';
import { spelling } from './spelling.ts';

/** What two people can have in common, so that a round keeps them apart. */
export type Bond = 'network' | 'encounter' | 'organisation' | 'role';

export type Groups = readonly (readonly Participant[])[];

/** The people of a list, parted into crowds: those who have one thing in common. */
export interface Crowding {
  readonly bond: Bond;
  /** For each person of the list the index of the crowd; -1 for who shares this with nobody. */
  readonly crowdOf: Int32Array;
  /** As people wrote it first; a group of an earlier round as `round.group`, both from 1. */
  readonly names: readonly string[];
  /** How many people each crowd has. */
  readonly sizes: readonly number[];
}

/**
 * The crowds of a bond: one way of parting the people, and for encounters one for each earlier round. A blank
 * network, organisation or role is shared with nobody.
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

/** How many pairs there are among so many people. */
export function pairsAmong(people: number): number {
  return (people * (people - 1)) / 2;
}

/**
 * The pairs of a crowd that meet when it is spread evenly over the groups. No division has fewer: of two groups
 * whose numbers differ by two or more, moving one person from the fuller to the emptier one takes pairs away.
 */
export function leastPairs(people: number, groups: number): number {
  const each = Math.floor(people / groups);
  const fuller = people % groups;
  return fuller * pairsAmong(each + 1) + (groups - fuller) * pairsAmong(each);
}
