import fc from 'fast-check';
import {
  compareDivisions,
  withAbsent,
  withLate,
  withMoved,
  withSwapped,
} from '../../src/core/groups/changes.ts';
import { divide, judge, type Division } from '../../src/core/groups/division.ts';
import { identify, type Participant, type ParticipantId } from '../../src/core/groups/participants.ts';
import { seeded } from '../doubles/chance.ts';
import { counting, fromNetworks, randomPeople, seatsIn } from '../support/workshops.ts';

/** Returns a first round. Each text is a group, and each letter is a person of the network with that letter. */
function seated(...groups: readonly string[]): Division {
  const people = identify(
    groups.flatMap(group =>
      Array.from(group, network => ({ name: network, network, organisation: '', role: '' })),
    ),
    [],
  );
  const starts = groups.map((_, at) => groups.slice(0, at).join('').length);
  return judge(
    'network',
    groups.map((group, at) => people.slice(starts[at], (starts[at] ?? 0) + group.length)),
    [],
  );
}

const letters = (division: Division): readonly string[] =>
  division.groups.map(group => group.map(({ network }) => network).join(''));

const networkPairs = (division: Division): number | undefined => division.findings[0]?.pairs;

/** Returns a person of a division, by group and place from 0. */
function person(division: Division, group: number, place: number): Participant {
  const found = division.groups[group]?.[place];
  if (!found) throw new Error(`Nobody sits at ${group}, ${place}`);
  return found;
}

function newcomer(division: Division, network: string): Participant {
  const [one] = identify(
    [{ name: 'Laatkomer', network, organisation: '', role: '' }],
    division.groups.flat(),
  );
  if (!one) throw new Error('No newcomer');
  return one;
}

test.each([
  // groups, network of the latecomer, groups afterwards
  [['AB', 'AC', 'BC'], 'A', ['AB', 'AC', 'BCA']],
  [['AB', 'CD', 'E'], 'E', ['AB', 'CD', 'EE']],
  [['AB', 'AB'], '', ['AB', 'AB']],
])(
  'a latecomer joins the smallest group in which the fewest people share a bond with the latecomer: groups %j, latecomer of network %j',
  (before, network, after) => {
    const division = seated(...before);
    const changed = withLate(division, newcomer(division, network));
    expect(letters(changed)).toEqual(after);
    expect(changed.groups.flat()).toHaveLength(division.groups.flat().length + 1);
  },
);

test('marking a person as absent removes that person and moves nobody else', () => {
  const division = seated('AAB', 'ACD');
  const changed = withAbsent(division, person(division, 0, 1).id);
  expect(letters(changed)).toEqual(['AB', 'ACD']);
  expect([networkPairs(division), networkPairs(changed)]).toEqual([1, 0]);
});

test('moving one person changes the counted pairs of each bond', () => {
  const division = seated('ABC', 'ADE');
  const changed = withMoved(division, person(division, 0, 0).id, 1);
  expect(letters(changed)).toEqual(['BC', 'ADEA']);
  expect([networkPairs(division), networkPairs(changed)]).toEqual([0, 1]);
  expect(compareDivisions(division, changed)).toBeLessThan(0);
});

test('exchanging two people keeps the group sizes', () => {
  const division = seated('AAB', 'CCD');
  const changed = withSwapped(division, person(division, 0, 0).id, person(division, 1, 2).id);
  expect(letters(changed)).toEqual(['DAB', 'CCA']);
  expect(networkPairs(changed)).toBe(1);
});

test('a change of groups that is impossible has no effect', () => {
  const division = seated('AB', 'CD');
  const [there, nobody] = [person(division, 0, 0), 99 as ParticipantId];
  expect(withLate(division, there)).toBe(division);
  expect(withMoved(division, nobody, 1)).toBe(division);
  expect(withMoved(division, there.id, 2)).toBe(division);
  expect(withMoved(division, there.id, 0)).toBe(division);
  expect(withSwapped(division, there.id, nobody)).toBe(division);
  expect(withAbsent(division, nobody)).toEqual(division);
});

test('a change in a later round counts who met in earlier rounds', () => {
  const people = fromNetworks(1, 1, 1, 1);
  const [a, b, c, d] = people as [Participant, Participant, Participant, Participant];
  const division = judge(
    'organisation',
    [
      [a, b],
      [c, d],
    ],
    [
      [
        [a, c],
        [b, d],
      ],
    ],
  );
  const changed = withSwapped(division, b.id, c.id);
  const encounters = changed.findings.find(({ bond }) => bond === 'encounter');
  expect(encounters).toMatchObject({ pairs: 2, least: 0 });
});

test('any changes of groups give everyone one place, move nobody else, and keep the counts correct (property)', () => {
  const change = fc.record({
    kind: fc.constantFrom('late', 'absent', 'move', 'swap'),
    one: fc.nat(),
    other: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(), (changes, seed) => {
      const people = randomPeople(14, seeded(seed));
      const late = identify(randomPeople(12, seeded(seed + 1)), people);
      let division = divide({ participants: people, groups: 4, aim: 'network', earlier: [] }, seeded(seed));
      changes.forEach(({ kind, one, other }, at) => {
        const there = division.groups.flat();
        const [id, otherId] = [one, other].map(index => there[index % Math.max(1, there.length)]?.id);
        const newcomer = late[at];
        if (!id || !otherId || !newcomer) return;
        const next = {
          late: () => withLate(division, newcomer),
          absent: () => withAbsent(division, id),
          move: () => withMoved(division, id, other % 4),
          swap: () => withSwapped(division, id, otherId),
        }[kind]();
        const touched = new Set([id, otherId, newcomer.id]);
        const others = (which: Division): readonly (readonly Participant[])[] =>
          which.groups.map(group => group.filter(one => !touched.has(one.id)));
        expect(others(next)).toEqual(others(division));
        const now = next.groups.flat();
        expect(new Set(now.map(one => one.id)).size).toBe(now.length);
        expect(now.length - there.length).toBe({ late: 1, absent: -1, move: 0, swap: 0 }[kind]);
        const { count } = counting(now, 'network', []);
        expect(next.findings.map(({ pairs }) => pairs)).toEqual(
          next.findings.map((_, bond) => count(seatsIn(next.groups, now), bond)),
        );
        division = next;
      });
    }),
    { numRuns: 60, seed: 1 },
  );
});
