import { withAbsent, withLate, withMoved } from './changes.ts';
import { judge, type Aim, type Assignment, type Division } from './division.ts';
import {
  identify,
  type Participant,
  type ParticipantId,
  type ParticipantList,
  type Particulars,
} from './participants.ts';
import { roleLabel } from './roles.ts';
import type { Gathering, Round } from './gathering.ts';

/** The preferred group size: in such a group everyone speaks. */
const USUAL_GROUP = 6;

/** Returns the people who are present. */
export function presentPeople({ people, absent }: Gathering): readonly Participant[] {
  return people.filter(({ id }) => !absent.has(id));
}

/** Returns the number of groups: the chosen number, otherwise the number that makes groups of about six. */
export function groupCount(gathering: Gathering): number {
  const people = presentPeople(gathering).length;
  return Math.max(1, Math.min(gathering.groups ?? Math.round(people / USUAL_GROUP), people));
}

/** Returns the most important bond of a round: networks in the first round, organisations in the other rounds. */
function aimOf(round: number): Aim {
  return round === 0 ? 'network' : 'organisation';
}

/** Returns the input for dividing people in this round (from 0). */
export function assignmentOf(gathering: Gathering, round: number): Assignment {
  return {
    participants: presentPeople(gathering),
    groups: groupCount(gathering),
    aim: aimOf(round),
    earlier: gathering.rounds.slice(0, round).map(({ division }) => division.groups),
  };
}

/** Adds everyone on a list. Existing rounds stay as they are. */
export function addList(gathering: Gathering, { participants, remarks }: ParticipantList): Gathering {
  return { ...gathering, people: [...gathering.people, ...participants], remarks };
}

/** Replaces the division of a round, or adds the division as the last round. */
export function setRound(gathering: Gathering, round: number, division: Division): Gathering {
  const divisions = gathering.rounds.map(one => one.division);
  divisions[round] = division;
  const rounds = settled(gathering.rounds, divisions);
  return {
    ...gathering,
    rounds: rounds.map((one, at) => (at === round ? { division, overruled: false } : one)),
  };
}

/** Moves a person to another group (from 0) in one round. */
export function movePerson(gathering: Gathering, round: number, id: ParticipantId, to: number): Gathering {
  return inRounds(gathering, [round], division => withMoved(division, id, to));
}

/** Marks a person as absent from this round on; earlier encounters still count. */
export function markAbsent(gathering: Gathering, round: number, id: ParticipantId): Gathering {
  const absent = new Set(gathering.absent).add(id);
  return inRounds({ ...gathering, absent }, from(gathering, round), division => withAbsent(division, id));
}

/**
 * Marks a known person as present, and adds the person to a group in this round and the later ones. A person who
 * already has a group stays there.
 */
export function seatPerson(gathering: Gathering, round: number, person: Participant): Gathering {
  const absent = new Set(gathering.absent);
  absent.delete(person.id);
  return inRounds({ ...gathering, absent }, from(gathering, round), division => withLate(division, person));
}

/** Adds a latecomer who is on no list. */
export function addLatecomer(gathering: Gathering, round: number, newcomer: Particulars): Gathering {
  const [person] = identify([newcomer], gathering.people);
  if (!person) return gathering;
  return seatPerson({ ...gathering, people: [...gathering.people, person] }, round, person);
}

/** Returns the people who are present and have no group in this round. */
export function peopleWithoutGroup(gathering: Gathering, round: number): readonly Participant[] {
  const sitting = new Set(gathering.rounds[round]?.division.groups.flat().map(({ id }) => id));
  return presentPeople(gathering).filter(({ id }) => !sitting.has(id));
}

/** Assigns one of these roles to each person without a role, as evenly as possible. */
export function giveRoles(gathering: Gathering, roles: readonly string[]): Gathering {
  const held = new Map(roles.map(role => [role, 0]));
  const count = (role: string) => {
    const same = roles.find(one => roleLabel(one) === roleLabel(role));
    if (same !== undefined) held.set(same, (held.get(same) ?? 0) + 1);
  };
  const [first = ''] = roles;
  for (const { role } of presentPeople(gathering)) if (role !== '') count(role);
  const people = gathering.people.map(person => {
    if (person.role !== '') return person;
    const role = [...held].reduce((least, one) => (one[1] < least[1] ? one : least), [first, Infinity])[0];
    count(role);
    return { ...person, role };
  });
  return { ...withPeople(gathering, people), rolesGiven: true };
}

/** Corrects the details of a person in the list and in every round. Ignores a change to a blank name. */
export function correctPerson(
  gathering: Gathering,
  id: ParticipantId,
  change: Partial<Particulars>,
): Gathering {
  if (change.name?.trim() === '') return gathering;
  const people = gathering.people.map(person => (person.id === id ? { ...person, ...change } : person));
  return withPeople(gathering, people);
}

/** Replaces the people of a gathering, and in its rounds the people with the same ids. */
function withPeople(gathering: Gathering, people: readonly Participant[]): Gathering {
  const byId = new Map(people.map(person => [person.id, person]));
  const divisions = gathering.rounds.map(({ division }) => ({
    ...division,
    groups: division.groups.map(group => group.map(person => byId.get(person.id) ?? person)),
  }));
  return { ...gathering, people, rounds: settled(gathering.rounds, divisions) };
}

function from({ rounds }: Gathering, round: number): readonly number[] {
  return rounds.map((_, at) => at).slice(round);
}

function inRounds(
  gathering: Gathering,
  which: readonly number[],
  change: (division: Division) => Division,
): Gathering {
  const divisions = gathering.rounds.map(({ division }, at) =>
    which.includes(at) ? change(division) : division,
  );
  return { ...gathering, rounds: settled(gathering.rounds, divisions) };
}

/**
 * Returns the rounds with these divisions. Recalculates the findings from the first changed round on, because people
 * met in different groups.
 */
function settled(rounds: readonly Round[], divisions: readonly Division[]): readonly Round[] {
  const first = divisions.findIndex((division, at) => division !== rounds[at]?.division);
  return divisions.map((division, at) => {
    const round = rounds[at];
    if (round && (first === -1 || at < first)) return round;
    const earlier = divisions.slice(0, at).map(one => one.groups);
    return { division: judge(division.aim, division.groups, earlier), overruled: true };
  });
}
