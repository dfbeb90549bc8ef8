import type { Bond } from '../../core/groups/crowds.ts';
import type * as nl from './divisionWords.nl.ts';
import { joinPhrases, quote } from '../phrases.ts';

const couples = (pairs: number) => (pairs === 1 ? '1 pair' : `${pairs} pairs`);
const stay = (pairs: number) => `${couples(pairs)} ${pairs === 1 ? 'stays' : 'stay'}`;
const inGroups = (groups: number) => (groups === 1 ? '1 group' : `${groups} groups`);

const apart: Readonly<Record<Exclude<Bond, 'role'>, string>> = {
  network: 'Nobody sits with someone of the same network.',
  encounter: 'Nobody meets someone of an earlier round.',
  organisation: 'Nobody sits with someone of the same organisation.',
};

const together: Readonly<Record<Exclude<Bond, 'role'>, (pairs: number) => string>> = {
  network: pairs => `${couples(pairs)} of the same network ${pairs === 1 ? 'sits' : 'sit'} together.`,
  encounter: pairs => `${couples(pairs)} ${pairs === 1 ? 'meets' : 'meet'} again.`,
  organisation: pairs =>
    `${couples(pairs)} of the same organisation ${pairs === 1 ? 'sits' : 'sit'} together.`,
};

const costs: Readonly<Record<Bond, (pairs: number, which: string) => string>> = {
  network: (pairs, which) => `${couples(pairs)} ${which} of the same network`,
  encounter: (pairs, which) => `${couples(pairs)} ${which} that met before`,
  organisation: (pairs, which) => `${couples(pairs)} ${which} of the same organisation`,
  role: (pairs, which) => `${couples(pairs)} ${which} with the same role`,
};

export const sizes: typeof nl.sizes = counts =>
  counts.map(([size, groups]) => `${inGroups(groups)} of ${size}`).join(', ');

export const finding: typeof nl.finding = ({ finding: found, groups, people, overruled, brief }) => {
  const { bond, pairs, least, crowds } = found;
  const best = pairs === least;
  if (bond === 'role') {
    if (best) return 'The roles are spread as evenly as possible.';
    return `The roles are not spread evenly everywhere${overruled ? '.' : '; what is listed above comes first.'}`;
  }
  if (pairs === 0) return apart[bond];
  const floor = least === 0 ? '' : ` Fewer than ${least} is not possible.`;
  if (!best) return `${together[bond](pairs)}${overruled ? floor : ` No fewer were found.${floor}`}`;
  if (bond === 'encounter') return `${together[bond](pairs)} With ${inGroups(groups)} it cannot be better.`;
  if (brief) return `${together[bond](pairs)} It cannot be better.`;
  const reasons = crowds.filter(crowd => crowd.least > 0);
  const named = reasons.slice(0, 3).map(crowd => `${crowd.people} from ${quote(crowd.name)}`);
  const rest = reasons.slice(3).reduce((sum, crowd) => sum + crowd.people, 0);
  if (rest > 0) named.push(`${rest} from others`);
  const [first] = reasons;
  const why =
    first && reasons.length === 1
      ? `${first.people} of the ${people} are from ${quote(first.name)}`
      : `Of the ${people}, ${joinPhrases(named, 'en')}`;
  return `${why}, ${inGroups(groups)}: at least ${stay(pairs)} together. It cannot be better.`;
};

export const cost: typeof nl.cost = (bond, pairs) => {
  if (bond === null) return 'That makes no difference.';
  return `That is ${pairs > 0 ? costs[bond](pairs, 'more') : costs[bond](-pairs, 'fewer')}.`;
};
