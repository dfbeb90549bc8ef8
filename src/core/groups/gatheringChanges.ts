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

/** Of this many people each group has room for a conversation in which everyone speaks. */
const USUAL_GROUP = 6;

/** Who is there. */
export function presentPeople({ people, absent }: Gathering): readonly Participant[] {
  return people.filter(({ id }) => !absent.has(id));
}

/** Into how many groups people are divided: what was chosen, else groups of about six. */
export function groupCount(gathering: Gathering): number {
  const people = presentPeople(gathering).length;
  return Math.max(1, Math.min(gathering.groups ?? Math.round(people / USUAL_GROUP), people));
}

/** The first round keeps networks apart, every other one organisations. */
function aimOf(round: number): Aim {
  return round === 0 ? 'network' : 'organisation';
}

/** What there is to divide in this round (from 0). */
export function assignmentOf(gathering: Gathering, round: number): Assignment {
  return {
    participants: presentPeople(gathering),
    groups: groupCount(gathering),
    aim: aimOf(round),
    earlier: gathering.rounds.slice(0, round).map(({ division }) => division.groups),
  };
}

/** Everyone of a list comes in. Rounds that there are stay as they are. */
export function addList(gathering: Gathering, { participants, remarks }: ParticipantList): Gathering {
  return { ...gathering, people: [...gathering.people, ...participants], remarks };
}

/** A round is divided: in its place, or as the last one. */
export function setRound(gathering: Gathering, round: number, division: Division): Gathering {
  const divisions = gathering.rounds.map(one => one.division);
  divisions[round] = division;
  const rounds = settled(gathering.rounds, divisions);
  return {
    ...gathering,
    rounds: rounds.map((one, at) => (at === round ? { division, overruled: false } : one)),
  };
}

/** Someone is moved to another group (from 0) in one round. */
export function movePerson(gathering: Gathering, round: number, id: ParticipantId, to: number): Gathering {
  return inRounds(gathering, [round], division => withMoved(division, id, to));
}

/** Someone is absent from this round on; who met before has met. */
export function markAbsent(gathering: Gathering, round: number, id: ParticipantId): Gathering {
  const absent = new Set(gathering.absent).add(id);
  return inRounds({ ...gathering, absent }, from(gathering, round), division => withAbsent(division, id));
}

/** Someone who is known, and sits nowhere, sits down in this round and those behind it. */
export function seatPerson(gathering: Gathering, round: number, person: Participant): Gathering {
  const absent = new Set(gathering.absent);
  absent.delete(person.id);
  return inRounds({ ...gathering, absent }, from(gathering, round), division => withLate(division, person));
}

/** Someone who is on no list comes late. */
export function addLatecomer(gathering: Gathering, round: number, newcomer: Particulars): Gathering {
  const [person] = identify([newcomer], gathering.people);
  if (!person) return gathering;
  return seatPerson({ ...gathering, people: [...gathering.people, person] }, round, person);
}

/** Who is there and has no group in this round. */
export function peopleWithoutGroup(gathering: Gathering, round: number): readonly Participant[] {
  const sitting = new Set(gathering.rounds[round]?.division.groups.flat().map(({ id }) => id));
  return presentPeople(gathering).filter(({ id }) => !sitting.has(id));
}

/** Gives each person without a role one of these, so that all are held by equally many people or nearly so. */
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
  const byId = new Map(people.map(person => [person.id, person]));
  const divisions = gathering.rounds.map(({ division }) => ({
    ...division,
    groups: division.groups.map(group => group.map(person => byId.get(person.id) ?? person)),
  }));
  return { ...gathering, people, rolesGiven: true, rounds: settled(gathering.rounds, divisions) };
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

/** The rounds with other divisions. Behind a change is counted again who stays together, because people met otherwise. */
function settled(rounds: readonly Round[], divisions: readonly Division[]): readonly Round[] {
  const first = divisions.findIndex((division, at) => division !== rounds[at]?.division);
  return divisions.map((division, at) => {
    const round = rounds[at];
    if (round && (first === -1 || at < first)) return round;
    const earlier = divisions.slice(0, at).map(one => one.groups);
    return { division: judge(division.aim, division.groups, earlier), overruled: true };
  });
}
