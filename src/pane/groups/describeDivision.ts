import type { Division, Finding } from '../../core/groups/division.ts';
import type { GroupsWords } from './words.ts';
import type { Round } from '../../core/groups/gathering.ts';

/**
 * Returns sentences about the result of a round, the most important first. A bond for which there is no data is
 * mentioned only if it is the most important.
 */
export function describeDivision({ division, overruled }: Round, text: GroupsWords): readonly string[] {
  const { groups, aim, findings } = division;
  const say = (finding: Finding, brief: boolean) =>
    text.finding({ finding, groups: groups.length, overruled, brief });
  const [first, ...others] = findings;
  if (!first) return [];
  return [
    isKnown(division, first) ? say(first, false) : text.unknown[aim],
    ...others.filter(one => isKnown(division, one)).map(one => say(one, true)),
  ];
}

function isKnown({ groups, earlier }: Division, { bond }: Finding): boolean {
  return bond === 'encounter' ? earlier.length > 0 : groups.flat().some(person => person[bond] !== '');
}
