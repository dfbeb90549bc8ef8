import { judge, type Division } from './division.ts';
import type { Bond, Groups } from './crowds.ts';
import type { Participant, ParticipantId } from './participants.ts';

/**
 * Adds a latecomer to the smallest group. Among equally small groups, chooses the group with the lowest cost. Nobody
 * else moves. A person who already has a group stays there.
 */
export function withLate(division: Division, person: Participant): Division {
  if (groupOf(division, person.id) !== -1) return division;
  const { groups } = division;
  const smallest = Math.min(...groups.map(group => group.length));
  const [best] = groups
    .flatMap((group, at) => (group.length === smallest ? [seated(division, person, at)] : []))
    .sort(compareDivisions);
  return best ?? division;
}

/** Removes an absent person. Nobody else moves. */
export function withAbsent(division: Division, id: ParticipantId): Division {
  return rejudged(division, without(division.groups, id));
}

/** Moves a person to another group. The group sizes may then differ by more than one. */
export function withMoved(division: Division, id: ParticipantId, to: number): Division {
  const person = find(division, id);
  if (!person || !division.groups[to] || groupOf(division, id) === to) return division;
  return seated(withAbsent(division, id), person, to);
}

/** Exchanges the groups of two people. */
export function withSwapped(division: Division, one: ParticipantId, other: ParticipantId): Division {
  const [mine, theirs] = [find(division, one), find(division, other)];
  if (!mine || !theirs) return division;
  const places = new Map([
    [one, theirs],
    [other, mine],
  ]);
  return rejudged(
    division,
    division.groups.map(group => group.map(person => places.get(person.id) ?? person)),
  );
}

/**
 * Compares how many pairs two divisions keep together, most important bond first. Returns a negative number when the
 * first division keeps fewer pairs together, and 0 when the divisions are equal. Both must have the same aim.
 */
export function compareDivisions(one: Division, other: Division): number {
  const differences = one.findings.map(({ pairs }, at) => pairs - (other.findings[at]?.pairs ?? 0));
  return differences.find(difference => difference !== 0) ?? 0;
}

function seated(division: Division, person: Participant, to: number): Division {
  return rejudged(
    division,
    division.groups.map((group, at) => (at === to ? [...group, person] : group)),
  );
}

function rejudged({ aim, earlier }: Division, groups: Groups): Division {
  return judge(aim, groups, earlier);
}

function without(groups: Groups, id: ParticipantId): Groups {
  return groups.map(group => group.filter(person => person.id !== id));
}

function find({ groups }: Division, id: ParticipantId): Participant | undefined {
  return groups.flat().find(person => person.id === id);
}

function groupOf({ groups }: Division, id: ParticipantId): number {
  return groups.findIndex(group => group.some(person => person.id === id));
}

/**
 * Returns the most important bond that a change affects, and how many more pairs with that bond share a group
 * afterwards; null when the change affects no bond.
 */
export function costOf(
  before: Division,
  after: Division,
): { readonly bond: Bond; readonly pairs: number } | null {
  const costs = after.findings.map(({ bond, pairs }, at) => ({
    bond,
    pairs: pairs - (before.findings[at]?.pairs ?? 0),
  }));
  return costs.find(({ pairs }) => pairs !== 0) ?? null;
}
