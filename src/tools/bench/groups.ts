import type { Groups } from '../../core/groups/crowds.ts';
import { dividing, type Assignment, type Division } from '../../core/groups/division.ts';
import { identify, type Participant } from '../../core/groups/participants.ts';
import { seeded } from '../../workbench/host/faults/chance.ts';

const PEOPLE = 200;
const ROUNDS = 4;

/**
 * `npm run bench -- groups`: divides 200 people over groups in successive rounds. Prints for each round the time, the
 * longest time that the caller had to wait, and the number of pairs that stay together next to the lowest possible
 * number.
 */
export function benchGroups(): void {
  for (const groups of [50, 25, 10, 4]) {
    const chance = seeded(groups);
    const participants = randomPeople(chance);
    const earlier: Groups[] = [];
    for (let round = 1; round <= ROUNDS; round++) {
      const aim = round === 1 ? 'network' : 'organisation';
      const { division, ms, longest } = timed({ participants, groups, aim, earlier: [...earlier] }, chance);
      earlier.push(division.groups);
      const found = division.findings.map(({ bond, pairs, least }) => `${bond} ${pairs} (${least})`);
      process.stdout.write(
        `${PEOPLE} people, ${groups} groups, round ${round}: ${ms.toFixed(0)} ms, ` +
          `${longest.toFixed(1)} ms at a time; ${found.join(', ')}\n`,
      );
    }
  }
}

function timed(
  assignment: Assignment,
  chance: () => number,
): { readonly division: Division; readonly ms: number; readonly longest: number } {
  const work = dividing(assignment, chance);
  const start = performance.now();
  let longest = 0;
  for (let before = start; ;) {
    const { done, value } = work.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (done) return { division: value, ms: now - start, longest };
  }
}

function randomPeople(chance: () => number): readonly Participant[] {
  const one = (kind: string, count: number): string => `${kind} ${Math.floor(count * chance() ** 2)}`;
  return identify(
    Array.from({ length: PEOPLE }, (_, at) => ({
      name: `Persoon ${at}`,
      network: one('Netwerk', 20),
      organisation: one('Organisatie', 60),
      role: one('Rol', 3),
    })),
    [],
  );
}
