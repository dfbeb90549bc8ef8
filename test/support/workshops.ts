import type { Bond, Groups } from '../../src/core/groups/crowds.ts';
import type { Aim } from '../../src/core/groups/division.ts';
import { identify, type Participant } from '../../src/core/groups/participants.ts';

/** Returns participants: the given number from each of the networks A, B, C … */
export function fromNetworks(...sizes: readonly number[]): readonly Participant[] {
  const networks = sizes.flatMap((size, at) => Array<string>(size).fill(String.fromCharCode(65 + at)));
  return identify(
    networks.map((network, at) => ({ name: `Persoon ${at + 1}`, network, organisation: '', role: '' })),
    [],
  );
}

/** Returns participants with random networks, organisations and roles, some of them blank. */
export function randomPeople(count: number, chance: () => number): readonly Participant[] {
  const kinds = [2, 2, 1].map(least => least + Math.floor((chance() * count) / 2));
  const label = (at: number): string => {
    const kind = Math.floor(chance() * ((kinds[at] ?? 0) + 1));
    return kind === 0 ? '' : `soort ${kind}`;
  };
  return identify(
    Array.from({ length: count }, (_, at) => ({
      name: `Persoon ${at + 1}`,
      network: label(0),
      organisation: label(1),
      role: label(2),
    })),
    [],
  );
}

/** The bonds that rounds keep apart, most important first. Repeated here to be independent of the tested code. */
const ORDER: Readonly<Record<Aim, readonly Bond[]>> = {
  network: ['network', 'encounter', 'organisation', 'role'],
  organisation: ['organisation', 'encounter', 'role'],
};

/** Counts the pairs with a bond that a division puts in the same group. `seats` has the group of each person. */
export type Count = (seats: readonly number[], bond: number) => number;

/** Returns a simple counting function that is independent of the tested code, and the number of bonds. */
export function counting(
  people: readonly Participant[],
  aim: Aim,
  earlier: readonly Groups[],
): { readonly bonds: number; readonly count: Count } {
  const labels = ORDER[aim].map(bond => {
    if (bond !== 'encounter') return [people.map(person => person[bond])];
    return earlier.map(groups =>
      people.map(({ id }) => String(groups.findIndex(group => group.some(one => one.id === id)))),
    );
  });
  // Each pair is two consecutive elements. A pair occurs once for each shared value of this bond.
  const pairs = labels.map(lists =>
    Int32Array.from(
      lists.flatMap(list =>
        list.flatMap((mine, one) =>
          list.flatMap((theirs, other) =>
            one < other && mine !== '' && mine === theirs ? [one, other] : [],
          ),
        ),
      ),
    ),
  );
  return {
    bonds: labels.length,
    count: (seats, bond) => {
      const people = pairs[bond] ?? new Int32Array();
      let together = 0;
      for (let at = 0; at < people.length; at += 2) {
        if (seats[people[at] ?? 0] === seats[people[at + 1] ?? 0]) together++;
      }
      return together;
    },
  };
}

/** Returns the group index of each person in a division. */
export function seatsIn(groups: Groups, people: readonly Participant[]): readonly number[] {
  return people.map(({ id }) => groups.findIndex(group => group.some(one => one.id === id)));
}

/** Whether the first of two divisions costs less, comparing the bonds in order of importance. */
export function costsLess(
  { bonds, count }: ReturnType<typeof counting>,
  one: readonly number[],
  than: readonly number[],
): boolean {
  for (let bond = 0; bond < bonds; bond++) {
    const difference = count(one, bond) - (than[bond] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
