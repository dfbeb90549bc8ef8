import type { Bond } from '../../core/groups/crowds.ts';
import type { Finding } from '../../core/groups/division.ts';
import { joinPhrases, quote } from '../phrases.ts';

/** How often one bond occurs within the groups of a division. */
export interface BondFinding {
  readonly finding: Finding;
  readonly groups: number;
  readonly people: number;
  /** Whether a person changed the division. */
  readonly overruled: boolean;
  /** Leaves out who must sit together. */
  readonly brief: boolean;
}

const couples = (pairs: number) => (pairs === 1 ? '1 tweetal' : `${pairs} tweetallen`);
const stay = (pairs: number) => `${couples(pairs)} ${pairs === 1 ? 'blijft' : 'blijven'}`;
const inGroups = (groups: number) => (groups === 1 ? '1 groep' : `${groups} groepen`);

/** What keeps no pair together. */
const apart: Readonly<Record<Exclude<Bond, 'role'>, string>> = {
  network: 'Niemand zit bij iemand uit hetzelfde netwerk.',
  encounter: 'Niemand treft iemand van een eerdere ronde.',
  organisation: 'Niemand zit bij iemand van dezelfde organisatie.',
};

/** Pairs that stay together. */
const together: Readonly<Record<Exclude<Bond, 'role'>, (pairs: number) => string>> = {
  network: pairs => `${couples(pairs)} uit hetzelfde netwerk ${pairs === 1 ? 'zit' : 'zitten'} bij elkaar.`,
  encounter: pairs => `${couples(pairs)} ${pairs === 1 ? 'treft' : 'treffen'} elkaar opnieuw.`,
  organisation: pairs =>
    `${couples(pairs)} van dezelfde organisatie ${pairs === 1 ? 'zit' : 'zitten'} bij elkaar.`,
};

/** What a change costs or gains. */
const costs: Readonly<Record<Bond, (pairs: number, which: string) => string>> = {
  network: (pairs, which) => `${couples(pairs)} ${which} uit hetzelfde netwerk`,
  encounter: (pairs, which) => `${couples(pairs)} ${which} dat elkaar al trof`,
  organisation: (pairs, which) => `${couples(pairs)} ${which} van dezelfde organisatie`,
  role: (pairs, which) => `${couples(pairs)} ${which} met dezelfde rol`,
};

export const sizes = (counts: readonly (readonly [size: number, groups: number])[]) =>
  counts.map(([size, groups]) => `${inGroups(groups)} van ${size}`).join(', ');

export const finding = ({ finding: found, groups, people, overruled, brief }: BondFinding): string => {
  const { bond, pairs, least, crowds } = found;
  const best = pairs === least;
  if (bond === 'role') {
    if (best) return 'De rollen zijn zo gelijk mogelijk verdeeld.';
    return `De rollen zijn niet overal gelijk verdeeld${overruled ? '.' : '; wat hierboven staat gaat voor.'}`;
  }
  if (pairs === 0) return apart[bond];
  const floor = least === 0 ? '' : ` Minder dan ${least} kan niet.`;
  if (!best) return `${together[bond](pairs)}${overruled ? floor : ` Minder is niet gevonden.${floor}`}`;
  if (bond === 'encounter') return `${together[bond](pairs)} Met ${inGroups(groups)} kan het niet beter.`;
  if (brief) return `${together[bond](pairs)} Beter kan niet.`;
  const reasons = crowds.filter(crowd => crowd.least > 0);
  const named = reasons.slice(0, 3).map(crowd => `${crowd.people} uit ${quote(crowd.name)}`);
  const rest = reasons.slice(3).reduce((sum, crowd) => sum + crowd.people, 0);
  if (rest > 0) named.push(`${rest} uit andere`);
  const [first] = reasons;
  const why =
    first && reasons.length === 1
      ? `${first.people} van de ${people} komen uit ${quote(first.name)}`
      : `Van de ${people} komen er ${joinPhrases(named, 'nl')}`;
  return `${why}, ${inGroups(groups)}: minstens ${stay(pairs)} samen. Beter kan niet.`;
};

export const cost = (bond: Bond | null, pairs: number) => {
  if (bond === null) return 'Dat maakt geen verschil.';
  return `Dat is ${pairs > 0 ? costs[bond](pairs, 'meer') : costs[bond](-pairs, 'minder')}.`;
};
