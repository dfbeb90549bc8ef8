import type { Bond } from '../../core/groups/crowds.ts';
import type * as nl from './divisionWords.nl.ts';
import { joinPhrases, quote } from '../phrases.ts';

const times = (pairs: number) => (pairs === 1 ? 'Once' : pairs === 2 ? 'Twice' : `${pairs} times`);
const inGroups = (groups: number) => (groups === 1 ? '1 group' : `${groups} groups`);

const apart: Readonly<Record<Exclude<Bond, 'role'>, string>> = {
  network: 'Nobody sits with someone of the same network.',
  encounter: 'Nobody meets someone of an earlier round.',
  organisation: 'Nobody sits with someone of the same organisation.',
};

const together: Readonly<Record<Exclude<Bond, 'role'>, (pairs: number) => string>> = {
  network: pairs => `${times(pairs)}, two people from the same network sit together.`,
  encounter: pairs => `${times(pairs)}, two people sit together again.`,
  organisation: pairs => `${times(pairs)}, two people from the same organisation sit together.`,
};

const costs: Readonly<Record<Bond, readonly [worse: string, better: string]>> = {
  network: [
    'Somebody from the same network is already there.',
    'Fewer people from the same network sit together now.',
  ],
  encounter: [
    'Somebody from an earlier round is there.',
    'Fewer people from an earlier round sit together now.',
  ],
  organisation: [
    'Somebody from the same organisation is already there.',
    'Fewer people from the same organisation sit together now.',
  ],
  role: ['Somebody with the same role is already there.', 'The roles are spread better now.'],
};

export const sizes: typeof nl.sizes = counts =>
  counts.map(([size, groups]) => `${inGroups(groups)} of ${size}`).join(', ');

export const finding: typeof nl.finding = ({ finding: found, groups, overruled, brief }) => {
  const { bond, pairs, least, crowds } = found;
  const best = pairs === least;
  if (bond === 'role') {
    if (best) return 'The roles are spread as evenly as possible.';
    return `The roles are not spread evenly everywhere${overruled ? '.' : '; what is listed above comes first.'}`;
  }
  if (pairs === 0) return apart[bond];
  const said = together[bond](pairs);
  if (!best) return least === 0 ? said : `${said.slice(0, -1)} (at least ${least}).`;
  if (bond === 'encounter') return `${said.slice(0, -1)} (no fewer is possible with ${inGroups(groups)}).`;
  const names = crowds.filter(crowd => crowd.least > 0).map(crowd => quote(crowd.name));
  if (brief || names.length === 0) return `${said.slice(0, -1)} (no fewer is possible).`;
  const named = names.length > 3 ? [...names.slice(0, 3), 'others'] : names;
  return `More people come from ${joinPhrases(named, 'en')} than there are groups. ${said}`;
};

export const cost: typeof nl.cost = (bond, pairs) =>
  bond === null ? 'That makes no difference.' : costs[bond][pairs > 0 ? 0 : 1];
