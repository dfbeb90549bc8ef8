import { answeredVersion, versionsOf, type CoveredMember } from '../../workbench/host/api/coverage.ts';

/** Returns the lines of `npm run api-members`. With `missing`, a class names its members that are not answered. */
export function report(members: readonly CoveredMember[], missing: boolean): readonly string[] {
  const lines = versionsOf(members).flatMap(version => {
    const inSet = members.filter(({ since }) => since === version);
    const classes = [...new Set(inSet.map(({ className }) => className))].toSorted();
    return [
      `PowerPointApi ${version}: ${countOf(inSet)}`,
      ...classes.map(name => {
        const own = inSet.filter(({ className }) => className === name);
        const names = own.filter(({ answered }) => !answered).map(one => one.name);
        const named = missing && names.length > 0 ? `; missing: ${names.join(', ')}` : '';
        return `  ${name}: ${countOf(own)}${named}`;
      }),
    ];
  });
  return [
    ...lines,
    `In total: ${countOf(members)}. Complete up to PowerPointApi ${answeredVersion(members)}.`,
  ];
}

function countOf(members: readonly CoveredMember[]): string {
  return `${members.filter(({ answered }) => answered).length} of ${members.length}`;
}
