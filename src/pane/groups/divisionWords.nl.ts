import type { Bond } from '../../core/groups/crowds.ts';
import type { Finding } from '../../core/groups/division.ts';
import { joinPhrases, quote } from '../phrases.ts';

/** A finding about one bond in a division, with the facts for its sentence. */
export interface BondFinding {
  readonly finding: Finding;
  readonly groups: number;
  /** Whether a person changed the division by hand. */
  readonly overruled: boolean;
  /** Whether to leave out the names of crowds that are too large to keep apart. */
  readonly brief: boolean;
}

const times = (pairs: number) => `${pairs} keer`;
const inGroups = (groups: number) => (groups === 1 ? '1 groep' : `${groups} groepen`);

/** For each bond, the sentence when no two people in a group share it. */
const apart: Readonly<Record<Exclude<Bond, 'role'>, string>> = {
  network: 'Niemand zit bij iemand uit hetzelfde netwerk.',
  encounter: 'Niemand treft iemand van een eerdere ronde.',
  organisation: 'Niemand zit bij iemand van dezelfde organisatie.',
};

/** For each bond, the sentence about the pairs in a group that share it. */
const together: Readonly<Record<Exclude<Bond, 'role'>, (pairs: number) => string>> = {
  network: pairs => `${times(pairs)} zitten twee mensen uit hetzelfde netwerk samen.`,
  encounter: pairs => `${times(pairs)} zitten twee mensen weer bij elkaar.`,
  organisation: pairs => `${times(pairs)} zitten twee mensen van dezelfde organisatie samen.`,
};

/** For each bond, the sentence when a change makes it worse, and the sentence when it makes it better. */
const costs: Readonly<Record<Bond, readonly [worse: string, better: string]>> = {
  network: [
    'Daar zit al iemand uit hetzelfde netwerk.',
    'Daar zitten minder mensen uit hetzelfde netwerk samen.',
  ],
  encounter: [
    'Daar zit iemand van een eerdere ronde.',
    'Daar zitten minder mensen van een eerdere ronde samen.',
  ],
  organisation: [
    'Daar zit al iemand van dezelfde organisatie.',
    'Daar zitten minder mensen van dezelfde organisatie samen.',
  ],
  role: ['Daar zit al iemand met dezelfde rol.', 'Zo zijn de rollen beter verdeeld.'],
};

export const sizes = (counts: readonly (readonly [size: number, groups: number])[]) =>
  counts.map(([size, groups]) => `${inGroups(groups)} van ${size}`).join(', ');

export const finding = ({ finding: found, groups, overruled, brief }: BondFinding): string => {
  const { bond, pairs, least, crowds } = found;
  const best = pairs === least;
  if (bond === 'role') {
    if (best) return 'De rollen zijn zo gelijk mogelijk verdeeld.';
    return `De rollen zijn niet overal gelijk verdeeld${overruled ? '.' : '; wat hierboven staat gaat voor.'}`;
  }
  if (pairs === 0) return apart[bond];
  const said = together[bond](pairs);
  if (!best) return least === 0 ? said : `${said.slice(0, -1)} (minimaal ${least}).`;
  if (bond === 'encounter') return `${said.slice(0, -1)} (minder kan niet met ${inGroups(groups)}).`;
  const names = crowds.filter(crowd => crowd.least > 0).map(crowd => quote(crowd.name));
  if (brief || names.length === 0) return `${said.slice(0, -1)} (minder kan niet).`;
  const named = names.length > 3 ? [...names.slice(0, 3), 'andere'] : names;
  return `Uit ${joinPhrases(named, 'nl')} komen meer mensen dan er groepen zijn. Daarom ${lowered(said)}`;
};

/** Returns the Dutch word order for use within a sentence: `2 keer zitten …` becomes `zitten 2 keer …`. */
function lowered(said: string): string {
  return said.replace(/^(\d+ keer) zitten/u, 'zitten $1');
}

export const cost = (bond: Bond | null, pairs: number) =>
  bond === null ? 'Dat maakt geen verschil.' : costs[bond][pairs > 0 ? 0 : 1];
