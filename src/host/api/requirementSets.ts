/**
 * The requirement sets that the host claims, with their highest version: no more than it implements.
 * `src/host/api` is what stands behind `PowerPointApi`, `src/host/commonApi.ts` behind the rest.
 */
export const requirementSets = {
  PowerPointApi: '1.5',
  ActiveView: '1.1',
  CompressedFile: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  Settings: '1.1',
} as const;
