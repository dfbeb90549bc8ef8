import { answers } from './apiClass.ts';
import { minorOf, type ApiVersion, type MemberDescription } from './apiDescription.ts';
import { powerPointApi } from './powerPointApi.ts';
// Loads every class, because all objects are reached from the presentation.
import './presentation.ts';

/** A member in the type definitions, and whether the host answers it. */
export interface CoveredMember {
  readonly since: ApiVersion;
  readonly className: string;
  readonly name: string;
  readonly answered: boolean;
}

/** Returns every member in the type definitions, the items of collections included. Asks the API classes themselves. */
export function coverage(): readonly CoveredMember[] {
  return powerPointApi.classes.flatMap(({ name: className, since, item, members }) => {
    const items: MemberDescription[] =
      item === null
        ? []
        : [{ name: 'items', since, kind: 'property', writable: false, type: 'value', className: null }];
    return [...items, ...members].map(member => ({
      since: member.since,
      className,
      name: member.name,
      answered: answers(className, member),
    }));
  });
}

/** Returns the highest version up to which every member is answered. */
export function answeredVersion(members: readonly CoveredMember[]): ApiVersion {
  const versions = versionsOf(members);
  const gap = versions.findIndex(version => members.some(one => one.since === version && !one.answered));
  return versions.slice(0, gap === -1 ? undefined : gap).at(-1) ?? '1.0';
}

/** Returns the versions that the members need, from low to high. */
export function versionsOf(members: readonly CoveredMember[]): readonly ApiVersion[] {
  return [...new Set(members.map(({ since }) => since))].toSorted((a, b) => minorOf(a) - minorOf(b));
}
