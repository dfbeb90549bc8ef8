/** The highest supported version of each requirement set, by name. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * The requirement sets that the host claims. `src/workbench/host/api` implements `PowerPointApi`: everything up to 1.5,
 * and the members of 1.6 to 1.10 in `laterMembers.ts`. In `src/workbench/host`, `commonApi.ts`, `controlContext.ts` and
 * `bridge.ts` implement the other sets.
 */
export const requirementSets: RequirementSets = {
  PowerPointApi: '1.10',
  ActiveView: '1.1',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
};
