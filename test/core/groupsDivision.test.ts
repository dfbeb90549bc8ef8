import fc from 'fast-check';
import type { Bond, Groups } from '../../src/core/groups/crowds.ts';
import {
  divide,
  dividing,
  isLeast,
  type Aim,
  type Division,
  type Finding,
} from '../../src/core/groups/division.ts';
import { identify, type Participant } from '../../src/core/groups/participants.ts';
import { seeded } from '../doubles/chance.ts';
import { costsLess, counting, fromNetworks, randomPeople, seatsIn } from '../support/workshops.ts';

// Under jest, looking up a global takes longer than the calculation itself.
const { floor } = Math;

function round(
  participants: readonly Participant[],
  groups: number,
  { aim = 'network', earlier = [], seed = 1 }: { aim?: Aim; earlier?: readonly Groups[]; seed?: number } = {},
): Division {
  return divide({ participants, groups, aim, earlier }, seeded(seed));
}

function finding(division: Division, bond: Bond): Finding {
  const found = division.findings.find(one => one.bond === bond);
  if (!found) throw new Error(`The division says nothing of ${bond}`);
  return found;
}

const sizes = (division: Division): readonly number[] =>
  division.groups.map(group => group.length).toSorted((a, b) => a - b);

/** Returns the pairs that a division reports as kept together, most important bond first. */
const costs = (division: Division): readonly number[] => division.findings.map(({ pairs }) => pairs);

describe('the first round', () => {
  test.each([
    // networks, groups, pairs that have to stay together
    [[3, 3, 3, 3, 3], 3, 0],
    [[4, 4, 4, 4, 4, 4], 4, 0],
    [[12, 8, 5, 3, 2], 5, 12],
    [[7, 5, 4, 4, 2, 2], 4, 4],
    [[24], 4, 60],
    [[1, 1, 1], 5, 0],
  ])(
    'dividing networks of %j people over %i groups keeps %i pairs together, which is proven to be the minimum',
    (networks, groups, pairs) => {
      const people = fromNetworks(...networks);
      const division = round(people, groups);
      const { count } = counting(people, 'network', []);
      expect(count(seatsIn(division.groups, people), 0)).toBe(pairs);
      expect(finding(division, 'network')).toMatchObject({ pairs, least: pairs });
      expect(isLeast(finding(division, 'network'))).toBe(true);
    },
  );

  test('a division reports why pairs stay together: more people share a bond than there are groups', () => {
    expect(finding(round(fromNetworks(7, 4, 4, 4, 4, 1), 4), 'network').crowds).toEqual([
      { name: 'A', people: 7, pairs: 3, least: 3 },
    ]);
  });

  test('a division spreads roles over the groups when that brings no more people of one network together', () => {
    const people = fromNetworks(4, 4, 4, 4, 4, 4).map((person, at) => ({
      ...person,
      role: ['Inwoner', 'professional', 'beleidsmedewerker'][Math.floor(at / 8)] ?? '',
    }));
    const division = round(people, 4);
    expect(finding(division, 'network').pairs).toBe(0);
    for (const group of division.groups) expect(new Set(group.map(({ role }) => role)).size).toBe(3);
  });

  test('a division takes different spellings of a network as one network, and a blank network as unique', () => {
    const people = identify(
      ['Buurtteam Noord', 'buurtteam  noord', 'BUURTTEAM-NOORD', '', '', ''].map((network, at) => ({
        name: `Persoon ${at}`,
        network,
        organisation: '',
        role: '',
      })),
      [],
    );
    expect(finding(round(people, 3), 'network')).toMatchObject({ pairs: 0, least: 0 });
    expect(finding(round(people, 2), 'network')).toMatchObject({ pairs: 1, least: 1 });
  });

  test('a division differs between random seeds, and is the same for one seed', () => {
    const people = fromNetworks(4, 4, 4, 4, 4, 4);
    const names = (seed: number): string => JSON.stringify(round(people, 4, { seed }).groups);
    expect(names(1)).toBe(names(1));
    expect(new Set([1, 2, 3, 4].map(names)).size).toBe(4);
  });

  test.each([0, -3, NaN, 1])('a division has one group when %d groups are asked for', groups => {
    expect(sizes(round(fromNetworks(2, 3), groups))).toEqual([5]);
  });

  test('a division has at most as many groups as people; without people, the division has one empty group', () => {
    expect(sizes(round(fromNetworks(2, 1), 7))).toEqual([1, 1, 1]);
    expect(round([], 4).groups).toEqual([[]]);
  });
});

describe('a later round', () => {
  test('a later round separates organisations first, and then lets as few people as possible meet again', () => {
    const people = fromNetworks(4, 4, 4, 4, 4, 4).map((person, at) => ({
      ...person,
      organisation: `Organisatie ${at % 6}`,
    }));
    const first = round(people, 4);
    const second = round(people, 4, { aim: 'organisation', earlier: [first.groups] });
    // Six people of a group over four other groups: 2, 2, 1 and 1.
    expect(second.findings.slice(0, 2)).toMatchObject([
      { bond: 'organisation', pairs: 0, least: 0 },
      { bond: 'encounter', pairs: 8, least: 8 },
    ]);
    const crowds = finding(second, 'encounter').crowds.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(crowds).toEqual(
      ['1.1', '1.2', '1.3', '1.4'].map(name => ({ name, people: 6, pairs: 2, least: 2 })),
    );
  });

  test('a later round counts the meetings of every earlier round, except those of people who were absent', () => {
    const people = fromNetworks(...Array<number>(9).fill(1));
    const first = round(people.slice(0, 6), 3);
    const second = round(people, 3, { aim: 'organisation', earlier: [first.groups] });
    const third = round(people, 3, { aim: 'organisation', earlier: [first.groups, second.groups] });
    expect(finding(second, 'encounter')).toMatchObject({ pairs: 0, least: 0 });
    expect(finding(third, 'encounter')).toMatchObject({ pairs: 0, least: 0 });
  });
});

describe('the division compared with other divisions', () => {
  test('a division is never worse than the best of 10,000 random draws, on 200 random inputs in two rounds', () => {
    const chance = seeded(2026);
    for (let input = 0; input < 200; input++) {
      const people = randomPeople(4 + floor(chance() * 27), chance);
      const groups = 2 + floor(chance() * (people.length / 3 - 1));
      const first = round(people, groups, { seed: input });
      const earlier = [first.groups];
      for (const division of [first, round(people, groups, { aim: 'organisation', earlier, seed: input })]) {
        const counted = counting(people, division.aim, division.earlier);
        const cost = costs(division);
        const seats = people.map((_, at) => at % groups);
        for (let draw = 0; draw < 10_000; draw++) {
          shuffle(seats, chance);
          if (costsLess(counted, seats, cost)) {
            throw new Error(
              `Input ${input}, ${division.aim}: ${seats.join()} costs less than ${cost.join()}`,
            );
          }
        }
      }
    }
  });

  test('a division is the best of all divisions in every bond, for small groups where all divisions can be tried', () => {
    const chance = seeded(7);
    for (let input = 0; input < 150; input++) {
      const people = randomPeople(4 + floor(chance() * 4), chance);
      const groups = 2 + floor(chance() * 2);
      const earlier = [round(people, groups, { seed: input }).groups];
      const division = round(people, groups, { aim: 'organisation', earlier, seed: input });
      const counted = counting(people, 'organisation', earlier);
      const better = evenSeats(people.length, groups).find(seats =>
        costsLess(counted, seats, costs(division)),
      );
      expect({ input, better }).toEqual({ input, better: undefined });
    }
  });

  test('a division has one place for everyone, sizes that differ by one at most, the fewest possible pairs of its main bond, and correct counts (property)', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), fc.nat(), (count, groups, seed) => {
        const people = randomPeople(count, seeded(seed));
        const first = round(people, groups, { seed });
        for (const division of [
          first,
          round(people, groups, { aim: 'organisation', earlier: [first.groups] }),
        ]) {
          const [smallest = 0] = sizes(division);
          expect(division.groups.flat().toSorted((a, b) => a.id - b.id)).toEqual(people);
          expect(division.groups).toHaveLength(Math.max(1, Math.min(groups, count)));
          expect((sizes(division).at(-1) ?? 0) - smallest).toBeLessThanOrEqual(1);
          expect(division.findings[0]?.pairs).toBe(division.findings[0]?.least);
          const { count: pairs } = counting(people, division.aim, division.earlier);
          const seats = seatsIn(division.groups, people);
          expect(costs(division)).toEqual(division.findings.map((_, bond) => pairs(seats, bond)));
          for (const one of division.findings) expect(one.pairs).toBeGreaterThanOrEqual(one.least);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

test('dividing people pauses regularly so that other tasks can run, and ends', () => {
  const people = randomPeople(200, seeded(1));
  const earlier = [1, 2, 3].map(seed => round(people, 10, { seed }).groups);
  const work = dividing({ participants: people, groups: 10, aim: 'organisation', earlier }, seeded(1));
  const shares: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThan(10);
  expect(shares.length).toBeLessThanOrEqual(120);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(step.value.groups.flat()).toHaveLength(200);
});

/** Shuffles with the Fisher–Yates algorithm. */
function shuffle(seats: number[], chance: () => number): void {
  for (let at = seats.length - 1; at > 0; at--) {
    const other = floor(chance() * (at + 1));
    const seat = seats[at] ?? 0;
    seats[at] = seats[other] ?? 0;
    seats[other] = seat;
  }
}

/** Returns all ways to seat people in groups whose sizes differ by at most one. */
function evenSeats(people: number, groups: number): readonly (readonly number[])[] {
  const [least, most] = [floor(people / groups), floor((people - 1) / groups) + 1];
  const all: number[][] = [];
  const seat = (seats: readonly number[], taken: readonly number[]): void => {
    if (seats.length === people && taken.every(size => size >= least)) all.push([...seats]);
    if (seats.length === people) return;
    taken.forEach((size, group) => {
      if (size < most) seat([...seats, group], taken.with(group, size + 1));
    });
  };
  seat([], Array<number>(groups).fill(0));
  return all;
}
