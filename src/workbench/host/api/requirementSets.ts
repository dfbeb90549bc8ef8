/** Requirement sets by name, with their highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * The requirement sets that the host claims. `src/workbench/host/api` is what stands behind `PowerPointApi`: all of it up
 * to 1.5, and of 1.6 to 1.10 the members in `laterMembers.ts`; `src/workbench/host/commonApi.ts` stands behind the rest.
 */
export const requirementSets: RequirementSets = {
  PowerPointApi: '1.10',
  ActiveView: '1.1',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
};
