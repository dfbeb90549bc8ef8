/** Requirement sets by name, with their highest version. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * The requirement sets that the host claims: no more than it implements. `src/host/api` is what stands behind
 * `PowerPointApi`, `src/host/commonApi.ts` behind the rest.
 */
export const requirementSets: RequirementSets = {
  PowerPointApi: '1.5',
  ActiveView: '1.1',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
};
