import { divide } from '../../src/core/groups/division.ts';
import type { Particulars } from '../../src/core/groups/participants.ts';
import { readParticipants } from '../../src/core/groups/participants.ts';
import { seeded } from '../../src/workbench/host/faults/chance.ts';
import {
  assignmentOf,
  gone,
  groupCount,
  joined,
  moved,
  presentPeople,
  seated,
  unseated,
  withList,
  withRoles,
  withRound,
} from '../../src/core/groups/attendance.ts';
import { nobody, type Gathering } from '../../src/core/groups/gathering.ts';
import { costOf } from '../../src/pane/groups/roundCommands.ts';
import { inSlices } from '../../src/pane/ui/timeSlicing.ts';
import type { Found } from '../../src/pane/text/sentence.ts';
import { dictionaries } from '../pane/dictionaries.ts';

/** So many people, of networks and organisations in turn, with so many rounds behind them. */
function gathering(people: number, rounds: number): Gathering {
  const rows = Array.from({ length: people }, (_, at) => [
    `Persoon ${at + 1}`,
    `N${at % 3}`,
    `O${at % 4}`,
    '',
  ]);
  let all = withList(nobody, readParticipants([['Naam', 'Netwerk', 'Organisatie', 'Rol'], ...rows]));
  for (let at = 0; at < rounds; at++) all = withRound(all, at, divide(assignmentOf(all, at), seeded(at + 1)));
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
])('%i people, when %j groups are asked for, sit in %i', (people, groups, expected) => {
  expect(groupCount({ ...gathering(people, 0), groups })).toBe(expected);
});

test('the first round keeps networks apart and the second organisations, knowing who met', () => {
  const all = gathering(12, 2);
  expect(all.rounds.map(({ division }) => division.aim)).toEqual(['network', 'organisation']);
  expect(all.rounds[1]?.division.earlier).toEqual([all.rounds[0]?.division.groups]);
  expect(all.rounds.map(({ overruled }) => overruled)).toEqual([false, false]);
});

test('who leaves in round 2 has met in round 1, and comes back to one place in each round', () => {
  const all = gathering(12, 3);
  const person = someone(all, 1, 0);
  const without = gone(all, 1, person.id);
  expect(names(without, 0)).toEqual(names(all, 0));
  expect(without.rounds[0]).toBe(all.rounds[0]);
  for (const round of [1, 2]) expect(names(without, round)?.flat()).not.toContain(person.name);
  expect(presentPeople(without)).toHaveLength(11);
  expect(assignmentOf(without, 3).participants).toHaveLength(11);
  const again = seated(without, 1, person);
  for (const round of [0, 1, 2])
    expect(
      names(again, round)
        ?.flat()
        .filter(name => name === person.name),
    ).toHaveLength(1);
});

test('a change in round 1 counts again who meets again in round 2, and claims no more that it is the best', () => {
  const all = gathering(12, 2);
  const person = someone(all, 0, 0);
  const changed = moved(all, 0, person.id, 1);
  expect(changed.rounds[1]?.division.groups).toBe(all.rounds[1]?.division.groups);
  expect(changed.rounds[1]?.division.earlier).toEqual([changed.rounds[0]?.division.groups]);
  expect(changed.rounds.map(({ overruled }) => overruled)).toEqual([true, true]);
});

test('dividing a round once more leaves those before it', () => {
  const all = gathering(12, 2);
  const again = withRound(all, 0, divide(assignmentOf(all, 0), seeded(9)));
  expect(again.rounds.map(({ overruled }) => overruled)).toEqual([false, true]);
});

test('who comes late sits once, and a later list waits for a place', () => {
  const late: Particulars = { name: 'Laat', network: 'N1', organisation: '', role: '' };
  const all = joined(gathering(11, 1), 0, late);
  expect(
    names(all, 0)
      ?.flat()
      .filter(name => name === 'Laat'),
  ).toEqual(['Laat']);
  const more = withList(all, readParticipants([['Nog'], ['Iemand']], all.people));
  expect(unseated(more, 0).map(({ name }) => name)).toEqual(['Nog', 'Iemand']);
  expect(new Set(more.people.map(({ id }) => id)).size).toBe(more.people.length);
});

test('roles go to who has none, and come out even with what others have', () => {
  const rows = ['a|', 'b|bewoner', 'c|', 'd|', 'e|', 'f|'].map(row => ['', '', ...row.split('|')]);
  const list = readParticipants([['Netwerk', 'Organisatie', 'Naam', 'Rol'], ...rows]);
  const all = withRoles(withList(nobody, list), ['professional', 'inwoner', 'beleidsmaker']);
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

test('a change costs the most important bond of which it keeps more together', () => {
  const all = gathering(12, 1);
  const before = all.rounds[0]?.division;
  const after = moved(all, 0, someone(all, 0, 0).id, 1).rounds[0]?.division;
  if (!before || !after) throw new Error('No round');
  expect(costOf(before, before)).toBeNull();
  const cost = costOf(before, after);
  const finding = after.findings.find(({ bond }) => bond === cost?.bond);
  const was = before.findings.find(({ bond }) => bond === cost?.bond);
  expect(cost?.pairs).toBe((finding?.pairs ?? 0) - (was?.pairs ?? 0));
});

describe('work in slices', () => {
  function* counting(end: number): Generator<number, string, void> {
    for (let at = 0; at < end; at++) yield at;
    return 'ready';
  }

  test('comes to its end', async () => {
    expect(await inSlices(counting(50_000), new AbortController().signal)).toBe('ready');
  });

  test('lets others come between, and can be broken off', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort());
    expect(await inSlices(counting(Infinity), abort.signal)).toBeNull();
  });
});

describe('what is said of a division', () => {
  const crowd = (name: string, people: number, least: number) => ({ name, people, pairs: least, least });
  const found = (
    bond: Found['finding']['bond'],
    pairs: number,
    least: number,
    crowds: Found['finding']['crowds'] = [],
    overruled = false,
  ): Found => ({ finding: { bond, pairs, least, crowds }, groups: 4, people: 24, overruled, brief: false });

  test.each([
    [found('network', 0, 0), 'Niemand zit bij iemand uit hetzelfde netwerk.'],
    [
      found('network', 3, 3, [crowd('Zorg', 7, 3)]),
      '7 van de 24 komen uit “Zorg”, 4 groepen: minstens 3 tweetallen blijven samen. Beter kan niet.',
    ],
    [
      found('organisation', 2, 2, [crowd('Zorg', 5, 1), crowd('HAN', 5, 1)]),
      'Van de 24 komen er 5 uit “Zorg” en 5 uit “HAN”, 4 groepen: minstens 2 tweetallen blijven samen. Beter kan niet.',
    ],
    [
      found('network', 4, 3, [crowd('Zorg', 7, 3)], true),
      '4 tweetallen uit hetzelfde netwerk zitten bij elkaar. Minder dan 3 kan niet.',
    ],
    [found('encounter', 1, 0), '1 tweetal treft elkaar opnieuw. Minder is niet gevonden.'],
    [found('encounter', 6, 6), '6 tweetallen treffen elkaar opnieuw. Met 4 groepen kan het niet beter.'],
    [found('role', 12, 12), 'De rollen zijn zo gelijk mogelijk verdeeld.'],
    [found('role', 13, 12), 'De rollen zijn niet overal gelijk verdeeld; wat hierboven staat gaat voor.'],
  ])('%j', (what, sentence) => expect(dictionaries.nl.groups.finding(what)).toBe(sentence));

  test('of what comes second nobody is named', () => {
    const what = { ...found('organisation', 3, 3, [crowd('Zorg', 7, 3)]), brief: true };
    expect(dictionaries.nl.groups.finding(what)).toBe(
      '3 tweetallen van dezelfde organisatie zitten bij elkaar. Beter kan niet.',
    );
  });

  test('of many crowds three are named', () => {
    const crowds = ['A', 'B', 'C', 'D', 'E'].map(name => crowd(name, 5, 1));
    expect(dictionaries.en.groups.finding(found('network', 5, 5, crowds))).toBe(
      'Of the 24, 5 from “A”, 5 from “B”, 5 from “C” and 10 from others, 4 groups: at least 5 pairs stay together. It cannot be better.',
    );
  });

  test('a long text in a remark is shortened', () => {
    const remark = { code: 'notAName', row: 3, text: 'x'.repeat(300) } as const;
    for (const { groups } of Object.values(dictionaries))
      expect(groups.remark(remark).length).toBeLessThan(150);
  });
});
