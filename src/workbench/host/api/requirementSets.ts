import { minorOf, wireName, type ApiVersion } from './apiDescription.ts';
import { answeredVersion, coverage } from './coverage.ts';
import { powerPointApi } from './powerPointApi.ts';

/** The highest supported version of each requirement set, by name. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * TEMPORARY. The lowest version that the host claims, although it does not answer every member of it yet. `src/office`
 * uses members of 1.8 to 1.10 that the host does answer. A test in test/workbench/host/coverage.test.ts fails when the
 * host answers this version completely. Then remove this constant; the claim follows from the answered members.
 */
export const CLAIMED_BEFORE_COMPLETE: ApiVersion = '1.10';

const answered = answeredVersion(coverage());

/**
 * The requirement sets that the host claims. `src/workbench/host/api` implements `PowerPointApi`. In
 * `src/workbench/host`, `commonApi.ts`, `selectedData.ts`, `controlContext.ts` and `bridge.ts` implement the other sets.
 */
export const requirementSets: RequirementSets = {
  PowerPointApi: minorOf(answered) > minorOf(CLAIMED_BEFORE_COMPLETE) ? answered : CLAIMED_BEFORE_COMPLETE,
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
