import { divide } from '../../src/core/groups/division.ts';
import type { Particulars } from '../../src/core/groups/participants.ts';
import { readParticipants } from '../../src/core/groups/participants.ts';
import { seeded } from '../doubles/chance.ts';
import {
  assignmentOf,
  markAbsent,
  groupCount,
  addLatecomer,
  movePerson,
  presentPeople,
  seatPerson,
  peopleWithoutGroup,
  addList,
  giveRoles,
  setRound,
} from '../../src/core/groups/gatheringChanges.ts';
import { emptyGathering, type Gathering } from '../../src/core/groups/gathering.ts';
import { costOf } from '../../src/core/groups/changes.ts';

/** Returns a gathering of this many people in alternating networks and organisations, with this many rounds. */
function gathering(people: number, rounds: number): Gathering {
  const rows = Array.from({ length: people }, (_, at) => [
    `Persoon ${at + 1}`,
    `N${at % 3}`,
    `O${at % 4}`,
    '',
  ]);
  let all = addList(emptyGathering, readParticipants([['Naam', 'Netwerk', 'Organisatie', 'Rol'], ...rows]));
  for (let at = 0; at < rounds; at++) all = setRound(all, at, divide(assignmentOf(all, at), seeded(at + 1)));
  return all;
}

const names = (all: Gathering, round: number) =>
  all.rounds[round]?.division.groups.map(group => group.map(({ name }) => name));

function someone(all: Gathering, round: number, group: number) {
  const found = all.rounds[round]?.division.groups[group]?.[0];
  if (!found) throw new Error('Nobody sits there');
  return found;
}

test.each([
  [0, null, 1],
  [5, null, 1],
  [24, null, 4],
  [24, 5, 5],
  [3, 5, 3],
])('%i people with %j requested groups are divided into %i groups', (people, groups, expected) => {
  expect(groupCount({ ...gathering(people, 0), groups })).toBe(expected);
});

test('the first round separates people of one network, and the second separates organisations and people who met', () => {
  const all = gathering(12, 2);
  expect(all.rounds.map(({ division }) => division.aim)).toEqual(['network', 'organisation']);
  expect(all.rounds[1]?.division.earlier).toEqual([all.rounds[0]?.division.groups]);
  expect(all.rounds.map(({ overruled }) => overruled)).toEqual([false, false]);
});

test('a person who leaves in round 2 stays in round 1, and has one place in each round after returning', () => {
  const all = gathering(12, 3);
  const person = someone(all, 1, 0);
  const without = markAbsent(all, 1, person.id);
  expect(names(without, 0)).toEqual(names(all, 0));
  expect(without.rounds[0]).toBe(all.rounds[0]);
  for (const round of [1, 2]) expect(names(without, round)?.flat()).not.toContain(person.name);
  expect(presentPeople(without)).toHaveLength(11);
  expect(assignmentOf(without, 3).participants).toHaveLength(11);
  const again = seatPerson(without, 1, person);
  for (const round of [0, 1, 2])
    expect(
      names(again, round)
        ?.flat()
        .filter(name => name === person.name),
    ).toHaveLength(1);
});

test('a change in round 1 recounts who meet again in round 2, which no longer counts as the best division', () => {
  const all = gathering(12, 2);
  const person = someone(all, 0, 0);
  const changed = movePerson(all, 0, person.id, 1);
  expect(changed.rounds[1]?.division.groups).toBe(all.rounds[1]?.division.groups);
  expect(changed.rounds[1]?.division.earlier).toEqual([changed.rounds[0]?.division.groups]);
  expect(changed.rounds.map(({ overruled }) => overruled)).toEqual([true, true]);
});

test('redividing a round keeps earlier rounds, and later rounds no longer count as the best divisions', () => {
  const all = gathering(12, 2);
  const again = setRound(all, 0, divide(assignmentOf(all, 0), seeded(9)));
  expect(again.rounds.map(({ overruled }) => overruled)).toEqual([false, true]);
});

test('a latecomer gets one place, and people on a later list have no group yet', () => {
  const late: Particulars = { name: 'Laat', network: 'N1', organisation: '', role: '' };
  const all = addLatecomer(gathering(11, 1), 0, late);
  expect(
    names(all, 0)
      ?.flat()
      .filter(name => name === 'Laat'),
  ).toEqual(['Laat']);
  const more = addList(all, readParticipants([['Nog'], ['Iemand']], all.people));
  expect(peopleWithoutGroup(more, 0).map(({ name }) => name)).toEqual(['Nog', 'Iemand']);
  expect(new Set(more.people.map(({ id }) => id)).size).toBe(more.people.length);
});

test('roles are given to people without a role, and balanced with existing roles', () => {
  const rows = ['a|', 'b|bewoner', 'c|', 'd|', 'e|', 'f|'].map(row => ['', '', ...row.split('|')]);
  const list = readParticipants([['Netwerk', 'Organisatie', 'Naam', 'Rol'], ...rows]);
  const all = giveRoles(addList(emptyGathering, list), ['professional', 'inwoner', 'beleidsmaker']);
  const roles = all.people.map(({ role }) => role).sort();
  expect(roles).toEqual([
    'beleidsmaker',
    'beleidsmaker',
    'bewoner',
    'inwoner',
    'professional',
    'professional',
  ]);
});

test('moving a person reports the most important bond that more pairs in a group then share', () => {
  const all = gathering(12, 1);
  const before = all.rounds[0]?.division;
  const after = movePerson(all, 0, someone(all, 0, 0).id, 1).rounds[0]?.division;
  if (!before || !after) throw new Error('No round');
  expect(costOf(before, before)).toBeNull();
  const cost = costOf(before, after);
  const finding = after.findings.find(({ bond }) => bond === cost?.bond);
  const was = before.findings.find(({ bond }) => bond === cost?.bond);
  expect(cost?.pairs).toBe((finding?.pairs ?? 0) - (was?.pairs ?? 0));
});
