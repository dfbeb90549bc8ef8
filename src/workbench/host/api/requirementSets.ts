import { minorOf, wireName } from './apiDescription.ts';
import { answeredVersion, coverage } from './coverage.ts';
import { powerPointApi } from './powerPointApi.ts';

/** The highest supported version of each requirement set, by name. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * The requirement sets that the host claims. `src/workbench/host/api` implements `PowerPointApi`; the claim is the
 * version up to which it answers every member. In `src/workbench/host`, `commonApi.ts`, `selectedData.ts`, `controlContext.ts` and `bridge.ts` implement the other sets.
 */
export const requirementSets: RequirementSets = {
  PowerPointApi: answeredVersion(coverage()),
  ActiveView: '1.1',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  ImageCoercion: '1.2',
  Selection: '1.1',
  Settings: '1.1',
  TextCoercion: '1.1',
};

/** Returns a predicate for members, by wire name, that are newer than the claimed requirement sets. */
export function lacking(sets: RequirementSets): (className: string, member: string) => boolean {
  const claimed = minorOf(sets.PowerPointApi ?? '1.1');
  const missing = new Set(
    powerPointApi.classes.flatMap(({ name: owner, members }) =>
      members.filter(({ since }) => minorOf(since) > claimed).map(({ name }) => `${owner}.${wireName(name)}`),
    ),
  );
  return (className, member) => missing.size > 0 && missing.has(`${className}.${member}`);
}
